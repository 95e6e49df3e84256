import { expect, test } from 'vitest';
import { zOfCount, zOfDifference, zScore } from '../../src/statistics/z-score.ts';

test('counts standard deviations', () => {
  expect(zScore(7, 5, 2)).toBe(1);
  expect(zScore(3, 5, 2)).toBe(-1);
  expect([zScore(5, 5, 0), zScore(6, 5, 0)]).toEqual([0, Infinity]);
});

test('of a count is that of the binomial', () => {
  // 100 cases at 1/2: sd 5
  expect(zOfCount(60, 100, 0.5)).toBe(2);
  expect([zOfCount(0, 10, 0), zOfCount(10, 10, 1)]).toEqual([0, 0]);
});

test('of a difference is that of Welch', () => {
  // means 2 and 4, variances 1 and 4, three values each
  expect(zOfDifference([1, 2, 3], [2, 4, 6])).toBeCloseTo(2 / Math.sqrt(5 / 3), 14);
  expect(zOfDifference([1, 1], [1, 1])).toBe(0);
});
