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
  readonly tables: YearTables;
  /** The steering rules that acted, by pilot month. */
  readonly decisions: readonly Decision[];
}

/** What is known year by year of more than the whole area; NaN for a year that did not end. */
export interface YearTables {
  /**
   * Children by where their help was when the year began and when it ended: `[year * 49 + from * 7 + to]`, in the order
   * of `supportStates`. NaN for the first year of the run-in, whose beginning nobody saw.
   */
  readonly flows: Float64Array;
  /** The year's euros, in cents: `[year * cells + product * 15 + payer * 5 + kind]`; product 0: of none. */
  readonly book: Float64Array;
  /** `[year * schools + school]`. */
  readonly schools: Readonly<Record<SchoolColumn, Float64Array>>;
}

export interface ReplicationRecord {
  readonly replication: number;
  /** The run-in: `years[x]` has one value per run-in year, the last is *today*. */
  readonly today: ArmRecord;
  readonly arms: readonly ArmRecord[];
  /** B0 in cents per pot. */
  readonly startBudget: Readonly<Record<string, number>>;
}

/**
 * What is known of a school, one value a year. `pupils`, `waiting` and `homeSitters`: resident children enrolled
 * there when the year ends. `needMonths` and `unmetMonths`: child-months of need at level 2 or more, and those without
 * help. `smwMonths`: case-months of its school social work, pupils from elsewhere included.
 */
export const schoolColumns = [
  'pupils',
  'needMonths',
  'unmetMonths',
  'smwMonths',
  'waiting',
  'homeSitters',
] as const;
export type SchoolColumn = (typeof schoolColumns)[number];
