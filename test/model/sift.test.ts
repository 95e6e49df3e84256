import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fewOf,
  listBelow,
  listBelowOneByOne,
  type Pile,
  pileOf,
  pileUp,
  pileUpOneByOne,
  sift,
  siftOneByOne,
  sortOut,
  sortOutOneByOne,
} from '../../src/model/sift.ts';
import { openRoom, roomOf, wordsOf } from '../../src/random/room.ts';

const columns = fc
  .array(fc.tuple(fc.integer(), fc.integer()), { maxLength: 40 })
  .map((pairs) => [0, 1].map((i) => Int32Array.from(pairs, (pair) => pair[i as 0 | 1])));
const seen = fc.constantFrom(1, 255 << 20, -1, 1 << 31);
const many = Int32Array.from({ length: 1_005 }, (_, i) => Math.imul(i, 0x9e3779b1));

const room = openRoom(wordsOf(8, 1_100))!;
const inRoom = (words: Int32Array): Int32Array => {
  const column = room.column(words.length);
  column.set(words);
  expect(roomOf(column)).toBe(room);
  return column;
};

describe('sifting two columns', () => {
  it('lists the rows that stand out, whatever the numbers and however many', () => {
    fc.assert(
      fc.property(
        columns,
        fc.integer(),
        seen,
        fc.nat({ max: 40 }),
        ([left, right], flip, see, from) => {
          room.clear();
          const what = { left: inRoom(left!), right: inRoom(right!), flip, see };
          const to = left!.length;
          const [rows, oneByOne] = [room.column(60), new Int32Array(60)];
          const n = sift(what, Math.min(from, to), to, rows, 7);
          expect(n).toBe(siftOneByOne(what, Math.min(from, to), to, oneByOne, 7));
          expect(rows.subarray(7, n)).toEqual(oneByOne.subarray(7, n));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('goes over many, from any row', () => {
    const right = many.map((word) => Math.imul(word, 0x85ebca6b));
    room.clear();
    const what = {
      left: inRoom(many),
      right: inRoom(right),
      flip: 0x00800080,
      see: 0x80808080 | 0,
    };
    const [rows, oneByOne] = [room.column(many.length), new Int32Array(many.length)];
    for (const from of [0, 3, 501]) {
      const n = sift(what, from, many.length, rows);
      expect(n).toBe(siftOneByOne(what, from, many.length, oneByOne, 0));
      expect(rows.subarray(0, n)).toEqual(oneByOne.subarray(0, n));
    }
  });

  it('finds nothing in no rows', () => {
    const none = new Int32Array(0);
    expect(sift({ left: none, right: none, flip: -1, see: -1 }, 0, 0, none, 0)).toBe(0);
  });
});

describe('the words below a bound', () => {
  const bounds = fc.oneof(
    fc.integer({ min: 1, max: 2 ** 32 }),
    fc.constantFrom(1, 2 ** 31, 2 ** 32),
  );

  it('are listed with their rows, as numbers from 0', () => {
    fc.assert(
      fc.property(columns, bounds, fc.nat({ max: 40 }), ([words], below, at) => {
        room.clear();
        const to = words!.length;
        const from = Math.min(at, to);
        const [few, oneByOne] = [fewOf(60, room.column), fewOf(60)];
        listBelow(inRoom(words!), from, to, below, few);
        listBelowOneByOne(words!, from, to, below, oneByOne);
        const rows = [...words!.keys()].filter((row) => row >= from && words![row]! >>> 0 < below);
        for (const { rows: found, words: kept, count } of [few, oneByOne]) {
          expect([...found.subarray(0, count)]).toEqual(rows);
          expect([...kept.subarray(0, count)]).toEqual(rows.map((row) => words![row]!));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('piles', () => {
  const on = ({ rows, marks, count }: Pile) => [
    [...rows.subarray(0, count)],
    [...marks.subarray(0, count)],
  ];
  const withBit = (marks: Int32Array, see: number, from = 0) => {
    const rows = [...marks.keys()].filter((row) => row >= from && (marks[row]! & see) !== 0);
    return [rows, rows.map((row) => marks[row]!)];
  };

  it('hold the rows with a bit and their marks, and of these those with another', () => {
    fc.assert(
      fc.property(columns, seen, seen, fc.nat({ max: 40 }), ([marks], see, other, at) => {
        const from = Math.min(at, marks!.length);
        room.clear();
        const column = inRoom(marks!);
        const [pile, some, rest] = [see, other, 2].map((bits) => pileOf(bits, 60, room.column));
        const same = pileOf(see, 60);
        expect(roomOf(pile!.rows)).toBe(room);
        pileUp(column, from, marks!.length, pile!);
        pileUpOneByOne(marks!, from, marks!.length, same);
        expect(on(pile!)).toEqual(withBit(marks!, see, from));
        expect(on(same)).toEqual(on(pile!));
        some!.count = 3;
        sortOut(pile!, [some!, rest!]);
        expect(on(some!)).toEqual(
          withBit(
            marks!.map((mark) => (mark & see ? mark : 0)),
            other,
            from,
          ),
        );
        const again = [other, 2].map((bits) => pileOf(bits, 60));
        sortOutOneByOne(pile!.rows, pile!.marks, pile!.count, again);
        expect(again.map(on)).toEqual([some!, rest!].map(on));
      }),
      { numRuns: 500 },
    );
  });

  it('grow by one range of rows after the other', () => {
    room.clear();
    const column = inRoom(many);
    const [pile, some] = [-1, 1 << 31].map((see) => pileOf(see, many.length, room.column));
    pileUp(column, 0, 5, pile!);
    pileUp(column, 5, many.length, pile!);
    expect(on(pile!)).toEqual(withBit(many, -1));
    sortOut(pile!, [some!]);
    expect(on(some!)).toEqual(withBit(many, 1 << 31));
  });
});
