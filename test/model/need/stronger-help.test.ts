import { expect, it } from 'vitest';
import { changeNeed } from '../../../src/model/need/change.ts';
import { noOdds, throwDice } from '../../../src/model/throw-dice.ts';
import { createDice } from '../../../src/random/dice.ts';
import { keyOf } from '../../../src/random/seed.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';

/** Nothing ties the domains or the months together but the level itself. */
const uncoupled = [
  'need.home.spill=0',
  'need.school.spill=0',
  'need.home.relapse.factor=1',
  'need.school.relapse.factor=1',
];
const helped = (effect: number, protect: number): SmallWorld => {
  const treats = `{effect: {1: ${effect}, 2: ${effect}, 3: ${effect}}, protect: ${protect}}`;
  const w = smallWorld({ set: [...uncoupled, `products.ambulant.treats.home=${treats}`] });
  for (let row = w.m.clock.lo; row < w.m.clock.hi; row++) {
    w.need(row, { home: row % 4 });
    w.help(row, 'ambulant');
  }
  return w;
};

it('under the stronger product every child is at a lower or equal level, every month, on the same luck', () => {
  const dice = createDice(keyOf('stronger', 0));
  const weaker = helped(0.05, 0.8);
  const stronger = helped(0.2, 0.3);
  const rows = weaker.m.clock.hi;
  let better = 0;
  for (let month = 0; month < 60; month++) {
    for (const w of [weaker, stronger]) {
      w.at(month);
      throwDice(dice, w.m.people.id, w.m.clock, w.m, noOdds);
      changeNeed(w.world, w.rules, w.m);
    }
    const [a, b] = [weaker.world.home.level, stronger.world.home.level];
    for (let row = weaker.m.clock.lo; row < rows; row++) {
      if (b[row]! > a[row]!) expect.fail(`month ${month}, row ${row}: ${b[row]} against ${a[row]}`);
      if (b[row]! < a[row]!) better += 1;
    }
    expect(stronger.world.school.level).toEqual(weaker.world.school.level);
  }
  expect(better).toBeGreaterThan(1000);
});
