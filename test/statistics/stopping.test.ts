import { describe, expect, test } from 'vitest';
import { decisions } from '../../src/random/decisions.ts';
import { createDice } from '../../src/random/dice.ts';
import { keyOf } from '../../src/random/seed.ts';
import { interval } from '../../src/statistics/interval.ts';
import { enough, levelPerLook, looks } from '../../src/statistics/stopping.ts';

describe('the plan of looks', () => {
  test('grows by half and ends at the most there may be', () => {
    expect(looks(10, 100)).toEqual([10, 15, 23, 35, 53, 80, 100]);
    expect(looks(2, 5)).toEqual([2, 3, 5]);
    expect(looks(8, 8)).toEqual([8]);
  });

  test.each([
    [1, 10],
    [10, 9],
    [2.5, 10],
    [2, Infinity],
  ])('from %d to %d is refused', (first, most) => {
    expect(() => looks(first, most)).toThrow(RangeError);
  });

  test('shares what may go wrong among its looks', () => {
    expect(levelPerLook(1)).toBe(0.95);
    expect(levelPerLook(10)).toBeCloseTo(0.995, 14);
    expect(levelPerLook(2, 0.9)).toBeCloseTo(0.95, 14);
  });
});

test('enough is every half-width at most its tolerance', () => {
  expect(enough([1, 2], [1, 2])).toBe(true);
  expect(enough([1, 2.1], [1, 2])).toBe(false);
  expect(enough([1, Number.NaN], [1, 2])).toBe(false);
  expect(enough([Infinity], [5])).toBe(false);
  expect(enough([], [])).toBe(true);
  expect(() => enough([1], [])).toThrow(RangeError);
});

describe('an interval at the look where one stopped', () => {
  const dice = createDice(keyOf('stopping', 0));
  const EXPERIMENTS = 2_000;
  const MOST = 200;

  /** A sample with mean 0 and variance 1: the sum of twelve uniforms, nearly normal. */
  function sample(experiment: number): Float64Array {
    const values = new Float64Array(MOST).fill(-6);
    for (let i = 0; i < MOST; i++)
      for (let part = 0; part < 12; part++)
        values[i] =
          (values[i] as number) + dice.uniform(experiment * MOST + i, part, decisions.need);
    return values;
  }
  const samples = Array.from({ length: EXPERIMENTS }, (_, experiment) => sample(experiment));

  /** The share of experiments whose interval, at the first look that pleases, holds the true mean 0. */
  function coverage(plan: readonly number[], level: number, tolerance: number): number {
    const honest = samples.filter((values) => {
      for (const n of plan) {
        const { low, high, halfWidth } = interval(values.subarray(0, n), level);
        if (enough([halfWidth], [tolerance]) || n === plan.at(-1)) return low <= 0 && high >= 0;
      }
      return false;
    });
    return honest.length / EXPERIMENTS;
  }

  test.each([1.2, 0.6, 0.4, 0.3, 0])(
    'holds the truth as often as it says (tolerance %d)',
    (tolerance) => {
      const plan = looks(5, MOST);
      expect(coverage(plan, levelPerLook(plan.length), tolerance)).toBeGreaterThanOrEqual(0.95);
    },
  );

  test('would not, if one looked after every replication without a correction', () => {
    const everyOne = Array.from({ length: MOST - 4 }, (_, i) => i + 5);
    expect(coverage(everyOne, 0.95, 0.6)).toBeLessThan(0.94);
  });
});
