import { mean } from './mean.ts';
import type { Sample } from './sample.ts';
import { studentQuantile } from './student-t.ts';
import { standardDeviation } from './variance.ts';

/** A mean and how well it is known; everything in the sample's unit but `n`. */
export interface Interval {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation of the sample, not of the mean. NaN for one value. */
  readonly sd: number;
  readonly low: number;
  readonly high: number;
  readonly halfWidth: number;
}

/**
 * Student's t interval for the mean, which holds the true mean with probability `level` (0.95). It
 * supposes independent values and a mean that is about normal: fine for sums over many children,
 * rough for rare events in few replications. With one value nothing is known of the spread: -Infinity
 * to Infinity. Throws a RangeError for an empty sample.
 */
export function interval(sample: Sample, level = 0.95): Interval {
  const n = sample.length;
  if (n === 0) throw new RangeError('sample: expected at least one value, got none');
  const centre = mean(sample);
  const sd = standardDeviation(sample);
  const halfWidth = n < 2 ? Infinity : marginOfError(sd, n, (1 + level) / 2);
  return { n, mean: centre, sd, low: centre - halfWidth, high: centre + halfWidth, halfWidth };
}

/** How far the mean of n >= 2 values is from the truth at most, with probability `p` on that side. */
export function marginOfError(sd: number, n: number, p: number): number {
  return (studentQuantile(p, n - 1) * sd) / Math.sqrt(n);
}
