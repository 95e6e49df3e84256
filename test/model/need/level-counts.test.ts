import { expect, it } from 'vitest';
import { ADULT, firstRow } from '../../../src/model/clock.ts';
import { touch } from '../../../src/model/need/class.ts';
import { BAND, countOver, haveBirthdays } from '../../../src/model/need/level-counts.ts';
import { smallWorld } from '../small-world.ts';

const all = [BAND.infant, BAND.beginner, BAND.compulsory, BAND.oldest];

it('counts residents by levels and age band: to 4, to 5, to 17, to 18 years', () => {
  const w = smallWorld();
  const { residents } = w.world.population;
  const between = (from: number, to: number): number =>
    firstRow(residents, 1 - from) - firstRow(residents, 1 - to);
  expect(all.map((band) => countOver(w.world, [band])[0])).toEqual([
    between(0, 48),
    between(48, 60),
    between(60, 204),
    between(204, ADULT),
  ]);
});

it('follows every change of levels, of residents only', () => {
  const w = smallWorld();
  const total = countOver(w.world, all)[0]!;
  w.need(w.child(47), { home: 1 });
  w.need(w.child(48), { home: 3, school: 2 });
  w.need(w.child(59), { home: 3, school: 2 });
  w.need(w.child(60), { school: 3 });
  w.need(w.child(203), { school: 3 });
  w.need(w.child(204), { school: 3 });
  const outside = w.rules.outsideFrom;
  w.world.home.level[outside] = 2;
  touch(w.world, w.rules, outside);
  expect(countOver(w.world, [BAND.infant])[1]).toBe(1);
  expect(countOver(w.world, [BAND.beginner])[3 + 4 * 2]).toBe(2);
  expect(countOver(w.world, [BAND.compulsory])[4 * 3]).toBe(2);
  expect(countOver(w.world, [BAND.oldest])[4 * 3]).toBe(1);
  expect(countOver(w.world, all)[0]).toBe(total - 6);
  expect(countOver(w.world, all)[2]).toBe(0);
});

it('lets children go on to the next band on their birthday, in from birth and out at 18', () => {
  const w = smallWorld();
  const rows = [w.child(47), w.child(59), w.child(203), w.child(215)];
  for (const row of rows) w.need(row, { home: 2 });
  expect(all.map((band) => countOver(w.world, [band])[2])).toEqual([1, 1, 1, 1]);
  const newborn =
    firstRow(w.world.population.residents, 2) - firstRow(w.world.population.residents, 1);
  const before = countOver(w.world, all).reduce((sum, n) => sum + n, 0);
  const adults =
    firstRow(w.world.population.residents, -214) - firstRow(w.world.population.residents, -215);
  w.at(1);
  haveBirthdays(w.world, 1);
  expect(all.map((band) => countOver(w.world, [band])[2])).toEqual([0, 1, 1, 1]);
  expect(countOver(w.world, all).reduce((sum, n) => sum + n, 0)).toBe(before + newborn - adults);
});
