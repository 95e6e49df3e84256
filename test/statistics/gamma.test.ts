import { describe, expect, test } from 'vitest';
import { gammaAbove, gammaBelow, logGamma } from '../../src/statistics/gamma.ts';

test('the logarithm of gamma is that of the factorial', () => {
  expect(logGamma(1)).toBeCloseTo(0, 13);
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 13);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  expect(logGamma(100)).toBeCloseTo(359.1342053695754, 11);
  expect(logGamma(0)).toBeNaN();
});

describe('the incomplete gamma function', () => {
  // Computed with mpmath 1.3 at 30 digits.
  test('has known values on both sides of its mean', () => {
    expect(gammaBelow(3, 2.5)).toBeCloseTo(0.45618688411667047, 13);
    expect(gammaAbove(0.5, 40) / 3.744097384202899e-19).toBeCloseTo(1, 12);
    expect(gammaBelow(1, 7)).toBeCloseTo(1 - Math.exp(-7), 14);
  });

  test('shares 1 between below and above', () => {
    for (const a of [0.5, 1, 7.5, 100])
      for (const x of [0, 0.01, 1, 7, 99, 140])
        expect(gammaBelow(a, x) + gammaAbove(a, x)).toBeCloseTo(1, 14);
  });
});
