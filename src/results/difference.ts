import type { Quantity } from '../experiment/quantity.ts';
import { pairedDifference } from '../statistics/paired-difference.ts';
import type { Sample } from '../statistics/sample.ts';
import { decimals, shown } from './shown.ts';

/** The paired difference with its 95 % interval. */
export interface Difference {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What common random numbers bought: the variance without them over that with them; null when nothing varies. */
  readonly varianceRatio: number | null;
}

/** As many decimals as its precision deserves: one while the interval is narrow. */
export function decimalsOf({ mean, low, high }: Difference): 0 | 1 {
  const width = low === null || high === null ? Math.abs(mean ?? 0) : high - low;
  return width < 6 ? 1 : 0;
}

/** `to` minus `from`, over the replications in which both have a value. */
export function difference(
  quantity: Pick<Quantity, 'euro'>,
  from: Sample,
  to: Sample,
  level: number,
): Difference {
  const both = Array.from(from, (_, i) => i).filter(
    (i) => !Number.isNaN(from[i]) && !Number.isNaN(to[i]),
  );
  if (both.length === 0) return { mean: null, low: null, high: null, varianceRatio: null };
  const side = (sample: Sample) => both.map((i) => sample[i] as number);
  const { mean, low, high, varianceRatio } = pairedDifference(side(from), side(to), level);
  return {
    mean: shown(quantity, mean),
    low: shown(quantity, low),
    high: shown(quantity, high),
    varianceRatio: decimals(varianceRatio),
  };
}
