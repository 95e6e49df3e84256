import { expect, test } from 'vitest';
import { normalAbove, normalQuantile } from '../../src/statistics/normal.ts';

// mpmath 1.3 at 30 digits; the customary table has 1.960, 2.576, 3.291.
test.each([
  [0.975, 1.9599639845400543],
  [0.995, 2.575829303548901],
  [0.9995, 3.290526731491895],
  [1e-9, -5.9978070150076865],
  [0.5, 0],
])('the quantile at %d', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 11);
});

test('the tail is symmetric', () => {
  expect(normalAbove(0)).toBe(0.5);
  expect(normalAbove(-1.5) + normalAbove(1.5)).toBe(1);
  expect(normalAbove(1)).toBeCloseTo(0.15865525393145705, 14);
});

test.each([0, 1, -1, Number.NaN])('no quantile at %d', (p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError);
});
