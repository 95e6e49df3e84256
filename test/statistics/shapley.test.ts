import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformsOf } from '../../src/random/uniforms.ts';
import { shapleyValues } from '../../src/statistics/shapley.ts';
import { joiningOrders, shapleyFromOrders } from '../../src/statistics/shapley-orders.ts';
import { wholeParts } from '../../src/statistics/whole-parts.ts';

const cents = fc.integer({ min: -5_000_000_00, max: 5_000_000_00 });
/** A game of 1 to 6 players: the worth of each coalition in whole cents. */
const game = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.array(cents, { minLength: 2 ** n, maxLength: 2 ** n }));

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const playersOf = (worths: readonly number[]) => Math.log2(worths.length);

describe('exact values', () => {
  test("of the glove game and of Shapley's and Shubik's small council", () => {
    // One left glove, two right ones: a pair is worth 6 (players L, R, R).
    expect(shapleyValues([0, 0, 0, 6, 0, 6, 0, 6])).toEqual([4, 1, 1]);
    // Votes 4, 2, 1, 1, five needed: 3/4, 1/12, 1/12, 1/12.
    const votes = [4, 2, 1, 1];
    const wins = Array.from({ length: 16 }, (_, c) =>
      sum(votes.filter((_, i) => c & (1 << i))) >= 5 ? 12 : 0,
    );
    expect(shapleyValues(wins)).toEqual([9, 1, 1, 1]);
  });

  test('parts sum to the whole, to the cent', () => {
    fc.assert(
      fc.property(game, (worths) => {
        const whole = (worths.at(-1) as number) - (worths[0] as number);
        const values = shapleyValues(worths);
        expect(Math.abs(sum(values) - whole)).toBeLessThan(1e-4);
        const parts = wholeParts(values, whole);
        expect(sum(parts)).toBe(whole);
        parts.forEach((part, i) => {
          expect(Math.abs(part - (values[i] as number))).toBeLessThan(1);
        });
      }),
    );
  });

  test('who adds the same gets the same, bit for bit', () => {
    fc.assert(
      fc.property(game, (worths) => {
        // Players 0 and 1 made alike: the worth depends on how many of them are in.
        const alike = worths.map((worth, c) =>
          (c & 3) === 2 ? (worths[(c & ~3) | 1] as number) : worth,
        );
        const [first, second] = shapleyValues(alike);
        if (playersOf(worths) >= 2) expect(first).toBe(second);
      }),
    );
  });

  test('who adds nothing gets exactly nothing, and moves nobody', () => {
    fc.assert(
      fc.property(game, (worths) => {
        const values = shapleyValues([...worths, ...worths]);
        expect(values.at(-1)).toBe(0);
        shapleyValues(worths).forEach((value, i) => {
          expect(values[i]).toBeCloseTo(value, 4);
        });
      }),
    );
  });

  test('values of a sum are sums of values', () => {
    const pair = fc
      .integer({ min: 1, max: 5 })
      .chain((n) =>
        fc.tuple(...[0, 1].map(() => fc.array(cents, { minLength: 2 ** n, maxLength: 2 ** n }))),
      );
    fc.assert(
      fc.property(pair, ([a = [], b = []]) => {
        const both = shapleyValues(a.map((worth, c) => worth + (b[c] as number)));
        const [ofA, ofB] = [shapleyValues(a), shapleyValues(b)];
        both.forEach((value, i) => {
          expect(value).toBeCloseTo((ofA[i] as number) + (ofB[i] as number), 4);
        });
      }),
    );
  });

  test('of a game without differences are zero, bit for bit', () => {
    expect(shapleyValues(new Array<number>(16).fill(0.1))).toEqual([0, 0, 0, 0]);
    expect(shapleyValues([3])).toEqual([]);
  });

  test('of sixteen players: each its own, where nobody needs another', () => {
    const worths = Float64Array.from({ length: 65_536 }, (_, c) => {
      let worth = 0;
      for (let i = 0; i < 16; i++) if (c & (1 << i)) worth += i + 1;
      return worth;
    });
    expect(shapleyValues(worths)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  });

  test.each([0, 3, 12, 2 ** 17])('%d worths are refused', (length) => {
    expect(() => shapleyValues(new Float64Array(length))).toThrow(RangeError);
  });
});

describe('values from some orders', () => {
  const worthOf = (worths: readonly number[]) => (order: Int32Array) =>
    Array.from(
      { length: order.length + 1 },
      (_, k) =>
        worths[order.slice(0, k).reduce((coalition, i) => coalition | (1 << i), 0)] as number,
    );

  test('sum to the whole whatever the orders', () => {
    fc.assert(
      fc.property(game, fc.integer({ min: 1, max: 5 }), fc.string(), (worths, pairs, seed) => {
        const orders = joiningOrders(playersOf(worths), pairs, uniformsOf(seed));
        const values = shapleyFromOrders(orders, orders.map(worthOf(worths)));
        const whole = (worths.at(-1) as number) - (worths[0] as number);
        expect(
          sum(
            wholeParts(
              values.map(({ value }) => value),
              whole,
            ),
          ),
        ).toBe(whole);
      }),
    );
  });

  test('come near the exact ones, about as near as their standard errors say', () => {
    const uniform = uniformsOf('game');
    const worths = Array.from({ length: 64 }, (_, c) => 100 * uniform(0, c));
    const exact = shapleyValues(worths);
    let squares = 0;
    for (let seed = 0; seed < 60; seed++) {
      const orders = joiningOrders(6, 50, uniformsOf(`orders ${seed}`));
      shapleyFromOrders(orders, orders.map(worthOf(worths))).forEach(
        ({ value, standardError }, i) => {
          squares += ((value - (exact[i] as number)) / standardError) ** 2 / 360;
        },
      );
    }
    expect(squares).toBeGreaterThan(0.75);
    expect(squares).toBeLessThan(1.3);
  });

  test('need whole lists, in pairs', () => {
    const orders = joiningOrders(2, 1, uniformsOf(''));
    expect(() => shapleyFromOrders(orders, [[0, 1, 2]])).toThrow(RangeError);
    expect(() =>
      shapleyFromOrders(orders, [
        [0, 1, 2],
        [0, 1],
      ]),
    ).toThrow(RangeError);
    expect(() => shapleyFromOrders(orders.slice(1), [[0, 1, 2]])).toThrow(RangeError);
  });
});

describe('whole parts', () => {
  test('what is missing goes to the largest remainders', () => {
    expect(wholeParts([1.5, 2.25, 3.25], 7)).toEqual([2, 2, 3]);
    expect(wholeParts([-1.5, 2.25, 3.25], 4)).toEqual([-1, 2, 3]);
    expect(wholeParts([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([1, 0, 0]);
    expect(wholeParts([0, -0], 0)).toEqual([0, 0]);
  });

  test('a rounded sum is no reason to lose a cent', () => {
    expect(wholeParts([2.9999999999, 4.0000000001], 7)).toEqual([3, 4]);
    expect(wholeParts([3.0000000001, 4], 7)).toEqual([3, 4]);
    expect(wholeParts([2.9999999999, 4], 7)).toEqual([3, 4]);
  });

  test('the mean of an even number of wholes may be a half: that is rounded either way', () => {
    expect(wholeParts([-1.25, -1.25], -3)).toEqual([-1, -2]);
    expect(wholeParts([-1.25, -1.25], -2)).toEqual([-1, -1]);
    expect(wholeParts([-46253700, -62.5], -46253763)).toEqual([-46253700, -63]);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 6 }), fc.boolean(), (halves, up) => {
        const parts = halves.map((half) => half / 2);
        const whole = up ? Math.ceil(sum(parts)) : Math.floor(sum(parts));
        const rounded = wholeParts(parts, whole);
        expect(sum(rounded)).toBe(whole);
        rounded.forEach((part, i) => {
          expect(Math.abs(part - (parts[i] as number))).toBeLessThan(1);
        });
      }),
    );
  });

  test.each([
    [[1, 2], 4],
    [[1.5, 2], 3.5],
    [[Number.NaN], 0],
  ])('%j are not the parts of %d', (parts, whole) => {
    expect(() => wholeParts(parts, whole)).toThrow(RangeError);
  });
});
