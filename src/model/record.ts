/** What one replication leaves behind: plain numbers, month by month, for today and every arm. */
import type { IndicatorId } from '../language/indicators.ts';
import type { Decision } from './steering/decision.ts';

/**
 * One arm's history. `months[indicator]` has one value a month (stocks: at the month's end; flows: that
 * month's sum; euros as integer cents). `years[indicator]` has one value a year (stocks: mean of the
 * months; flows: sum; shares and percentiles: over the year). Indicators that only make sense over a
 * year (`q4.usersInYear`, shares) have NaN months.
 */
export interface ArmRecord {
  readonly id: string;
  readonly months: Readonly<Record<IndicatorId, Float64Array>>;
  readonly years: Readonly<Record<IndicatorId, Float64Array>>;
  /** The steering rules that acted, by pilot month. */
  readonly decisions: readonly Decision[];
}

export interface ReplicationRecord {
  readonly replication: number;
  /** The run-in: `years[x]` has one value per run-in year, the last is *today*. */
  readonly today: ArmRecord;
  readonly arms: readonly ArmRecord[];
  /** B0 in cents per pot. */
  readonly startBudget: Readonly<Record<string, number>>;
}
