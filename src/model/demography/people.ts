/**
 * Who lives in each row: the part of demography that is the same in every arm. Families that move away
 * are replaced by families of the same structure with an identity, and so a luck, of their own.
 */
import { firstId, idAfterMoves } from '../../population/identity.ts';
import type { Population } from '../../population/population.ts';
import { outside } from '../../random/room.ts';

export interface People {
  readonly population: Population;
  /** Identity of the child now in each row. */
  readonly id: Int32Array;
  readonly generation: Uint8Array;
  /** The regular school that the child in each row is of age for, or -1 (see `enrol.ts`). */
  readonly regularSchool: Int32Array;
  /** Minor children here, by family; how many of them have a minor sibling (see `minors.ts`). */
  readonly minors: Uint8Array;
  siblings: number;
  /** Rows whose child is new this month because its family moved in. */
  readonly movedIn: Int32Array;
  movedInCount: number;
}

export function createPeople(population: Population, column = outside): People {
  const id = column(population.rows);
  id.set(population.id);
  return {
    population,
    id,
    generation: new Uint8Array(population.families.count),
    regularSchool: new Int32Array(population.rows).fill(-1),
    minors: new Uint8Array(population.families.count),
    siblings: 0,
    movedIn: new Int32Array(population.rows),
    movedInCount: 0,
  };
}

/** Where a child is in every world, if it is ever there: in the row of who was there before its family came. */
export function rowOf(population: Population, child: number): number | undefined {
  const row = population.id.indexOf(firstId(child));
  return row < 0 ? undefined : row;
}

/** Lets the month's families move: new identities in the rows lo … hi that live here now. */
export function moveFamilies(people: People, month: number, lo: number, hi: number): void {
  const { population, id, generation, movedIn } = people;
  const { offset, rows } = population.families;
  let n = 0;
  for (const family of population.moves[month - population.start] ?? []) {
    const next = (generation[family]! + 1) & 7;
    generation[family] = next;
    for (let j = offset[family]!; j < offset[family + 1]!; j++) {
      const row = rows[j]!;
      // A child yet to be born here will be born into the new family too.
      id[row] = idAfterMoves(population.id[row]!, next);
      if (row >= lo && row < hi) movedIn[n++] = row;
    }
  }
  people.movedInCount = n;
}
