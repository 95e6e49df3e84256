import { expect, test } from 'vitest';
import {
  chiSquareAbove,
  chiSquareBand,
  chiSquareQuantile,
} from '../../src/statistics/chi-square.ts';

// mpmath 1.3 at 30 digits; the customary tables have 3.841, 29.588, 3.247, 20.483.
test.each([
  [0.95, 1, 3.841458820694126],
  [0.999, 10, 29.588298445074418],
  [0.025, 10, 3.246972780236841],
  [0.975, 10, 20.4831773508074],
  [0.0005, 1, 3.926991331029225e-7],
  [0.0005, 143, 93.80590565252847],
  [0.9995, 143, 205.26901283916723],
  [0.9995, 1_000, 1153.7378500648333],
])('the quantile at %d with %d degrees of freedom', (p, df, x) => {
  expect(Math.abs(chiSquareQuantile(p, df) - x)).toBeLessThan(1e-10);
});

test('the band leaves as much out below as above', () => {
  const { low, high } = chiSquareBand(0.999, 143);
  expect([low, high]).toEqual([chiSquareQuantile(0.0005, 143), chiSquareQuantile(0.9995, 143)]);
  expect(chiSquareAbove(high, 143)).toBeCloseTo(0.0005, 12);
  expect(1 - chiSquareAbove(low, 143)).toBeCloseTo(0.0005, 12);
});

test.each([0, 1, Number.NaN])('no quantile at %d', (p) => {
  expect(() => chiSquareQuantile(p, 5)).toThrow(RangeError);
});
