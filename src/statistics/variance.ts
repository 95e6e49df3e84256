import type { Sample } from './sample.ts';

/**
 * The unbiased variance (divisor n - 1), in two passes from first to last, of the distances to the
 * first value: no cancellation for large means, and exactly 0 when all values are equal. NaN for
 * fewer than two values. Source: Chan, Golub, LeVeque, "Algorithms for computing the sample
 * variance", The American Statistician 37 (1983).
 */
export function variance(sample: Sample): number {
  const n = sample.length;
  if (n < 2) return Number.NaN;
  const origin = sample[0] as number;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (sample[i] as number) - origin;
  const centre = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const distance = (sample[i] as number) - origin - centre;
    squares += distance * distance;
  }
  return squares / (n - 1);
}

/** The standard deviation: the root of `variance`, in the unit of the sample. */
export function standardDeviation(sample: Sample): number {
  return Math.sqrt(variance(sample));
}
