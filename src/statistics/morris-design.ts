import { shuffle } from './shuffle.ts';
import type { Uniforms } from './uniforms.ts';

/** A walk through the unit cube on which each input moves once. */
export interface MorrisTrajectory {
  /** One more than there are inputs; coordinates are levels from 0 to 1, both included. */
  readonly points: readonly Float64Array[];
  /** `moved[s]` is the input that changes between points s and s + 1. */
  readonly moved: Int32Array;
}

/**
 * Random trajectories for Morris's screening: a start on a grid of `levels` (even) equal steps, inputs
 * in random order, each moved up or down, as chance says, by levels / (2 (levels - 1)), so that every
 * level is as likely. Source: Morris, Technometrics 33 (1991). Throws a RangeError for an odd number of levels.
 */
export function morrisDesign(
  inputs: number,
  trajectories: number,
  uniform: Uniforms,
  levels = 4,
): MorrisTrajectory[] {
  if (!(levels >= 2 && levels % 2 === 0))
    throw new RangeError(`levels: expected an even number from 2, got ${levels}`);
  const half = levels / 2;
  return Array.from({ length: trajectories }, (_, t) => {
    // Even rows of the uniforms shuffle the inputs, odd ones choose level and direction.
    const moved = shuffle(inputs, 2 * t, uniform);
    const lower = Int32Array.from({ length: inputs }, (_, i) =>
      Math.floor(uniform(2 * t + 1, 2 * i) * half),
    );
    const rises = Array.from({ length: inputs }, (_, i) => uniform(2 * t + 1, 2 * i + 1) < 0.5);
    const level = (i: number, after: boolean) =>
      ((lower[i] as number) + (rises[i] === after ? half : 0)) / (levels - 1);
    const points = [Float64Array.from({ length: inputs }, (_, i) => level(i, false))];
    for (const input of moved) {
      const next = (points.at(-1) as Float64Array).slice();
      next[input] = level(input, true);
      points.push(next);
    }
    return { points, moved };
  });
}
