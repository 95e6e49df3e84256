/** What the last twelve run-in months say: today, as every arm's budgets, teams and newcomers refer to it. */
import type { IndicatorId } from '../language/indicators.ts';
import type { Donors } from './demography/donors.ts';

export interface Baseline {
  /** Indicators of the last run-in year. */
  readonly today: Readonly<Record<IndicatorId, number>>;
  /** Cents a year by pot: B0. */
  readonly spend: Float64Array;
  /** Each payer's cents in it, [pot * 3 + payer]. */
  readonly spendByPayer: Float64Array;
  /** Cents a year of access cost by payer. */
  readonly access: Float64Array;
  /** Q2 questions of a year that were absorbed there. */
  readonly absorbed: number;
  /** Children of school age at level 0-1 without help, mean of the months. */
  readonly lightAtSchool: number;
  /** Children at once with a provider's products, mean of the months, by provider. */
  readonly providerMean: Float64Array;
  /** Who moves in: children as they were at the end of the run-in. */
  readonly donors: Donors;
}
