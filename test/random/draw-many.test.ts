import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterOf, FIRST_MONTH, LAST_MONTH } from '../../src/random/counter.ts';
import { type Decision, decisions } from '../../src/random/decisions.ts';
import { createDice } from '../../src/random/dice.ts';
import { CHUNK, drawMany, drawOneByOne } from '../../src/random/draw-many.ts';
import { openRoom, roomOf, wordsOf } from '../../src/random/room.ts';
import { threefry2x32 } from '../../src/random/threefry.ts';

const keys = fc.record({ k0: fc.integer(), k1: fc.integer() });
const months = fc.integer({ min: FIRST_MONTH, max: LAST_MONTH });
const numbers = fc.constantFrom<Decision>(...Object.values(decisions));
const idLists = fc.array(fc.integer(), { maxLength: 23 }).map((ids) => Int32Array.from(ids));

test('gives the bits of the reference form, whatever the inputs and however many', () => {
  fc.assert(
    fc.property(keys, months, numbers, idLists, (key, month, decision, ids) => {
      const out0 = new Int32Array(ids.length);
      const out1 = new Int32Array(ids.length);
      drawMany(key, ids, 0, ids.length, month, decision, out0, out1);
      const one = new Int32Array(2);
      ids.forEach((id, i) => {
        threefry2x32(key.k0, key.k1, id, counterOf(month, decision), one);
        expect([out0[i], out1[i]]).toEqual([...one]);
      });
    }),
    { numRuns: 500 },
  );
});

test('gives the bits of the dice over a neighbourhood', () => {
  const key = { k0: 12345, k1: -6789 };
  const dice = createDice(key);
  const ids = Int32Array.from({ length: 1_003 }, (_, i) => Math.imul(i, 2_654_435_761));
  const out0 = new Int32Array(ids.length);
  const out1 = new Int32Array(ids.length);
  const pair = new Uint32Array(2);
  dice.many(ids, 0, ids.length, -300, decisions.notice, out0, out1);
  ids.forEach((id, i) => {
    dice.pair(id, -300, decisions.notice, pair);
    expect([(out0[i] as number) >>> 0, (out1[i] as number) >>> 0]).toEqual([...pair]);
  });
});

test('gives the same bits without vectors, over more than one chunk', () => {
  const key = { k0: -42, k1: 4_242 };
  const ids = Int32Array.from({ length: 2 * CHUNK + 5 }, (_, i) => i * 77 - 9);
  const [fast0, fast1] = [new Int32Array(ids.length), new Int32Array(ids.length)];
  const [slow0, slow1] = [new Int32Array(ids.length), new Int32Array(ids.length)];
  drawMany(key, ids, 3, ids.length, 59, decisions.review, fast0, fast1);
  drawOneByOne(key, ids, 3, ids.length, 59, decisions.review, slow0, slow1);
  expect(fast0).toEqual(slow0);
  expect(fast1).toEqual(slow1);
});

test('gives the same bits in a room, and writes at most fifteen words past the end', () => {
  const room = openRoom(wordsOf(3, 100))!;
  fc.assert(
    fc.property(keys, fc.nat({ max: 50 }), fc.nat({ max: 50 }), (key, from, length) => {
      room.clear();
      const [ids, out0, out1] = [room.column(100), room.column(100), room.column(100)];
      expect([ids, out0, out1].map(roomOf)).toEqual([room, room, room]);
      ids.forEach((_, i) => {
        ids[i] = i * i - 50;
      });
      const [slow0, slow1] = [new Int32Array(100), new Int32Array(100)];
      const to = from + length;
      drawMany(key, ids, from, to, 3, decisions.need, out0, out1);
      drawOneByOne(key, ids, from, to, 3, decisions.need, slow0, slow1);
      for (const [out, slow] of [
        [out0, slow0],
        [out1, slow1],
      ] as const) {
        expect(out.subarray(0, to)).toEqual(slow.subarray(0, to));
        expect(out.subarray(to + 15)).toEqual(slow.subarray(to + 15));
      }
    }),
  );
});

test('writes from `from` up to `to` and nowhere else, the same bits as for the whole', () => {
  fc.assert(
    fc.property(keys, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (key, from, length) => {
      const ids = Int32Array.from({ length: 40 }, (_, i) => i * i);
      const [whole0, whole1] = [new Int32Array(40), new Int32Array(40)];
      const [part0, part1] = [new Int32Array(40).fill(7), new Int32Array(40).fill(7)];
      drawMany(key, ids, 0, 40, 3, decisions.need, whole0, whole1);
      drawMany(key, ids, from, from + length, 3, decisions.need, part0, part1);
      const inside = (i: number) => i >= from && i < from + length;
      expect([...part0]).toEqual([...whole0].map((word, i) => (inside(i) ? word : 7)));
      expect([...part1]).toEqual([...whole1].map((word, i) => (inside(i) ? word : 7)));
    }),
  );
});

test('arrays that are too short and months outside the layout are refused', () => {
  const key = { k0: 1, k1: 2 };
  const [long, short] = [new Int32Array(9), new Int32Array(8)];
  expect(() => drawMany(key, long, 0, 9, 0, decisions.need, long, short)).toThrow(RangeError);
  expect(() => drawMany(key, short, 0, 9, 0, decisions.need, long, long)).toThrow(RangeError);
  expect(() => drawMany(key, short, -1, 8, 0, decisions.need, long, long)).toThrow(RangeError);
  expect(() => drawMany(key, short, 0, 8, LAST_MONTH + 1, decisions.need, long, long)).toThrow(
    RangeError,
  );
});
