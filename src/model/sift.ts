/**
 * The few of many. The passes over all children are this, so that the rules themselves see only those to whom something
 * may happen.
 */
import { outside, roomOf } from '../random/room.ts';
import { compileSieve } from './sift-vectors.ts';

/** A row stands out where `((left - right) ^ flip) & see` is not 0. */
export interface Sifting {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly flip: number;
  readonly see: number;
}

/** The few to whom something may happen this month: their rows in order, and their words. */
export interface Few {
  readonly rows: Int32Array;
  readonly words: Int32Array;
  count: number;
}

/** Lists are this much longer than what they hold: four rows are written, and looked at, at a time. */
const PAST = 4;

/** With space for so many rows; all lists, and the columns they are made from, in one room or all outside. */
export const fewOf = (rows: number, column = outside): Few => ({
  rows: column(rows + PAST),
  words: column(rows + PAST),
  count: 0,
});

/** Rows whose mark has one of these bits, in order, with the marks that they had then. */
export interface Pile {
  readonly see: number;
  readonly rows: Int32Array;
  readonly marks: Int32Array;
  count: number;
}

/** Like `fewOf`. */
export const pileOf = (see: number, rows: number, column = outside): Pile => ({
  see,
  rows: column(rows + PAST),
  marks: column(rows + PAST),
  count: 0,
});

/** Undefined where there are no vectors: then the same rows come one by one. */
const differing = compileSieve({ looksAt: 'difference', counts: true, keeps: false });
const marked = compileSieve({ looksAt: 'bits', counts: true, keeps: true });
const among = compileSieve({ looksAt: 'bits', counts: false, keeps: true });
const small = compileSieve({ looksAt: 'size', counts: true, keeps: true });

/** Lists the rows from … to whose word, as a number from 0, is below a bound from 1 to 2^32. */
export function listBelow(
  words: Int32Array,
  from: number,
  to: number,
  below: number,
  few: Few,
): void {
  few.count = 0;
  if (from >= to) return;
  const room = roomOf(words);
  if (!small || !room || roomOf(few.rows) !== room) {
    listBelowOneByOne(words, from, to, below, few);
    return;
  }
  const at = words.byteOffset;
  const into = few.rows.byteOffset;
  const kept = few.words.byteOffset - into;
  const run = small(room);
  const next = run(at + 4 * from, at + 4 * to, 0, into, kept, from, 0, below - 1);
  few.count = upTo(to, few.rows, 0, (next - into) >> 2);
}

/** The same without vectors, onto an empty list. */
export function listBelowOneByOne(
  words: Int32Array,
  from: number,
  to: number,
  below: number,
  few: Few,
): void {
  for (let row = from; row < to; row++) {
    if (words[row]! >>> 0 >= below) continue;
    few.rows[few.count] = row;
    few.words[few.count] = words[row]!;
    few.count += 1;
  }
}

/** Appends the rows from … to that stand out to `rows`, in order, from place `n` on; returns the new length. */
export function sift(what: Sifting, from: number, to: number, rows: Int32Array, n = 0): number {
  if (from >= to) return n;
  const { left, right, flip, see } = what;
  const room = roomOf(left);
  if (!differing || !room || roomOf(right) !== room || roomOf(rows) !== room)
    return siftOneByOne(what, from, to, rows, n);
  const at = left.byteOffset;
  const into = rows.byteOffset;
  const beside = right.byteOffset - at;
  const run = differing(room);
  const next = run(at + 4 * from, at + 4 * to, beside, into + 4 * n, 0, from, flip, see);
  return upTo(to, rows, n, (next - into) >> 2);
}

/** The length of a list without those of its rows, in order from place `n` on, that do not come before `to`. */
function upTo(to: number, rows: Int32Array, n: number, length: number): number {
  let last = length;
  while (last > n && rows[last - 1]! >= to) last -= 1;
  return last;
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
  if (from >= to) return;
  const { rows, see, count } = pile;
  const room = roomOf(marks);
  if (!marked || !room || roomOf(rows) !== room) {
    pileUpOneByOne(marks, from, to, pile);
    return;
  }
  const at = marks.byteOffset;
  const into = rows.byteOffset;
  const kept = pile.marks.byteOffset - into;
  const run = marked(room);
  const next = run(at + 4 * from, at + 4 * to, 0, into + 4 * count, kept, from, 0, see);
  pile.count = upTo(to, rows, count, (next - into) >> 2);
}

/** The same without vectors. */
export function pileUpOneByOne(marks: Int32Array, from: number, to: number, pile: Pile): void {
  for (let row = from; row < to; row++) if (marks[row]! & pile.see) put(pile, row, marks[row]!);
}

/** Makes piles, each anew, from a pile; none of them is that pile. */
export function sortOut({ rows, marks, count }: Pile, piles: readonly Pile[]): void {
  for (const pile of piles) pile.count = 0;
  if (count === 0) return;
  const room = roomOf(rows);
  if (!among || !room) {
    sortOutOneByOne(rows, marks, count, piles);
    return;
  }
  // Past the end nothing is to be seen.
  for (let past = count; past < count + PAST; past++) marks[past] = 0;
  const at = marks.byteOffset;
  const beside = rows.byteOffset - at;
  const run = among(room);
  for (const pile of piles) {
    const into = pile.rows.byteOffset;
    const kept = pile.marks.byteOffset - into;
    const next = run(at, at + 4 * count, beside, into, kept, 0, 0, pile.see);
    pile.count = (next - into) >> 2;
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

function put(pile: Pile, row: number, mark: number): void {
  pile.rows[pile.count] = row;
  pile.marks[pile.count] = mark;
  pile.count += 1;
}
