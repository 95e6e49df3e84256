/**
 * Margins of several conditions along one parameter, replication by replication.
 *
 * A margin is how far a condition is on its right side, in its own unit: at least 0 where it holds.
 * Replications share their luck between places, so between two places each replication's margin is
 * drawn as a straight line, and mean and spread follow from those lines.
 */
import type { Sample } from './sample.ts';

export interface MarginPoint {
  readonly x: number;
  /** A sample for each condition, in the order of the replications; NaN where there was nothing to measure. */
  readonly margins: readonly Sample[];
}

/** Between two neighbouring points: what is needed of one condition, from the replications both have. */
export interface Stretch {
  readonly n: number;
  readonly startMean: number;
  readonly endMean: number;
  readonly startVariance: number;
  readonly covariance: number;
  readonly endVariance: number;
}

/** Of one condition. Means are 0 and n is 0 when the points share no replication. */
export function stretch(start: Sample, end: Sample): Stretch {
  const shared = Math.min(start.length, end.length);
  let n = 0;
  let startMean = 0;
  let endMean = 0;
  let startSquares = 0;
  let products = 0;
  let endSquares = 0;
  for (let r = 0; r < shared; r++) {
    const a = start[r] as number;
    const b = end[r] as number;
    if (Number.isNaN(a + b)) continue;
    n++;
    // Welford's update, in one pass: exactly 0 spread for equal values.
    const fromStart = a - startMean;
    const fromEnd = b - endMean;
    startMean += fromStart / n;
    endMean += fromEnd / n;
    startSquares += fromStart * (a - startMean);
    products += fromStart * (b - endMean);
    endSquares += fromEnd * (b - endMean);
  }
  return {
    n,
    startMean,
    endMean,
    startVariance: startSquares / (n - 1),
    covariance: products / (n - 1),
    endVariance: endSquares / (n - 1),
  };
}

/** The mean at share t of the way (0 to 1). */
export function meanAt({ startMean, endMean }: Stretch, t: number): number {
  return (1 - t) * startMean + t * endMean;
}

/** The standard error of that mean. Infinity with fewer than two replications. */
export function errorAt({ n, startVariance, covariance, endVariance }: Stretch, t: number): number {
  if (n < 2) return Infinity;
  const s = 1 - t;
  const variance = s * s * startVariance + 2 * s * t * covariance + t * t * endVariance;
  return Math.sqrt(Math.max(variance, 0) / n);
}
