/**
 * What an experiment says: `summary.json`, which is also what `run --format json` prints. Money is in
 * euros with two decimals; other amounts have at most six. `null`: there was nothing to measure (or
 * one replication, which has no spread).
 */
import type { Experiment } from '../experiment/run-experiment.ts';
import type { IndicatorId } from '../language/indicators.ts';
import { type AgreementSummary, agreements } from './agreements.ts';
import { type Assumptions, assumptions } from './assumptions.ts';
import { type BudgetKept, budgetKept } from './budget-kept.ts';
import { type Difference, difference } from './difference.ts';
import { digest } from './digest.ts';
import { everyIndicator, samplesOf } from './samples.ts';
import { type Spread, spread } from './spread.ts';

export type Spreads = Readonly<Record<IndicatorId, Spread>>;
export type Differences = Readonly<Record<IndicatorId, Difference>>;

export interface ArmSummary {
  readonly id: string;
  /** Pilot years 1, 2 … */
  readonly years: readonly { readonly year: number; readonly indicators: Spreads }[];
  /** Per replication the mean over the pilot's years: of a flow, what an average year has. */
  readonly total: Spreads;
  readonly budgetKept: BudgetKept;
}

export interface Summary {
  readonly schema: 'proeftuin/summary@1';
  readonly scenario: string;
  readonly seed: string;
  readonly replications: number;
  readonly digest: string;
  /** The last run-in year. */
  readonly today: { readonly indicators: Spreads };
  readonly arms: readonly ArmSummary[];
  /** `to` minus `from`, replication by replication: from the first arm to every other, from today to every arm. */
  readonly differences: readonly {
    readonly from: string;
    readonly to: string;
    readonly total: Differences;
  }[];
  readonly agreements: readonly AgreementSummary[];
  readonly assumptions: Assumptions;
}

/** Of at least one finished replication: else a RangeError. */
export function summarise(experiment: Experiment): Summary {
  const { scenario, seed, records, level } = experiment;
  const samples = samplesOf(records);
  const [base, ...others] = scenario.arms.map(({ id }) => id);
  const pairs = [
    ...others.map((to) => ({ from: base ?? 'today', to })),
    ...scenario.arms.map(({ id }) => ({ from: 'today', to: id })),
  ];
  return {
    schema: 'proeftuin/summary@1',
    scenario: scenario.id,
    seed,
    replications: records.length,
    digest: digest(records),
    today: { indicators: everyIndicator((id) => spread(id, samples('today', id), level)) },
    arms: scenario.arms.map(({ id: arm }) => ({
      id: arm,
      years: Array.from({ length: scenario.horizon.pilot / 12 }, (_, i) => ({
        year: i + 1,
        indicators: everyIndicator((id) => spread(id, samples(arm, id, i + 1), level)),
      })),
      total: everyIndicator((id) => spread(id, samples(arm, id), level)),
      budgetKept: budgetKept(records, arm),
    })),
    differences: pairs.map(({ from, to }) => ({
      from,
      to,
      total: everyIndicator((id) => difference(id, samples(from, id), samples(to, id), level)),
    })),
    agreements: agreements(scenario, records, level),
    assumptions: assumptions(scenario),
  };
}
