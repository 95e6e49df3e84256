import { mean } from './mean.ts';
import type { Sample } from './sample.ts';
import { variance } from './variance.ts';

/** How many standard deviations `observed` is from `expected`; 0 when they are equal, even without spread. */
export function zScore(observed: number, expected: number, standardDeviation: number): number {
  return observed === expected ? 0 : (observed - expected) / standardDeviation;
}

/** The z-score of a count out of n independent cases with chance p each (binomial, no continuity correction). */
export function zOfCount(count: number, n: number, p: number): number {
  return zScore(count, n * p, Math.sqrt(n * p * (1 - p)));
}

/**
 * The z-score of the difference between the means of two independent samples, `b` minus `a` (Welch
 * 1947). With some 30 values each it is close to standard normal.
 */
export function zOfDifference(a: Sample, b: Sample): number {
  return zScore(mean(b), mean(a), Math.sqrt(variance(a) / a.length + variance(b) / b.length));
}
