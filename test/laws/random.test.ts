import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import { resolved, settings } from '../scenario/arbitrary.ts';
import { extremes, products, without } from './extremes.ts';

const seed = fc.string({ maxLength: 3 });
const everything = fc.constant<string[]>([]);
const holds = (set: readonly string[], text: string, gone: readonly string[]): void => {
  const scenario = resolved(set);
  fc.pre(scenario !== undefined);
  expect(() => simulate(without(scenario, gone), text, 0, { check: true })).not.toThrow();
};

it('every law holds whatever the numbers, within their ranges', { timeout: 60_000 }, () => {
  fc.assert(fc.property(settings, seed, everything, holds), { numRuns: 30 });
});

it('every law holds at the edges of what a scenario may say', { timeout: 60_000 }, () => {
  fc.assert(fc.property(extremes, seed, everything, holds), { numRuns: 60 });
});

it('every law holds whatever products there are', { timeout: 60_000 }, () => {
  fc.assert(fc.property(extremes, seed, fc.subarray(products), holds), { numRuns: 30 });
});
