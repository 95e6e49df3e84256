import { expect, test } from 'vitest';
import { betaBelow } from '../../src/statistics/beta.ts';

test('the incomplete beta function has known values', () => {
  // Computed with mpmath 1.3 at 30 digits; then two closed forms.
  expect(betaBelow(2.5, 0.5, 0.3, 0.7)).toBeCloseTo(0.01892712407194565, 14);
  expect(betaBelow(1, 1, 0.37, 0.63)).toBeCloseTo(0.37, 14);
  expect(betaBelow(2, 3, 0.4, 0.6)).toBeCloseTo(0.5248, 14);
  expect([betaBelow(2, 3, 0, 1), betaBelow(2, 3, 1, 0)]).toEqual([0, 1]);
});

test('what is below x for one is above 1 - x for the other', () => {
  for (const x of [0.01, 0.3, 0.5, 0.99])
    expect(betaBelow(4, 9, x, 1 - x) + betaBelow(9, 4, 1 - x, x)).toBeCloseTo(1, 13);
});
