import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterOf, FIRST_MONTH, LAST_MONTH } from '../../src/random/counter.ts';
import { type Decision, decisions } from '../../src/random/decisions.ts';
import { monthWords } from '../../src/random/month-words.ts';
import { ROTATIONS, threefry2x32 } from '../../src/random/threefry.ts';

const keys = fc.record({ k0: fc.integer(), k1: fc.integer() });
const months = fc.integer({ min: FIRST_MONTH, max: LAST_MONTH });
const numbers = fc.constantFrom<Decision>(...Object.values(decisions));

test('the words of a month are enough to write the block out in a loop, as its comment says', () => {
  fc.assert(
    fc.property(keys, months, numbers, fc.integer(), (key, month, decision, id) => {
      const w = monthWords(key, month, decision);
      const sums = [
        [w.k1, w.k2plus1],
        [w.k2, w.k0plus2],
        [w.k0, w.k1plus3],
        [w.k1, w.k2plus4],
        [w.k2, w.k0plus5],
      ] as const;
      let x0 = (id + w.start) | 0;
      let x1 = w.turned ^ x0;
      for (let round = 1; round < 20; round++) {
        const turn = ROTATIONS[round % 8] as number;
        x0 = (x0 + x1) | 0;
        x1 = ((x1 << turn) | (x1 >>> (32 - turn))) ^ x0;
        if (round % 4 === 3) {
          const [first, second] = sums[(round - 3) / 4] as readonly [number, number];
          x0 = (x0 + first) | 0;
          x1 = (x1 + second) | 0;
        }
      }
      const one = new Int32Array(2);
      threefry2x32(key.k0, key.k1, id, counterOf(month, decision), one);
      expect([x0, x1]).toEqual([...one]);
    }),
  );
});
