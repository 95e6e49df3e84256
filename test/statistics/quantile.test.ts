import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile, quantiles } from '../../src/statistics/quantile.ts';

test("is R's type 7", () => {
  const ten = [7, 3, 1, 10, 2, 9, 4, 8, 6, 5];
  const expected = [1, 1.45, 3.25, 5.5, 7.75, 9.55, 10];
  quantiles(ten, [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]).forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] as number, 13);
  });
  expect(ten[0]).toBe(7);
});

test('lies between the ends and never falls as the share rises', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, share, share, (sample, p, q) => {
      const [low, high] = quantiles(sample, [Math.min(p, q), Math.max(p, q)]) as [number, number];
      expect(low).toBeGreaterThanOrEqual(Math.min(...sample));
      expect(high).toBeLessThanOrEqual(Math.max(...sample) + 1e-6);
      expect(high - low).toBeGreaterThanOrEqual(-1e-6);
    }),
  );
});

test('one value is every quantile, no value none', () => {
  expect(quantile([4], 0.9)).toBe(4);
  expect(quantile([], 0.5)).toBeNaN();
  expect(() => quantile([1], 1.5)).toThrow(RangeError);
});
