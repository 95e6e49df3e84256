import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOut } from '../../../src/model/ledger/share-out.ts';

const shares = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1, maxLength: 6 });
const cents = fc.integer({ min: 0, max: 10_000_000 });

it('parts are whole, sum to the whole, and differ from their share by less than a cent', () => {
  fc.assert(
    fc.property(cents, shares, (whole, parts) => {
      const sum = parts.reduce((all, x) => all + x, 0);
      fc.pre(sum > 1e-9);
      const shared = shareOut(whole, parts);
      expect(shared.reduce((all, x) => all + x, 0)).toBe(whole);
      shared.forEach((part, i) => {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - (whole * parts[i]!) / sum)).toBeLessThan(1);
      });
    }),
  );
});

it('gives the odd cent to the largest remainder', () => {
  expect(shareOut(10, [0.55, 0.28, 0.17])).toEqual([5, 3, 2]);
  expect(shareOut(5, [1, 2, 4])).toEqual([1, 1, 3]);
});

it('gives equal remainders to the earlier share', () => {
  expect(shareOut(1, [1, 1])).toEqual([1, 0]);
  expect(shareOut(5, [1, 1, 1])).toEqual([2, 2, 1]);
  expect(shareOut(100, [1, 1, 1, 0])).toEqual([34, 33, 33, 0]);
});

it('shares need not sum to one, and with no shares nobody pays', () => {
  expect(shareOut(100, [3, 1])).toEqual([75, 25]);
  expect(shareOut(100, [0, 0])).toEqual([0, 0]);
  expect(shareOut(0, [1, 2])).toEqual([0, 0]);
});
