import { expect, it } from 'vitest';
import { siblingRisk } from '../../../src/model/outcomes/siblings.ts';
import { smallWorld } from '../small-world.ts';

it('the share in youth help with a sibling in it ÷ the share without, among children with minor siblings', () => {
  const w = smallWorld({ set: ['demography.familySize=[.2, .8, 0, 0]'] });
  const { offset, rows, count } = w.world.population.families;
  const minors = Array.from({ length: count }, (_, f) =>
    [...rows.slice(offset[f]!, offset[f + 1]!)].filter(
      (row) => row >= w.m.clock.lo && row < w.m.clock.hi,
    ),
  ).filter((list) => list.length >= 2);
  const pairs = minors.filter((list) => list.length === 2);
  w.gather();
  expect(siblingRisk(w.world, w.rules, w.m)).toBeNaN();
  for (const row of [...pairs[0]!, pairs[1]![0]!, pairs[2]![1]!]) w.help(row, 'ambulant');
  w.help(pairs[3]![0]!, 'wijkteam');
  w.gather();
  // Of four with a helped sibling two are helped; of the others two: those whose sibling is not.
  const others = minors.flat().length - 4;
  expect(siblingRisk(w.world, w.rules, w.m)).toBeCloseTo(2 / 4 / (2 / others), 12);
});
