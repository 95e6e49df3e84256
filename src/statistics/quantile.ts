import type { Sample } from './sample.ts';

/**
 * Quantiles of a sample at the given shares (0 to 1), in the sample's unit: type 7, linear between
 * the order statistics, as R, numpy and Excel do. The sample need not be sorted and is left as it is.
 * NaN for an empty sample, a RangeError for a share outside 0 to 1. Source: Hyndman and Fan, "Sample
 * quantiles in statistical packages", The American Statistician 50 (1996).
 */
export function quantiles(sample: Sample, shares: readonly number[]): number[] {
  const sorted = Float64Array.from(sample).sort();
  return shares.map((share) => {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`share: expected 0 to 1, got ${share}`);
    if (sorted.length === 0) return Number.NaN;
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below] as number;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
    return low === high ? low : low + (place - below) * (high - low);
  });
}

/** One quantile: `quantile(sample, 0.5)` is the median. */
export function quantile(sample: Sample, share: number): number {
  return quantiles(sample, [share])[0] as number;
}
