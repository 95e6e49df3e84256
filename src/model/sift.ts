/**
 * The few of many: lists the rows that stand out in two columns. The passes over all children are this, so that the
 * rules themselves see only those to whom something may happen.
 */
import { CHUNK, compileSieve, type Sieve } from './sift-vectors.ts';

/** A row stands out where `((left - right) ^ flip) & see` is not 0; without a right column, 0 is taken from the left. */
export interface Sifting {
  readonly left: Int32Array;
  readonly right?: Int32Array;
  readonly flip: number;
  readonly see: number;
}

/** Appends the rows from … to that stand out to `rows`, in order, from place `n` on; returns the new length. */
export function sift(what: Sifting, from: number, to: number, rows: Int32Array, n = 0): number {
  return sieve
    ? siftInChunks(sieve, what, from, to, rows, n)
    : siftOneByOne(what, from, to, rows, n);
}

/** Undefined where there are no vectors: then the same rows come one by one. */
const sieve = compileSieve();

function siftInChunks(
  sieve: Sieve,
  { left, right, flip, see }: Sifting,
  from: number,
  to: number,
  rows: Int32Array,
  n: number,
): number {
  let length = n;
  for (let first = from; first < to; first += CHUNK) {
    const count = Math.min(CHUNK, to - first);
    sieve.left.set(left.subarray(first, first + count));
    if (right) sieve.right.set(right.subarray(first, first + count));
    else sieve.right.fill(0, 0, count);
    const found = sieve.run(count, first, flip, see);
    rows.set(sieve.rows.subarray(0, found), length);
    length += found;
  }
  return length;
}

/** The same without vectors. */
export function siftOneByOne(
  { left, right, flip, see }: Sifting,
  from: number,
  to: number,
  rows: Int32Array,
  n: number,
): number {
  let length = n;
  for (let row = from; row < to; row++)
    if (((left[row]! - (right ? right[row]! : 0)) ^ flip) & see) rows[length++] = row;
  return length;
}
