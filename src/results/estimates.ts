/** What is known so far: the main numbers with their intervals, cheap enough to look at all the time. */
import type { Outcome } from '../experiment/outcome.ts';
import { ofToday, overPilot, type Quantity, quantitiesOf } from '../experiment/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { interval } from '../statistics/interval.ts';
import { comparedBy } from './comparison.ts';
import { armOf } from './samples.ts';

/** Children by quadrant, who waits, who stays at home, and euros a year. */
export const watched = [
  'q1',
  'q2',
  'q3',
  'q4',
  'waiting',
  'homeSitters',
  'spending',
] as const satisfies readonly (keyof typeof comparedBy)[];
export type Watched = (typeof watched)[number];

/** In the row's unit. */
export interface Estimate {
  /** NaN when there was nothing to measure. */
  readonly mean: number;
  /** Of the 95 % interval; Infinity after one replication. */
  readonly halfWidth: number;
}

/** Today, then the arms in order. */
export type Estimates = Readonly<Record<Watched, readonly Estimate[]>>;

export interface Estimator {
  add(record: Pick<Outcome, 'today' | 'arms'>): void;
  estimates(): Estimates;
}

/** Keeps one number a replication, row and arm, so that a look costs no more than a few means. */
export function estimator(scenario: Scenario): Estimator {
  const quantities = quantitiesOf(scenario);
  const samples = watched.map((row) => ({
    row,
    quantity: quantities.get(comparedBy[row]) as Quantity,
    columns: ['today', ...scenario.arms.map(({ id }) => id)].map((who) => ({
      who,
      values: [] as number[],
    })),
  }));
  return {
    add(record) {
      for (const { quantity, columns } of samples)
        for (const { who, values } of columns) {
          const value =
            who === 'today' ? ofToday(record, quantity) : overPilot(armOf(record, who), quantity);
          if (!Number.isNaN(value)) values.push(value);
        }
    },
    estimates: () =>
      Object.fromEntries(
        samples.map(({ row, columns }): [Watched, readonly Estimate[]] => [
          row,
          columns.map(({ values }) => estimate(values)),
        ]),
      ) as Estimates,
  };
}

function estimate(values: readonly number[]): Estimate {
  if (values.length === 0) return { mean: Number.NaN, halfWidth: Number.POSITIVE_INFINITY };
  const { mean, halfWidth } = interval(values);
  return { mean, halfWidth };
}
