import { expect, test } from 'vitest';
import { pairedDifference } from '../../src/statistics/paired-difference.ts';
import { variance } from '../../src/statistics/variance.ts';

// Student (1908), sleep gained with two drugs; R's t.test(paired = TRUE) gives the interval.
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

test("is Student's paired t interval for second minus first", () => {
  const { n, mean, sd, low, high } = pairedDifference(first, second);
  expect(n).toBe(10);
  expect(mean).toBeCloseTo(1.58, 12);
  expect(sd).toBeCloseTo(1.229995, 6);
  expect(low).toBeCloseTo(0.7001142, 7);
  expect(high).toBeCloseTo(2.4598858, 7);
});

test('says what pairing bought', () => {
  const differences = second.map((value, i) => value - (first[i] as number));
  const ratio = (variance(first) + variance(second)) / variance(differences);
  expect(pairedDifference(first, second).varianceRatio).toBeCloseTo(ratio, 12);
  expect(pairedDifference([1, 2, 3], [2, 3, 4]).varianceRatio).toBe(Infinity);
  expect(pairedDifference([1, 2, 3], [3, 2, 1]).varianceRatio).toBe(0.5);
  expect(pairedDifference([1, 1], [2, 2]).varianceRatio).toBeNaN();
});

test('needs pairs', () => {
  expect(() => pairedDifference([1, 2], [1])).toThrow(RangeError);
  expect(() => pairedDifference([], [])).toThrow(RangeError);
});

test('what differs by rounding alone has no ratio to speak of', () => {
  const a = [1e7 + 0.1, 2e7 + 0.3, 3e7 + 0.7, 4e7 + 0.9];
  const b = a.map((value) => value + 0.1 + 0.2);
  expect(new Set(a.map((value, i) => (b[i] as number) - value)).size).toBeGreaterThan(1);
  expect(pairedDifference(a, b).varianceRatio).toBe(Number.POSITIVE_INFINITY);
});
