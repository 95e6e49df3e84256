/** Whether today's practice is at rest: how much a stock changes from the first run-in year to the last. */
import { type IndicatorId, indicators } from '../../src/language/indicators.ts';
import { type Interval, interval } from '../../src/statistics/interval.ts';
import { mean } from '../../src/statistics/mean.ts';
import type { Measured } from './measured.ts';

export interface Change {
  readonly id: IndicatorId;
  readonly name: string;
  /**
   * From the first year to the second, as a part of the first year's mean over the replications. The mean of ratios
   * would lie above 0 for a small stock at rest, since what they divide by is noisy too.
   */
  readonly change: Interval;
  /** How far from 0 its 95 % interval may reach. */
  readonly limit: number;
}

const limits = {
  'support.q2': 0.02,
  'support.q3All': 0.02,
  'support.q4All': 0.02,
  'school.sbo': 0.04,
  'school.so': 0.04,
  'school.vso': 0.04,
  'school.pro': 0.04,
} as const satisfies Partial<Record<IndicatorId, number>>;

export function changes({ outcomes }: Measured): Change[] {
  return (Object.keys(limits) as (keyof typeof limits)[]).map((id) => ({
    id,
    name: indicators[id].en,
    change: relativeChange(outcomes.map(({ today }) => today.years[id])),
    limit: limits[id],
  }));
}

function relativeChange(years: readonly ArrayLike<number>[]): Interval {
  const start = mean(years.map((year) => year[0] ?? 0));
  return interval(years.map(({ 0: before = 0, 1: after = 0 }) => (after - before) / start));
}
