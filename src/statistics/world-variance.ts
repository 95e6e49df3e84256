/**
 * Where the spread of an outcome comes from: from not knowing which world we are in (parameters), or
 * from luck within each. Outcomes, as a rule paired differences between arms, in a table of worlds ×
 * replications without gaps. Source: analysis of variance with random effects, Searle, Casella,
 * McCulloch, Variance Components (1992), 3 and 4; for models, O'Hagan, Stevenson, Madan, Health
 * Economics 16 (2007). By the balanced design the estimates are unbiased, until one below 0 is called 0.
 */
import { mean } from './mean.ts';
import type { Sample } from './sample.ts';
import { studentQuantile } from './student-t.ts';
import { variance } from './variance.ts';

export interface WorldVariance {
  readonly mean: number;
  /** Student's interval of that mean, parameters and luck together. */
  readonly low: number;
  readonly high: number;
  /** Variance between the worlds' true means, in the outcome's unit squared; with one replication luck is in it. */
  readonly between: number;
  /** Variance of one replication around its world's true mean; NaN with one replication. */
  readonly within: number;
  /** The part of `within` that strikes all worlds alike: 0 unless replications share their luck. */
  readonly shared: number;
  /** between / (between + within): how much of one replication's spread is not luck. NaN without spread. */
  readonly share: number;
}

/**
 * Every world with luck of its own, or (`sharedLuck`) replication r with the same luck in all worlds.
 * Throws a RangeError for fewer than two worlds or rows of different length.
 */
export function worldVariance(
  table: readonly Sample[],
  {
    sharedLuck = false,
    level = 0.95,
  }: { readonly sharedLuck?: boolean; readonly level?: number } = {},
): WorldVariance {
  const worlds = table.length;
  const n = table[0]?.length ?? 0;
  if (worlds < 2 || n < 1 || table.some(({ length }) => length !== n))
    throw new RangeError(
      `table: expected at least two worlds, each with the same replications, got ${worlds} with ${table.map(({ length }) => length)}`,
    );
  const worldMeans = table.map(mean);
  const luckMeans = Array.from({ length: n }, (_, r) => mean(table.map((row) => row[r] as number)));
  const centre = mean(worldMeans);
  const ofMeans = variance(worldMeans);
  const inWorlds = mean(table.map(variance));
  // What is left of the spread within worlds when that of the replications' common luck is taken out.
  const commonLuck = sharedLuck && n > 1 ? variance(luckMeans) : 0;
  const rest = sharedLuck && n > 1 ? ((inWorlds - commonLuck) * worlds) / (worlds - 1) : inWorlds;
  const between = n > 1 ? Math.max(0, ofMeans - rest / n) : ofMeans;
  const shared = Math.max(0, commonLuck - rest / worlds || 0);
  const error = Math.sqrt(ofMeans / worlds + shared / n);
  const margin = studentQuantile((1 + level) / 2, worlds - 1) * error;
  const within = n > 1 ? shared + rest : Number.NaN;
  return {
    mean: centre,
    low: centre - margin,
    high: centre + margin,
    between,
    within,
    shared,
    share: between / (between + within),
  };
}
