import type { SobolRow } from './sobol-rows.ts';

/** All indices from rows, each row counted the given number of times; the times sum to the number of rows. */
export function sobolEstimate(
  rows: readonly SobolRow[],
  times: Int32Array,
  factors: number,
): SobolEstimate {
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

/** Variances in the output's unit squared, indices by factor. */
export interface SobolEstimate {
  /** Of the output, caused by inputs; and with what luck is left in means over the replications. */
  readonly variance: number;
  readonly withLuck: number;
  /** NaN when inputs cause no variance. */
  readonly first: Float64Array;
  readonly total: Float64Array;
}
