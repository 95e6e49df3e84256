import { expect, test } from 'vitest';
import { interval } from '../../src/statistics/interval.ts';

// Student's own example, "The probable error of a mean" (1908): R's t.test(extra) gives the interval.
test("is Student's t interval", () => {
  const extra = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const { n, mean, sd, low, high, halfWidth } = interval(extra);
  expect(n).toBe(10);
  expect(mean).toBeCloseTo(2.33, 12);
  expect(sd).toBeCloseTo(2.002249, 6);
  expect(low).toBeCloseTo(0.8976775, 6);
  expect(high).toBeCloseTo(3.7623225, 6);
  expect(high - mean).toBeCloseTo(halfWidth, 12);
});

test('is wider at a higher level', () => {
  expect(interval([1, 2, 3], 0.99).halfWidth).toBeGreaterThan(interval([1, 2, 3]).halfWidth);
});

test('equal values leave no doubt, one value all', () => {
  expect(interval([0.1, 0.1, 0.1]).halfWidth).toBe(0);
  expect(interval([5])).toEqual({
    n: 1,
    mean: 5,
    sd: Number.NaN,
    low: -Infinity,
    high: Infinity,
    halfWidth: Infinity,
  });
  expect(() => interval([])).toThrow(RangeError);
});
