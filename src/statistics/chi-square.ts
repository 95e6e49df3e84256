/**
 * The chi-square distribution: how large a sum of squared z-scores may be by chance. Source: Pearson
 * (1900); Abramowitz and Stegun (1964), 26.4. By the incomplete gamma function, since the customary
 * approximation (Wilson and Hilferty 1931) is too rough in the 0.999 tails. Errors below 1e-10.
 */
import { whereFalls } from './bisect.ts';
import { gammaAbove } from './gamma.ts';

/** The chance that chi-square with these degrees of freedom (> 0) is above x. */
export function chiSquareAbove(x: number, degreesOfFreedom: number): number {
  return gammaAbove(degreesOfFreedom / 2, x / 2);
}

/** The x with share p below it: `chiSquareQuantile(0.95, 1)` is 3.841. Throws a RangeError unless 0 < p < 1. */
export function chiSquareQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`probability: expected between 0 and 1, got ${p}`);
  return whereFalls((x) => chiSquareAbove(x, degreesOfFreedom), 1 - p);
}

/** The band that holds chi-square with this probability, as much left out below as above. */
export function chiSquareBand(
  level: number,
  degreesOfFreedom: number,
): { readonly low: number; readonly high: number } {
  const outside = (1 - level) / 2;
  return {
    low: chiSquareQuantile(outside, degreesOfFreedom),
    high: chiSquareQuantile(1 - outside, degreesOfFreedom),
  };
}
