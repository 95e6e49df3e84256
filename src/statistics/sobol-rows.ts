import { mean } from './mean.ts';
import type { Sample } from './sample.ts';
import { crossProduct, minus } from './without-luck.ts';

/** What one base row adds to the sums of all Sobol indices; outputs as distances to their replication's mean. */
export interface SobolRow {
  readonly mean: number;
  /** Mean square of A and B, luck taken out, and with luck. */
  readonly square: number;
  readonly squareWithLuck: number;
  /** For each factor: B (AB - A), and half the square of A - AB. */
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/** From outputs in the order of `saltelliDesign`. Throws a RangeError unless there are two whole rows or more. */
export function sobolRows(outputs: readonly Sample[], factors: number): SobolRow[] {
  const size = factors + 2;
  const n = outputs.length / size;
  const replications = outputs[0]?.length ?? 0;
  if (!(Number.isInteger(n) && n >= 2 && outputs.every(({ length }) => length === replications)))
    throw new RangeError(
      `outputs: expected at least 2 rows of ${size} points, each with the same replications, got ${outputs.length} points`,
    );
  if (replications === 0) throw new RangeError('outputs: expected a replication, got none');

  const centre = new Float64Array(replications);
  for (let j = 0; j < n; j++)
    for (const point of [outputs[j * size], outputs[j * size + 1]] as Sample[])
      for (let r = 0; r < replications; r++)
        centre[r] = (centre[r] as number) + (point[r] as number) / (2 * n);

  return Array.from({ length: n }, (_, j) => {
    const [a, b, ...switched] = outputs
      .slice(j * size, (j + 1) * size)
      .map((point) => minus(point, centre)) as [Float64Array, Float64Array, ...Float64Array[]];
    const meanA = mean(a);
    const meanB = mean(b);
    const steps = switched.map((point) => minus(point, a));
    return {
      mean: (meanA + meanB) / 2,
      square: (crossProduct(a, a) + crossProduct(b, b)) / 2,
      squareWithLuck: (meanA * meanA + meanB * meanB) / 2,
      first: Float64Array.from(steps, (step) => crossProduct(b, step)),
      total: Float64Array.from(steps, (step) => crossProduct(step, step) / 2),
    };
  });
}
