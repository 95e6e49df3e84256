/**
 * Sobol indices: which share of an output's variance each input, or group of inputs, brings in.
 *
 * *First* is the share that would go if the input were known: its own effect. *Total* is the share that
 * would be left if all others were known: own effect and every interaction it has part in. Estimators:
 * first, Saltelli et al., Computer Physics Communications 181 (2010), table 2 (b); total, Jansen,
 * Computer Physics Communications 117 (1999).
 *
 * The output of a simulation also varies by luck. Every point is evaluated in the same replications, and
 * all products are taken between different replications (`crossProduct`), which takes the variance of
 * luck out of the output's variance and out of each index, whatever points share of their luck. The
 * indices are then shares of the variance that inputs cause, and what luck adds is said apart.
 *
 * An index is uncertain because there are only so many points (bootstrap over base rows) and only so many
 * replications, the same for all points (jackknife, Student's t): the interval adds both, as roots of
 * squares. Both have a part of luck that is each point's own, and base rows of a Sobol sequence are more
 * even than the bootstrap supposes: so intervals are on the wide side.
 */
import { percentileInterval, resample } from './bootstrap.ts';
import { jackknifeError } from './jackknife.ts';
import type { Sample } from './sample.ts';
import { type SobolEstimate, sobolEstimate } from './sobol-estimate.ts';
import { sobolRows } from './sobol-rows.ts';
import { studentQuantile } from './student-t.ts';
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
 * for each: one for an output without luck, otherwise at least three. Throws a RangeError for another
 * number of them, or fewer than two whole base rows.
 */
export function sobolIndices(
  outputs: readonly Sample[],
  factors: number,
  { uniform, resamples = 1_000, level = 0.95, limit = 0.1 }: SobolOptions,
): SobolIndices {
  const rows = sobolRows(outputs, factors);
  const replications = outputs[0]?.length ?? 0;
  if (replications === 2) throw new RangeError('replications: expected 1, or 3 or more, got 2');
  const everyRow = new Int32Array(rows.length).fill(1);
  const once = sobolEstimate(rows, everyRow, factors);
  const resampled = Array.from({ length: resamples }, (_, row) =>
    sobolEstimate(rows, resample(rows.length, row, uniform), factors),
  );
  const leftOut = Array.from({ length: replications === 1 ? 0 : replications }, (_, r) =>
    sobolEstimate(sobolRows(outputs.map(without(r)), factors), everyRow, factors),
  );
  const t = replications === 1 ? 0 : studentQuantile((1 + level) / 2, replications - 1);

  function index(of: (one: SobolEstimate) => number): SobolIndex {
    const value = of(once);
    const rowsAlone = percentileInterval(resampled.map(of), level);
    const luck = t === 0 ? 0 : t * jackknifeError(leftOut.map(of));
    const low = value - together(value - rowsAlone.low, luck);
    const high = value + together(rowsAlone.high - value, luck);
    const resolved = high - low <= 2 * limit && (low > 0 || high <= limit);
    return { value, low, high, resolved };
  }
  return {
    variance: once.variance,
    noiseShare: replications === 1 ? Number.NaN : 1 - once.variance / once.withLuck,
    factors: Array.from({ length: factors }, (_, f) => ({
      first: index(({ first }) => first[f] as number),
      total: index(({ total }) => total[f] as number),
    })),
  };
}

/** Two independent distances to one side; a percentile on the wrong side of the estimate counts as none. */
function together(a: number, b: number): number {
  const distance = a < 0 ? 0 : a;
  return b === 0 ? distance : Math.sqrt(distance * distance + b * b);
}

function without(replication: number): (sample: Sample) => Float64Array {
  return (sample) => Float64Array.from(sample).filter((_, r) => r !== replication);
}
