import { marginOfError } from './interval.ts';
import { mean } from './mean.ts';
import type { Sample } from './sample.ts';
import { standardDeviation } from './variance.ts';

/**
 * The limit that the true mean is above with probability `level` (0.95), by Student's t: a condition
 * "more than x" holds when this is above x. -Infinity for fewer than two values: nothing holds yet.
 */
export function lowerLimit(sample: Sample, level = 0.95): number {
  if (sample.length < 2) return -Infinity;
  return mean(sample) - marginOfError(standardDeviation(sample), sample.length, level);
}

/** The limit that the true mean is below with probability `level`: for conditions "less than x". */
export function upperLimit(sample: Sample, level = 0.95): number {
  if (sample.length < 2) return Infinity;
  return mean(sample) + marginOfError(standardDeviation(sample), sample.length, level);
}
