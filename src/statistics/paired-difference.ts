import { type Interval, interval } from './interval.ts';
import type { Sample } from './sample.ts';
import { variance } from './variance.ts';

export interface PairedDifference extends Interval {
  /**
   * What sharing the luck bought: (var(a) + var(b)) / var(a - b), the variance of the difference of
   * independent arms over that of these. 1 is nothing; Infinity when all differences are equal, but for
   * the rounding of their last bits; NaN when neither arm varies.
   */
  readonly varianceRatio: number;
}

/**
 * The mean of `b - a`, replication by replication, with its Student's t interval: a difference above 0
 * means that `b` has more. Both samples are in the order of the replications and of one length (else
 * a RangeError). Source: common random numbers as in Law, Simulation Modeling and Analysis, 5th ed.,
 * 11.2.
 */
export function pairedDifference(a: Sample, b: Sample, level = 0.95): PairedDifference {
  if (a.length !== b.length)
    throw new RangeError(`pairs: expected samples of one length, got ${a.length} and ${b.length}`);
  const differences = Float64Array.from(a, (value, i) => (b[i] as number) - value);
  const apart = variance(a) + variance(b);
  const together = variance(differences);
  const varianceRatio = apart / (together < roundingOf(a) ? 0 : together);
  return { ...interval(differences, level), varianceRatio };
}

/** The variance that rounding alone gives to differences of numbers of this size. */
function roundingOf(sample: Sample): number {
  let largest = 0;
  for (let i = 0; i < sample.length; i++)
    largest = Math.max(largest, Math.abs(sample[i] as number));
  const bit = largest * Number.EPSILON;
  return 4 * bit * bit;
}
