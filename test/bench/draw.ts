/**
 * What one bare keyed draw costs on this machine, now: the yardstick for a child-month's cost.
 *
 * Machines are noisy and differ, so the gate is a multiple, measured in alternation in one process:
 * call `once` and the other workload in turn, and compare the medians.
 */
import { decisions } from '../../src/random/decisions.ts';
import { drawMany } from '../../src/random/draw-many.ts';
import { keyOf } from '../../src/random/seed.ts';

const CHILDREN = 8_000;
const MONTHS = 60;

/** Blocks drawn by one call of `once`. */
export const DRAWS = CHILDREN * MONTHS;

const key = keyOf('bench', 0);
const ids = Int32Array.from({ length: CHILDREN }, (_, i) => 1_000_003 * i);
const school = new Int32Array(CHILDREN);
const home = new Int32Array(CHILDREN);

/** A fixed amount of work: every child's block in every month. Returns a word, so that nothing is optimised away. */
export function once(): number {
  for (let month = 0; month < MONTHS; month++)
    drawMany(key, ids, 0, CHILDREN, month, decisions.need, school, home);
  return (school[CHILDREN - 1] as number) ^ (home[0] as number);
}

/** Nanoseconds per bare keyed draw (one block, two words): the median of `rounds` calls of `once`, after warming up. */
export function benchDraw(rounds = 25): number {
  for (let i = 0; i < 10; i++) once();
  const times = Array.from({ length: rounds }, () => {
    const before = performance.now();
    once();
    return performance.now() - before;
  });
  times.sort((a, b) => a - b);
  return ((times[rounds >> 1] as number) * 1e6) / DRAWS;
}
