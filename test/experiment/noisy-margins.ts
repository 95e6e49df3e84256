/** A model of margins with a known threshold, for tests of the search: noise shared between places, and noise that is not. */
import type { EvaluateMargins } from '../../src/experiment/threshold-search.ts';
import { uniformsOf } from '../../src/random/uniforms.ts';

export interface Noise {
  /** Standard deviations: of a replication's level, the same at every x; of its slope; of each x by itself. */
  readonly level: number;
  readonly slope: number;
  readonly own: number;
  /** Square the normal numbers (and centre them): a long tail to the right. */
  readonly skewed?: boolean;
}

export function noisyMargins(
  seed: string,
  truths: readonly ((x: number) => number)[],
  { level, slope, own, skewed = false }: Noise,
): EvaluateMargins {
  const uniform = uniformsOf(seed);
  /** Mean 0, variance 1: of four uniforms, near enough to normal. */
  function draw(i: number, j: number): number {
    let sum = -2;
    for (let part = 0; part < 4; part++) sum += uniform(4 * i + part, j);
    const z = sum * Math.sqrt(12 / 4);
    return skewed ? (z * z - 1) / Math.sqrt(1.7) : z;
  }
  const noise = (r: number, c: number, x: number) =>
    level * draw(2 * c, r) +
    slope * x * draw(2 * c + 1, r) +
    own * draw(100 + c, r * 1_000_003 + Math.round(x * 1e7));
  return async (xs, { from, to }) =>
    xs.map((x) =>
      truths.map((truth, c) =>
        Float64Array.from({ length: to - from }, (_, k) => truth(x) + noise(from + k, c, x)),
      ),
    );
}
