import { type Proportion, proportion } from './proportion.ts';

/** In which share of plausible worlds conditions hold, with Wilson's interval: how well the worlds drawn tell it. */
export interface Acceptability {
  /** All conditions at once. */
  readonly all: Proportion;
  /** Each by itself, in their order. */
  readonly each: readonly Proportion[];
}

/**
 * From each world's margins: `margins[w][c]` is how far condition c is on its right side in world w,
 * at least 0 where it holds; one that is NaN does not hold. For a curve, ask at every x with the same
 * worlds. The interval says nothing of luck: with few replications in a world, take a condition's
 * margins from `worldMeans`. Source: acceptability curves as in Fenwick, Claxton, Sculpher, Health
 * Economics 10 (2001). Throws a RangeError for no world.
 */
export function acceptability(
  margins: readonly (readonly number[])[],
  level = 0.95,
): Acceptability {
  const worlds = margins.length;
  const share = (holds: (world: readonly number[]) => boolean) =>
    proportion(margins.filter(holds).length, worlds, level);
  return {
    all: share((world) => world.every((margin) => margin >= 0)),
    each: (margins[0] ?? []).map((_, c) => share((world) => (world[c] as number) >= 0)),
  };
}
