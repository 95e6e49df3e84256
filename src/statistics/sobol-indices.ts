/**
 * Sobol indices: which share of an output's variance each input, or group of inputs, brings in.
 *
 * *First* is the share that would go if the input were known: its own effect. *Total* is the share that
 * would be left if all others were known: own effect and every interaction it has part in. Estimators:
 * first, Saltelli et al., Computer Physics Communications 181 (2010), table 2 (b); total, Jansen,
 * Computer Physics Communications 117 (1999). Intervals by bootstrap over base rows, percentiles.
 *
 * The output of a simulation also varies by luck. Every point is evaluated in the same replications, and
 * all products are taken between different replications (`crossProduct`), which takes the variance of
 * luck out of the output's variance and out of each index, whatever points share of their luck. The
 * indices are then shares of the variance that inputs cause, and what luck adds is said apart.
 *
 * Limits. Base rows of a Sobol sequence are more even than the bootstrap supposes: intervals are on the
 * wide side. They say nothing of the replications, which stay the same in every resample: with few
 * replications and luck that itself depends on the inputs they are on the narrow side.
 */
import { percentileInterval, resample } from './bootstrap.ts';
import type { Sample } from './sample.ts';
import { type SobolRow, sobolRows } from './sobol-rows.ts';
import type { Uniforms } from './uniforms.ts';

export interface SobolIndex {
  /** A share, by chance below 0 or above 1. NaN when inputs cause no variance. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Known well enough: half-width at most `limit`, and either surely above 0 or surely below `limit`. */
  readonly resolved: boolean;
}

export interface SobolIndices {
  /** Of the mean output, caused by inputs; in the output's unit squared. */
  readonly variance: number;
  /** The share of the variance of the means over replications that is luck; NaN for one replication. */
  readonly noiseShare: number;
  /** In the order of the factors. */
  readonly factors: readonly { readonly first: SobolIndex; readonly total: SobolIndex }[];
}

export interface SobolOptions {
  /** Chance for the bootstrap. */
  readonly uniform: Uniforms;
  readonly resamples?: number | undefined;
  readonly level?: number | undefined;
  /** Where an index begins to matter, and how precisely it must be known to be resolved. */
  readonly limit?: number | undefined;
}

/**
 * From the outputs at the points of `saltelliDesign`, in its order, a sample of the same replications
 * for each. Throws a RangeError unless there are at least two whole base rows and one replication.
 */
export function sobolIndices(
  outputs: readonly Sample[],
  factors: number,
  { uniform, resamples = 1_000, level = 0.95, limit = 0.1 }: SobolOptions,
): SobolIndices {
  const rows = sobolRows(outputs, factors);
  const once = estimate(rows, new Int32Array(rows.length).fill(1), factors);
  const again = Array.from({ length: resamples }, (_, row) =>
    estimate(rows, resample(rows.length, row, uniform), factors),
  );
  const index = (value: number, values: readonly number[]): SobolIndex => {
    const { low, high } = percentileInterval(values, level);
    const resolved = high - low <= 2 * limit && (low > 0 || high <= limit);
    return { value, low, high, resolved };
  };
  return {
    variance: once.variance,
    noiseShare: outputs[0]?.length === 1 ? Number.NaN : 1 - once.variance / once.withLuck,
    factors: Array.from({ length: factors }, (_, f) => ({
      first: index(
        once.first[f] as number,
        again.map(({ first }) => first[f] as number),
      ),
      total: index(
        once.total[f] as number,
        again.map(({ total }) => total[f] as number),
      ),
    })),
  };
}

interface Estimate {
  readonly variance: number;
  readonly withLuck: number;
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/** With each row counted the given number of times; the times sum to the number of rows. */
function estimate(rows: readonly SobolRow[], times: Int32Array, factors: number): Estimate {
  const n = rows.length;
  let squares = 0;
  let squaresWithLuck = 0;
  let sum = 0;
  const first = new Float64Array(factors);
  const total = new Float64Array(factors);
  for (let j = 0; j < n; j++) {
    const weight = (times[j] as number) / n;
    if (weight === 0) continue;
    const row = rows[j] as SobolRow;
    squares += weight * row.square;
    squaresWithLuck += weight * row.squareWithLuck;
    sum += weight * row.mean;
    for (let f = 0; f < factors; f++) {
      first[f] = (first[f] as number) + weight * (row.first[f] as number);
      total[f] = (total[f] as number) + weight * (row.total[f] as number);
    }
  }
  const variance = squares - sum * sum;
  const share = (part: number) => (variance > 0 ? part / variance : Number.NaN);
  return {
    variance,
    withLuck: squaresWithLuck - sum * sum,
    first: first.map(share),
    total: total.map(share),
  };
}
