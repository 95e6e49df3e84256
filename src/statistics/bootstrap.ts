/**
 * The bootstrap: how much an estimate would vary, found by drawing the sample again from itself, with
 * replacement. Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), 13.3.
 */
import { quantiles } from './quantile.ts';
import type { Sample } from './sample.ts';
import type { Uniforms } from './uniforms.ts';

/** How often each of n cases is in resample number `row`: whole numbers that sum to n. Uses `uniform(row, 0 … n - 1)`. */
export function resample(n: number, row: number, uniform: Uniforms): Int32Array {
  const times = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const drawn = Math.floor(uniform(row, i) * n);
    times[drawn] = (times[drawn] as number) + 1;
  }
  return times;
}

/**
 * The percentile interval from an estimate's values in many resamples. NaN when any of them is: an
 * estimate that fails on likely samples has no interval.
 */
export function percentileInterval(
  estimates: Sample,
  level = 0.95,
): { readonly low: number; readonly high: number } {
  for (let i = 0; i < estimates.length; i++)
    if (Number.isNaN(estimates[i])) return { low: Number.NaN, high: Number.NaN };
  const [low, high] = quantiles(estimates, [(1 - level) / 2, (1 + level) / 2]);
  return { low: low as number, high: high as number };
}
