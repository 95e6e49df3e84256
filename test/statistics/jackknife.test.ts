import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jackknifeError } from '../../src/statistics/jackknife.ts';
import { mean } from '../../src/statistics/mean.ts';
import { standardDeviation } from '../../src/statistics/variance.ts';

test('of a mean is its standard error', () => {
  const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2 });
  fc.assert(
    fc.property(values, (sample) => {
      const leftOut = sample.map((_, r) => mean(sample.filter((_, other) => other !== r)));
      const known = standardDeviation(sample) / Math.sqrt(sample.length);
      expect(jackknifeError(leftOut)).toBeCloseTo(known, 9);
    }),
  );
});

test('an estimate that fails has no error', () => {
  expect(jackknifeError([1, Number.NaN])).toBeNaN();
});
