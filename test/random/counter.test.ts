import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterOf, entityWord, FIRST_MONTH, LAST_MONTH } from '../../src/random/counter.ts';
import type { Decision } from '../../src/random/decisions.ts';

const months = fc.integer({ min: FIRST_MONTH, max: LAST_MONTH });
const numbers = fc.integer({ min: 0, max: 255 }) as fc.Arbitrary<Decision>;

test('months and decisions can be read back, so no two share a counter', () => {
  fc.assert(
    fc.property(months, numbers, (month, decision) => {
      const word = counterOf(month, decision);
      expect([(word >> 8) + FIRST_MONTH, word & 255]).toEqual([month, decision]);
    }),
  );
});

test('reaches from births fifty years before the pilot to fifty years after its start', () => {
  expect(FIRST_MONTH).toBeLessThanOrEqual(-600);
  expect(LAST_MONTH).toBeGreaterThanOrEqual(600);
});

test.each([FIRST_MONTH - 1, LAST_MONTH + 1, 0.5, Number.NaN, Infinity])(
  'month %s is refused',
  (month) => {
    expect(() => counterOf(month, 0)).toThrow(RangeError);
  },
);

test.each([-1, 256, 0.5, Number.NaN])('decision %s is refused', (decision) => {
  expect(() => counterOf(0, decision as Decision)).toThrow(RangeError);
});

test('an id of 32 bits keeps its bits, anything else is refused', () => {
  expect(entityWord(0xffffffff)).toBe(-1);
  expect(entityWord(-1)).toBe(-1);
  expect(entityWord(7)).toBe(7);
  for (const id of [2 ** 32, -(2 ** 31) - 1, 0.5, Number.NaN])
    expect(() => entityWord(id)).toThrow(RangeError);
});
