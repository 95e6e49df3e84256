import { expect, test } from 'vitest';
import { proportion } from '../../src/statistics/proportion.ts';

// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('of %d out of %d has the published Wilson interval', (count, n, low, high) => {
  const result = proportion(count, n);
  expect(result.share).toBe(count / n);
  expect(result.low).toBeCloseTo(low, 4);
  expect(result.high).toBeCloseTo(high, 4);
});

test('all of them can be all', () => {
  expect(proportion(20, 20)).toMatchObject({ share: 1, high: 1 });
});

test.each([
  [1, 0],
  [-1, 5],
  [6, 5],
  [Number.NaN, 5],
])('%d out of %d is refused', (count, n) => {
  expect(() => proportion(count, n)).toThrow(RangeError);
});
