/** Whether today's practice is at rest: how much a stock changes from the first run-in year to the last. */
import { type IndicatorId, indicators } from '../../src/language/indicators.ts';
import { type Interval, interval } from '../../src/statistics/interval.ts';
import type { Measured } from './measured.ts';

export interface Change {
  readonly id: IndicatorId;
  readonly name: string;
  /** Of the second year over the first, minus 1. */
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

export function changes({ records }: Measured): Change[] {
  return (Object.keys(limits) as (keyof typeof limits)[]).map((id) => ({
    id,
    name: indicators[id].en,
    change: interval(
      records.map(({ today }) => {
        const [before = 0, after = 0] = today.years[id];
        return after / before - 1;
      }),
    ),
    limit: limits[id],
  }));
}
