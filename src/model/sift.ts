/**
 * The few of many. The passes over all children are this, so that the rules themselves see only those to whom something
 * may happen.
 */
import { CHUNK, compileSieve, type Sieve } from './sift-vectors.ts';

/** A row stands out where `((left - right) ^ flip) & see` is not 0. */
export interface Sifting {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly flip: number;
  readonly see: number;
}

/** Rows whose mark has one of these bits, in order, with the marks that they had then. */
export interface Pile {
  readonly see: number;
  readonly rows: Int32Array;
  readonly marks: Int32Array;
  count: number;
}

export const pileOf = (see: number, rows: number): Pile => ({
  see,
  rows: new Int32Array(rows),
  marks: new Int32Array(rows),
  count: 0,
});

/** Undefined where there are no vectors: then the same rows come one by one. */
const differing = compileSieve({ compares: true, counts: true, keeps: false });
const marked = compileSieve({ compares: false, counts: true, keeps: true });
const among = compileSieve({ compares: false, counts: false, keeps: true });

/** Appends the rows from … to that stand out to `rows`, in order, from place `n` on; returns the new length. */
export function sift(what: Sifting, from: number, to: number, rows: Int32Array, n = 0): number {
  return differing
    ? siftInChunks(differing, what, from, to, rows, n)
    : siftOneByOne(what, from, to, rows, n);
}

function siftInChunks(
  { left, right, rows: found, run }: Sieve,
  what: Sifting,
  from: number,
  to: number,
  rows: Int32Array,
  n: number,
): number {
  let length = n;
  for (let first = from; first < to; first += CHUNK) {
    const count = Math.min(CHUNK, to - first);
    left.set(what.left.subarray(first, first + count));
    right.set(what.right.subarray(first, first + count));
    const more = run(count, first, what.flip, what.see);
    rows.set(found.subarray(0, more), length);
    length += more;
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
    if (((left[row]! - right[row]!) ^ flip) & see) rows[length++] = row;
  return length;
}

/** Appends the rows from … to that belong on a pile to it, in order. */
export function pileUp(marks: Int32Array, from: number, to: number, pile: Pile): void {
  if (!marked) {
    pileUpOneByOne(marks, from, to, pile);
    return;
  }
  for (let first = from; first < to; first += CHUNK) {
    const count = Math.min(CHUNK, to - first);
    marked.left.set(marks.subarray(first, first + count));
    append(marked, pile, marked.run(count, first, 0, pile.see));
  }
}

/** The same without vectors. */
export function pileUpOneByOne(marks: Int32Array, from: number, to: number, pile: Pile): void {
  for (let row = from; row < to; row++) if (marks[row]! & pile.see) put(pile, row, marks[row]!);
}

/** Makes piles, each anew, from a pile; none of them is that pile. */
export function sortOut({ rows, marks, count }: Pile, piles: readonly Pile[]): void {
  for (const pile of piles) pile.count = 0;
  if (!among) {
    sortOutOneByOne(rows, marks, count, piles);
    return;
  }
  for (let from = 0; from < count; from += CHUNK) {
    const more = Math.min(CHUNK, count - from);
    among.left.set(marks.subarray(from, from + more));
    among.right.set(rows.subarray(from, from + more));
    for (const pile of piles) append(among, pile, among.run(more, 0, 0, pile.see));
  }
}

/** The same without vectors, onto empty piles. */
export function sortOutOneByOne(
  rows: Int32Array,
  marks: Int32Array,
  count: number,
  piles: readonly Pile[],
): void {
  for (const pile of piles)
    for (let i = 0; i < count; i++) if (marks[i]! & pile.see) put(pile, rows[i]!, marks[i]!);
}

function append({ rows, kept }: Sieve, pile: Pile, more: number): void {
  pile.rows.set(rows.subarray(0, more), pile.count);
  pile.marks.set(kept.subarray(0, more), pile.count);
  pile.count += more;
}

function put(pile: Pile, row: number, mark: number): void {
  pile.rows[pile.count] = row;
  pile.marks[pile.count] = mark;
  pile.count += 1;
}
