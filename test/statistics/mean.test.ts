import { expect, test } from 'vitest';
import { mean } from '../../src/statistics/mean.ts';
import { nist } from './nist.ts';

test.each(nist)('of $name is the certified one', (sample) => {
  expect(mean(sample.data) / sample.mean).toBeCloseTo(1, 12);
});

test('is exact for whole numbers, takes typed arrays, and is NaN for none', () => {
  expect(mean(Int32Array.of(1, 2, 4, 5))).toBe(3);
  expect(mean([])).toBeNaN();
});
