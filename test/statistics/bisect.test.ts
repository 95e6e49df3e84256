import { expect, test } from 'vitest';
import { whereFalls } from '../../src/statistics/bisect.ts';

test('finds where a falling function meets its goal, to the last bit', () => {
  expect(whereFalls((x) => -x * x, -2)).toBeCloseTo(Math.SQRT2, 15);
  expect(whereFalls((x) => -x, -1e6)).toBe(1e6);
  expect(whereFalls((x) => (x < 3 ? 1 : 0), 0.5)).toBe(3);
});
