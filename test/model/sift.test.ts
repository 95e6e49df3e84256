import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sift, siftOneByOne } from '../../src/model/sift.ts';
import { CHUNK } from '../../src/model/sift-vectors.ts';

const columns = fc
  .array(fc.tuple(fc.integer(), fc.integer()), { maxLength: 40 })
  .map((pairs) => [0, 1].map((i) => Int32Array.from(pairs, (pair) => pair[i as 0 | 1])));

it('lists the rows that stand out, whatever the numbers and however many', () => {
  fc.assert(
    fc.property(
      columns,
      fc.integer(),
      fc.constantFrom(1, 255 << 20, -1, 1 << 31),
      fc.boolean(),
      fc.nat({ max: 40 }),
      ([left, right], flip, see, both, from) => {
        const what = { left: left!, ...(both ? { right: right! } : {}), flip, see };
        const to = left!.length;
        const [rows, oneByOne] = [new Int32Array(60), new Int32Array(60)];
        const n = sift(what, Math.min(from, to), to, rows, 7);
        expect(n).toBe(siftOneByOne(what, Math.min(from, to), to, oneByOne, 7));
        expect(rows.subarray(7, n)).toEqual(oneByOne.subarray(7, n));
      },
    ),
    { numRuns: 500 },
  );
});

it('over more than one chunk, from any row', () => {
  const left = Int32Array.from({ length: 3 * CHUNK + 5 }, (_, i) => Math.imul(i, 0x9e3779b1));
  const right = left.map((word) => Math.imul(word, 0x85ebca6b));
  const what = { left, right, flip: 0x00800080, see: 0x80808080 | 0 };
  const [rows, oneByOne] = [new Int32Array(left.length), new Int32Array(left.length)];
  for (const from of [0, 3, CHUNK + 1]) {
    const n = sift(what, from, left.length, rows);
    expect(n).toBe(siftOneByOne(what, from, left.length, oneByOne, 0));
    expect(rows.subarray(0, n)).toEqual(oneByOne.subarray(0, n));
  }
});

it('of no rows none', () => {
  expect(sift({ left: new Int32Array(0), flip: -1, see: -1 }, 0, 0, new Int32Array(0), 0)).toBe(0);
});
