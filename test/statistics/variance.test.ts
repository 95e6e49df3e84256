import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardDeviation, variance } from '../../src/statistics/variance.ts';
import { nist } from './nist.ts';

// The certified value is that of the decimals; at 1e7 their doubles are already 1e-8 of the deviation off.
test.each(nist)('of $name is the certified one', (sample) => {
  expect(standardDeviation(sample.data) / sample.sd).toBeCloseTo(1, 7);
});

test('is exactly 0 when all values are equal, whatever they are', () => {
  const value = fc.double({ min: -1e100, max: 1e100, noNaN: true });
  fc.assert(
    fc.property(value, fc.integer({ min: 2, max: 50 }), (x, n) => {
      expect(variance(new Float64Array(n).fill(x))).toBe(0);
    }),
  );
});

test('is exact where it can be', () => {
  expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 15);
  expect(variance([1, 3])).toBe(2);
});

test('is not a number for fewer than two values', () => {
  expect(variance([])).toBeNaN();
  expect(variance([5])).toBeNaN();
});
