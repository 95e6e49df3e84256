import { normalQuantile } from './normal.ts';

/** A share of cases with its interval, all from 0 to 1. */
export interface Proportion {
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share `count / n` with Wilson's score interval, which stays between 0 and 1 and is honest for
 * rare events and few cases. Throws a RangeError unless 0 <= count <= n and n > 0. Source: Wilson,
 * JASA 22 (1927); recommended by Brown, Cai, DasGupta, Statistical Science 16 (2001).
 */
export function proportion(count: number, n: number, level = 0.95): Proportion {
  if (!(n > 0 && count >= 0 && count <= n))
    throw new RangeError(`count: expected 0 to n with n above 0, got ${count} of ${n}`);
  const share = count / n;
  const z = normalQuantile((1 + level) / 2);
  const weight = (z * z) / n;
  const centre = (share + weight / 2) / (1 + weight);
  const margin = (z * Math.sqrt((share * (1 - share)) / n + weight / (4 * n))) / (1 + weight);
  return {
    n,
    share,
    low: count === 0 ? 0 : centre - margin,
    high: count === n ? 1 : centre + margin,
  };
}
