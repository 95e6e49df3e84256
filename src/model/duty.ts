/**
 * What a month has to do with a child, in eight bits, so that every step lists whom it is about by one look-up a
 * child. Kept by `touch`; 0: nothing, and no step after need looks at the child.
 */
import type { Month } from './context.ts';
import type { World } from './world.ts';

/** A need that no running help looks after and nobody knows of: to be noticed. */
export const UNSEEN_SCHOOL = 1;
export const UNSEEN_HOME = 2;
/** A question that waits, or a known need that no running help looks after: to be asked about. */
export const SEEKS_SCHOOL = 4;
export const SEEKS_HOME = 8;
/** A product runs; a question waits; level 2 or 3 in some domain; at home from school. */
export const HELPED = 16;
export const WAITS = 32;
export const NEEDY = 64;
export const SITS = 128;

/**
 * Lists the first `count` of the month's active rows that have any of these duties, in `m.hits`, with their identities
 * in `m.handId`; returns how many. Writes every row and keeps the listed: a branch that nobody can predict costs
 * more than a write.
 */
export function listOnDuty({ duty }: World, m: Month, duties: number, count: number): number {
  const { activeRows, hits, handId } = m;
  const { id } = m.people;
  let n = 0;
  for (let i = 0; i < count; i++) {
    const row = activeRows[i]!;
    hits[n] = row;
    handId[n] = id[row]!;
    n += any(duty[row]! & duties);
  }
  return n;
}

/** 1 for a byte above 0, without a branch. */
export const any = (bits: number): number => (bits + 255) >> 8;
