import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARITY, ROTATIONS, threefry2x32 } from '../../src/random/threefry.ts';

/** The paper's own pseudo-code, round by round: slow, and written apart from the code it checks. */
function paper(rounds: number, key: [number, number], counter: [number, number]): [number, number] {
  const ks = [key[0] >>> 0, key[1] >>> 0, (key[0] ^ key[1] ^ 0x1bd11bda) >>> 0] as const;
  const add = (a: number, b: number) => Number(BigInt.asUintN(32, BigInt(a) + BigInt(b)));
  const turn = (a: number, by: number) =>
    Number(BigInt.asUintN(32, (BigInt(a) << BigInt(by)) | (BigInt(a) >> BigInt(32 - by))));
  let x0 = add(counter[0] >>> 0, ks[0]);
  let x1 = add(counter[1] >>> 0, ks[1]);
  for (let round = 0; round < rounds; round++) {
    x0 = add(x0, x1);
    x1 = (turn(x1, [13, 15, 26, 6, 17, 29, 16, 24][round % 8] as number) ^ x0) >>> 0;
    if (round % 4 === 3) {
      const s = (round + 1) / 4;
      x0 = add(x0, ks[s % 3] as number);
      x1 = add(add(x1, ks[(s + 1) % 3] as number), s);
    }
  }
  return [x0, x1];
}

function ours(key: [number, number], counter: [number, number]): [number, number] {
  const out = new Int32Array(2);
  threefry2x32(key[0], key[1], counter[0], counter[1], out);
  return [(out[0] as number) >>> 0, (out[1] as number) >>> 0];
}

// Random123, tests/kat_vectors: threefry2x32, rounds, counter, key, answer.
const published = [
  { rounds: 20, counter: [0, 0], key: [0, 0], answer: [0x6b200159, 0x99ba4efe] },
  {
    rounds: 20,
    counter: [0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff],
    answer: [0x1cb996fc, 0xbb002be7],
  },
  {
    rounds: 20,
    counter: [0x243f6a88, 0x85a308d3],
    key: [0x13198a2e, 0x03707344],
    answer: [0xc4923a9c, 0x483df7a0],
  },
  { rounds: 13, counter: [0, 0], key: [0, 0], answer: [0x9d1c5ec6, 0x8bd50731] },
  {
    rounds: 13,
    counter: [0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff],
    answer: [0xfd36d048, 0x2d17272c],
  },
  {
    rounds: 13,
    counter: [0x243f6a88, 0x85a308d3],
    key: [0x13198a2e, 0x03707344],
    answer: [0xba3e4725, 0xf27d669e],
  },
] as const;

describe('Threefry-2x32', () => {
  test.each(published)(
    "the paper's rounds give the published answer ($rounds rounds, key $key)",
    (known) => {
      expect(paper(known.rounds, [...known.key], [...known.counter])).toEqual(known.answer);
    },
  );

  test.each(published.filter(({ rounds }) => rounds === 20))(
    'gives the published answer (key $key)',
    (known) => {
      expect(ours([...known.key], [...known.counter])).toEqual(known.answer);
    },
  );

  test('is the paper on any input, signed or not', () => {
    const word = fc.oneof(fc.integer(), fc.nat({ max: 0xffffffff }));
    fc.assert(
      fc.property(fc.tuple(word, word), fc.tuple(word, word), (key, counter) => {
        expect(ours(key, counter)).toEqual(paper(20, key, counter));
      }),
    );
  });

  test('names the constants it is written with', () => {
    expect(ROTATIONS).toEqual([13, 15, 26, 6, 17, 29, 16, 24]);
    expect(PARITY).toBe(0x1bd11bda);
  });

  test('every bit of key and counter flips every bit of the answer half the time', () => {
    const trials = 1_000;
    for (let bit = 0; bit < 128; bit++) {
      const flips = new Array<number>(64).fill(0);
      for (let trial = 0; trial < trials; trial++) {
        const words = [trial * 7 + 1, trial * 13 + 5, trial, trial + 1000];
        const before = ours(
          [words[0] as number, words[1] as number],
          [words[2] as number, words[3] as number],
        );
        words[bit >> 5] = (words[bit >> 5] as number) ^ (1 << (bit & 31));
        const after = ours(
          [words[0] as number, words[1] as number],
          [words[2] as number, words[3] as number],
        );
        for (let b = 0; b < 64; b++)
          flips[b] =
            (flips[b] as number) +
            ((((before[b >> 5] as number) ^ (after[b >> 5] as number)) >>> (b & 31)) & 1);
      }
      // 8,192 cells of a binomial(1,000, 1/2), sd 15.8: 5.5 sd is passed once in 3,000 honest generators.
      expect(Math.max(...flips.map((n) => Math.abs(n - trials / 2)))).toBeLessThan(5.5 * 15.8);
    }
  });
});
