import { expect, test } from 'vitest';
import { interval } from '../../src/statistics/interval.ts';
import { lowerLimit, upperLimit } from '../../src/statistics/one-sided-limit.ts';

test('a one-sided 95 % limit is the end of the two-sided 90 % interval', () => {
  const sample = [3, 1, 4, 1, 5, 9, 2, 6];
  const { low, high } = interval(sample, 0.9);
  expect(lowerLimit(sample)).toBeCloseTo(low, 12);
  expect(upperLimit(sample)).toBeCloseTo(high, 12);
});

test('is the table value for a simple sample', () => {
  // mean 2, sd 1, n 3: 2 -/+ 2.920 / sqrt(3)
  expect(lowerLimit([1, 2, 3])).toBeCloseTo(2 - 2.91998558 / Math.sqrt(3), 7);
  expect(upperLimit([1, 2, 3], 0.99)).toBeCloseTo(2 + 6.96455672 / Math.sqrt(3), 7);
});

test('one value limits nothing', () => {
  expect([lowerLimit([1]), upperLimit([1])]).toEqual([-Infinity, Infinity]);
});
