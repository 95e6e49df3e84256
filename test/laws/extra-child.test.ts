import { expect, it } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import type { Slot, World } from '../../src/model/world.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';

/** Room and money for all, nobody moves: what one child gets takes nothing from another. */
const plenty = [
  ...['arrangement', 'sbo', 'so', 'vso', 'pro', 'ambulant', 'daghulp', 'verblijf'].map(
    (id) => `products.${id}.placesPer1000=1000`,
  ),
  'schools.smw.hoursPerWeek={po: 1000, vo: 1000}',
  'products.wijkteam.hoursPerWeekPer1000=10000',
  'demography.moves=0',
  'horizon.pilot=24',
];
const teaching = openScenario('scenarios/les.yaml');

/** Everything true of every child at the end of an open arm, by the child's identity. */
function endOf(children: number): { of: Map<number, string>; schools: string; rows: number } {
  const scenario = resolveScenario(teaching, {
    set: [...plenty, `area.children=${children}`],
    arms: ['trajectory'],
  });
  let last: World | undefined;
  simulate(scenario, 'extra', 0, {
    watch: (arm, world) => {
      if (arm === 'trajectory') last = world;
    },
  });
  const world = last!;
  const { population } = world;
  const slot = (s: Slot, row: number): (number | undefined)[] =>
    Object.values(s).map((column: Slot[keyof Slot]) => column[row]);
  const of = new Map<number, string>();
  for (let row = 0; row < population.rows; row++) {
    const { sitterSince, droppedOut, question, q4Ended, q4Year, informedAt, marks } = world;
    const others = [sitterSince, droppedOut, question, q4Ended, q4Year, informedAt, marks].map(
      (column) => column[row],
    );
    of.set(
      population.id[row]!,
      JSON.stringify([slot(world.school, row), slot(world.home, row), others]),
    );
  }
  return { of, schools: JSON.stringify(population.schools), rows: population.rows };
}

it.each([900, 1500])('a few children more than %i move nobody who was there', (children) => {
  const few = endOf(children);
  const more = endOf(children + 4);
  expect(more.schools).toBe(few.schools);
  expect(more.rows).toBeGreaterThan(few.rows);
  const helped = [...few.of.values()].filter((state) =>
    JSON.parse(state)[1].some((x: number) => x > 7),
  );
  expect(helped.length).toBeGreaterThan(20);
  for (const [id, state] of few.of) expect(more.of.get(id)).toBe(state);
});
