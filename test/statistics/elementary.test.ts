import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, log, power } from '../../src/statistics/elementary.ts';

const relative = (a: number, b: number) => (a === b ? 0 : Math.abs(a / b - 1));

test('exp is the exponential to the last digit or two', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
      expect(relative(exp(x), Math.exp(x))).toBeLessThan(1e-15);
    }),
    { numRuns: 1_000 },
  );
  expect([0, -746, -Infinity, 710, Infinity, Number.NaN].map(exp)).toEqual([
    1,
    0,
    0,
    Infinity,
    Infinity,
    Number.NaN,
  ]);
});

test('log is the natural logarithm to the last digit or two', () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true }), (x) => {
      expect(relative(log(x), Math.log(x))).toBeLessThan(1e-15);
    }),
    { numRuns: 1_000 },
  );
  fc.assert(
    fc.property(fc.double({ min: 0.9, max: 1.1, noNaN: true }), (x) => {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(1e-16);
    }),
  );
  expect([1, 0, -1, Infinity, Number.NaN].map(log)).toEqual([
    0,
    -Infinity,
    Number.NaN,
    Infinity,
    Number.NaN,
  ]);
});

test('power raises', () => {
  expect(power(2, 10)).toBeCloseTo(1024, 10);
  expect(power(0.9, 1 / 12)).toBeCloseTo(0.991258389045303, 14);
  expect([power(0, 2), power(7, 0), power(7, 1), power(1, 99)]).toEqual([0, 1, 7, 1]);
});

// A pin: the same digits on every engine is what these are for.
test('keeps its last bit', () => {
  expect([exp(1), exp(-0.1), log(10), log(0.035), power(0.965, 5)]).toMatchInlineSnapshot(`
    [
      2.7182818284590455,
      0.9048374180359595,
      2.302585092994046,
      -3.3524072174927233,
      0.8368287006031249,
    ]
  `);
});
