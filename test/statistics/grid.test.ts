import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grid, stepped } from '../../src/statistics/grid.ts';

test('is every combination, the last axis fastest', () => {
  expect(
    grid([
      [1, 2],
      ['a', 'b', 'c'],
    ] as (number | string)[][]),
  ).toEqual([
    [1, 'a'],
    [1, 'b'],
    [1, 'c'],
    [2, 'a'],
    [2, 'b'],
    [2, 'c'],
  ]);
  expect(grid([])).toEqual([[]]);
  expect(grid([[1], []])).toEqual([]);
});

test('steps are decimals as one writes them', () => {
  expect(stepped(0, 0.3, 0.1)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(stepped(0, 0.12, 0.012)).toHaveLength(11);
  expect(stepped(-1, 1, 0.75)).toEqual([-1, -0.25, 0.5]);
  expect(stepped(1e-7, 3e-7, 1e-7)).toEqual([1e-7, 2e-7, 3e-7]);
  expect(stepped(5, 5, 1)).toEqual([5]);
});

test('steps between decimals are never more than a step apart and end where they should', () => {
  const tenths = fc.integer({ min: -1_000, max: 1_000 });
  fc.assert(
    fc.property(tenths, fc.nat(300), fc.integer({ min: 1, max: 50 }), (low, span, step) => {
      const values = stepped(low / 1000, (low + span * step) / 1000, step / 1000);
      expect(values).toHaveLength(span + 1);
      expect(values.at(-1)).toBe((low + span * step) / 1000);
    }),
  );
});

test.each([
  [0, 1, 0],
  [1, 0, 0.1],
  [0, Infinity, 1],
  [0, 1, 1e-9],
  [Number.NaN, 1, 1],
])('%d:%d:%d is refused', (low, high, step) => {
  expect(() => stepped(low, high, step)).toThrow(RangeError);
});
