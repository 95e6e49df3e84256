import type { Scenario } from '../scenario/scenario.ts';
import type { Evaluate } from './evaluate.ts';
import type { Outcome } from './outcome.ts';
import { type SearchOptions, searchThreshold, type ThresholdFound } from './threshold-search.ts';

export interface ThresholdQuestion extends SearchOptions {
  /** With the parameter at x. Throws Faults where that cannot be. */
  readonly at: (x: number) => Scenario;
  /** Of every condition: how far it is on its right side, at least 0 where it holds, NaN where there is nothing to measure. */
  readonly margins: (outcome: Outcome) => readonly number[];
  /** Told of the margins at every x in every replication, as they come. */
  readonly onMargins?:
    | ((x: number, replication: number, margins: readonly number[]) => void)
    | undefined;
}

/** The largest (or smallest) value of one parameter of a scenario at which all conditions hold. */
export function findThreshold(
  evaluate: Evaluate,
  { at, margins, onMargins, ...options }: ThresholdQuestion,
): Promise<ThresholdFound> {
  return searchThreshold(async (xs, span) => {
    const points = { count: xs.length, scenario: (i: number) => at(xs[i] as number) };
    const answers = await evaluate(points, span, (outcome, point) => {
      const found = margins(outcome);
      onMargins?.(xs[point] as number, outcome.replication, found);
      return found;
    });
    return answers.map(({ values = [] }) =>
      (values[0] ?? []).map((_, c) => Float64Array.from(values, (of) => of[c] as number)),
    );
  }, options);
}
