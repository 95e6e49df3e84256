import { expect, it } from 'vitest';
import { createPeople, moveFamilies } from '../../../src/model/demography/people.ts';
import { idAfterMoves } from '../../../src/population/identity.ts';
import { smallWorld } from '../small-world.ts';

const { world, m } = smallWorld({ set: ['demography.familySize=[0, 1, 0, 0]'] });
const { population } = world;
const { offset, rows } = population.families;
const { lo, hi } = m.clock;
const month =
  population.moves.findIndex((movers, i) => i + population.start >= 0 && movers.length > 0) +
  population.start;
const movers = population.moves[month - population.start]!;
const familyRows = (f: number): number[] => [...rows.slice(offset[f]!, offset[f + 1]!)];

it('a family that moves gives all its rows the identity of the next', () => {
  const people = createPeople(population);
  expect(people.id).toEqual(population.id);
  moveFamilies(people, month, lo, hi);
  const moved = new Set([...movers].flatMap(familyRows));
  for (let row = 0; row < population.rows; row++)
    expect(people.id[row]).toBe(
      moved.has(row) ? idAfterMoves(population.id[row]!, 1) : population.id[row],
    );
  moveFamilies(people, month, lo, hi);
  for (const row of moved) expect(people.id[row]).toBe(idAfterMoves(population.id[row]!, 2));
  for (let i = 0; i < 3; i++) moveFamilies(people, month, lo, hi);
  for (const row of moved) expect(people.id[row]).toBe(idAfterMoves(population.id[row]!, 5));
  for (let i = 0; i < 3; i++) moveFamilies(people, month, lo, hi);
  for (const row of moved) expect(people.id[row]).toBe(population.id[row]);
});

it('those of its children who live here now have moved in this month', () => {
  const people = createPeople(population);
  moveFamilies(people, month, lo, hi);
  const here = [...movers].flatMap(familyRows).filter((row) => row >= lo && row < hi);
  expect([...people.movedIn.slice(0, people.movedInCount)]).toEqual(here);
  const quiet = population.moves.findIndex((list) => list.length === 0) + population.start;
  moveFamilies(people, quiet, lo, hi);
  expect(people.movedInCount).toBe(0);
});
