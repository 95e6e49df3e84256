import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniformsOf } from '../../src/random/uniforms.ts';
import { percentileInterval, resample } from '../../src/statistics/bootstrap.ts';
import { interval } from '../../src/statistics/interval.ts';

test('a resample has as many cases as the sample, and each resample others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(1_000), fc.string(), (n, row, seed) => {
      const times = resample(n, row, uniformsOf(seed));
      expect(times).toHaveLength(n);
      expect(times.reduce((sum, count) => sum + count)).toBe(n);
      expect(times).toEqual(resample(n, row, uniformsOf(seed)));
    }),
  );
  const uniform = uniformsOf('others');
  expect(resample(50, 1, uniform)).not.toEqual(resample(50, 2, uniform));
});

test('the interval of a mean is that of Student, nearly', () => {
  const uniform = uniformsOf('mean');
  const sample = Array.from({ length: 200 }, (_, i) => uniform(1_000_000, i));
  const means = Array.from({ length: 4_000 }, (_, row) =>
    resample(200, row, uniform).reduce((sum, times, i) => sum + times * (sample[i] as number), 0),
  ).map((sum) => sum / 200);
  const { low, high } = percentileInterval(means);
  const student = interval(sample);
  expect(Math.abs(low - student.low)).toBeLessThan(0.08 * student.halfWidth);
  expect(Math.abs(high - student.high)).toBeLessThan(0.08 * student.halfWidth);
});

test('an estimate that fails has no interval', () => {
  expect(percentileInterval([1, Number.NaN])).toEqual({ low: Number.NaN, high: Number.NaN });
});
