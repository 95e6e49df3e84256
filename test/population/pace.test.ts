import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pace } from '../../src/population/pace.ts';

const rate = fc.double({ min: 0, max: 10_000, noNaN: true });
const month = fc.integer({ min: -768, max: 255 });

it('is within 3 of the rate over any stretch of months', () => {
  fc.assert(
    fc.property(rate, month, fc.integer({ min: 0, max: 1000 }), (r, from, length) => {
      let sum = 0;
      for (let m = from; m < from + length; m++) sum += pace(r, m);
      expect(Math.abs(sum - r * length)).toBeLessThan(3);
    }),
    { numRuns: 2000 },
  );
});

it('is the rate, rounded up or down', () => {
  fc.assert(
    fc.property(rate, month, (r, m) => {
      expect([Math.floor(r), Math.floor(r) + 1]).toContain(pace(r, m));
    }),
  );
  expect(pace(5, 7)).toBe(5);
  expect(pace(0, 7)).toBe(0);
});

it('is never less at a higher rate', () => {
  fc.assert(
    fc.property(rate, rate, month, (a, b, m) => {
      expect(pace(Math.max(a, b), m)).toBeGreaterThanOrEqual(pace(Math.min(a, b), m));
    }),
  );
});
