import type { IndicatorId } from '../language/indicators.ts';
import type { Summary } from './summary.ts';

/** The rows by which arms are compared: children by quadrant, who waits and stays at home, euros by payer. */
export const comparedBy = {
  q1: 'support.q1',
  q2: 'support.q2',
  q3: 'support.q3All',
  q4: 'support.q4All',
  oza: 'support.oza',
  waiting: 'waiting.over3Months',
  homeSitters: 'homeSitters.over3Months',
  spending: 'spend.total',
  school: 'spend.school',
  swv: 'spend.swv',
  municipality: 'spend.municipality',
} as const satisfies Record<string, IndicatorId>;

export type RowId = keyof typeof comparedBy;
export const rowIds = Object.keys(comparedBy) as readonly RowId[];

export interface ComparisonRow {
  readonly id: RowId;
  readonly today: number | null;
  /** Per arm, in order: the mean over the pilot, and today and the pilot's years one by one. */
  readonly arms: readonly {
    readonly total: number | null;
    readonly trend: readonly (number | null)[];
  }[];
}

export function comparison(summary: Summary): ComparisonRow[] {
  return rowIds.map((id) => {
    const indicator = comparedBy[id];
    const today = summary.today.indicators[indicator].mean;
    const arms = summary.arms.map(({ total, years }) => ({
      total: total[indicator].mean,
      trend: [today, ...years.map(({ indicators }) => indicators[indicator].mean)],
    }));
    return { id, today, arms };
  });
}
