import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cumulate,
  geometric,
  pick,
  poissonTable,
  threshold,
  uniformBetween,
  upperThreshold,
  wholeBetween,
} from '../../src/random/draws.ts';

const SMALLEST = 2 ** -32;
const LARGEST = 1 - 2 ** -32;
const uniforms = fc.nat({ max: 0xffffffff }).map((word) => word / 2 ** 32);
const probabilities = fc.double({ min: 0, max: 1, noNaN: true });

describe('threshold', () => {
  test.each([
    [0, 0],
    [1, 2 ** 32],
    [0.5, 2 ** 31],
    [SMALLEST, 1],
    [SMALLEST / 2, 0],
    [0.1, 429_496_729],
    [1 - 2 ** -53, 2 ** 32 - 1],
  ])('of %d is %d', (p, expected) => {
    expect(threshold(p)).toBe(expected);
  });

  test.each([-0.001, 1.001, Number.NaN, Infinity])('of %d is refused', (p) => {
    expect(() => threshold(p)).toThrow(RangeError);
  });

  test('counts the same number of words at the upper end', () => {
    fc.assert(
      fc.property(probabilities, (p) => {
        expect(2 ** 32 - upperThreshold(p)).toBe(threshold(p));
      }),
    );
    expect([upperThreshold(0), upperThreshold(1)]).toEqual([2 ** 32, 0]);
  });
});

describe('pick', () => {
  test('takes the index whose share of the weights holds the uniform', () => {
    const cumulative = cumulate([1, 0, 2, 1, 0]);
    expect([...cumulative]).toEqual([1, 1, 3, 4, 4]);
    expect([0, 0.2499, 0.25, 0.7499, 0.75, LARGEST].map((u) => pick(u, cumulative))).toEqual([
      0, 0, 2, 2, 3, 3,
    ]);
  });

  test('never takes an index without weight, and agrees with a search from the left', () => {
    const weights = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 9, noNaN: true })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(weights, uniforms, (list, u) => {
        fc.pre(list.some((weight) => weight > 0));
        const cumulative = cumulate(list);
        const total = cumulative.at(-1) as number;
        fc.pre(u * total < total);
        const index = pick(u, cumulative);
        expect(list[index]).toBeGreaterThan(0);
        expect(index).toBe(cumulative.findIndex((sum) => sum > u * total));
      }),
    );
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[Number.NaN]], [[Infinity]]])(
    'weights %j are refused',
    (weights) => {
      expect(() => cumulate(weights)).toThrow(RangeError);
    },
  );
});

describe('geometric', () => {
  test('is the first month in which the chance has come true', () => {
    // 1 - 0.5^n: 0.5, 0.75, 0.875 …
    expect([0, 0.4999, 0.5, 0.7499, 0.75, 0.8749, 0.875].map((u) => geometric(u, 0.5))).toEqual([
      1, 1, 2, 2, 3, 3, 4,
    ]);
    expect(geometric(LARGEST, 0.5)).toBe(33);
  });

  test.each([
    [0, 0, Infinity],
    [0.5, 0, Infinity],
    [LARGEST, 1e-300, Infinity],
    [LARGEST, 1, 1],
    [0, 1, 1],
    [0, 1e-9, 1],
  ])('edge: u %d, p %d', (u, p, expected) => {
    expect(geometric(u, p)).toBe(expected);
  });

  test('agrees with a walk month by month', () => {
    fc.assert(
      fc.property(uniforms, fc.double({ min: 0.02, max: 1, noNaN: true }), (u, p) => {
        let survived = 1 - p;
        let months = 1;
        for (; survived >= 1 - u; months++) survived *= 1 - p;
        expect(Math.abs(geometric(u, p) - months)).toBeLessThanOrEqual(
          Math.abs(survived / (1 - u) - 1) < 1e-9 ? 1 : 0,
        );
      }),
    );
  });

  test('has mean 1/p', () => {
    const steps = 100_000;
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += geometric((i + 0.5) / steps, 0.05);
    expect(sum / steps).toBeCloseTo(20, 2);
  });

  test('a larger uniform or a smaller chance never makes it earlier', () => {
    fc.assert(
      fc.property(uniforms, uniforms, probabilities, probabilities, (u, v, p, q) => {
        expect(geometric(Math.max(u, v), p)).toBeGreaterThanOrEqual(geometric(Math.min(u, v), p));
        expect(geometric(u, Math.min(p, q))).toBeGreaterThanOrEqual(geometric(u, Math.max(p, q)));
      }),
    );
  });

  test.each([-0.1, 1.1, Number.NaN])('chance %d is refused', (p) => {
    expect(() => geometric(0.5, p)).toThrow(RangeError);
  });
});

describe('between', () => {
  test('stays inside its bounds', () => {
    expect([uniformBetween(0, 2, 4), uniformBetween(0.5, 2, 4)]).toEqual([2, 3]);
    expect(uniformBetween(LARGEST, 2, 4)).toBeLessThan(4);
    expect([0, 0.33, 0.34, 0.67, LARGEST].map((u) => wholeBetween(u, -1, 1))).toEqual([
      -1, -1, 0, 1, 1,
    ]);
    expect(wholeBetween(LARGEST, 6, 6)).toBe(6);
  });
});

describe('Poisson', () => {
  test.each([0, 0.01, 1, 4.5, 30, 1_000, 10_000])(
    'of mean %d has that mean and variance',
    (mean) => {
      const table = poissonTable(mean);
      const total = table.at(-1) as number;
      let first = 0;
      let second = 0;
      table.forEach((sum, n) => {
        const share = (sum - (table[n - 1] ?? 0)) / total;
        first += share * n;
        second += share * n * n;
      });
      expect(first).toBeCloseTo(mean, 6);
      expect(second - first * first).toBeCloseTo(mean, 4);
    },
  );

  test('gives the textbook shares at mean 2', () => {
    const table = poissonTable(2);
    const total = table.at(-1) as number;
    // e^-2 = 0.135335283236612692
    expect((table[0] as number) / total).toBeCloseTo(0.1353352832366127, 14);
    expect((table[1] as number) / total).toBeCloseTo(3 * 0.1353352832366127, 14);
    expect([
      pick(0.1353, table),
      pick(0.1354, table),
      pick(0.406, table),
      pick(0.4061, table),
    ]).toEqual([0, 1, 1, 2]);
  });

  test.each([-1, 10_001, Number.NaN])('mean %d is refused', (mean) => {
    expect(() => poissonTable(mean)).toThrow(RangeError);
  });
});
