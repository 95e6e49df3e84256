/**
 * What an experiment says: `summary.json`, which is also what `run --format json` prints. Money is in
 * euros with two decimals; other amounts have at most six. `null`: there was nothing to measure (or
 * one replication, which has no spread).
 */
import { digestOf } from '../experiment/digest.ts';
import { pilotYears, type Quantity, quantitiesOf } from '../experiment/quantity.ts';
import type { Experiment } from '../experiment/run-experiment.ts';
import type { IndicatorId } from '../language/indicators.ts';
import { type AgreementSummary, agreements } from './agreements.ts';
import { type Assumptions, assumptions } from './assumptions.ts';
import { type BudgetKept, budgetKept } from './budget-kept.ts';
import { type Difference, difference } from './difference.ts';
import { type Flows, flows } from './flows.ts';
import { samplesOf } from './samples.ts';
import { type Spread, spread } from './spread.ts';

/** By indicator: the program's own, and those that the scenario adds. */
export type Table<Cell> = Readonly<Record<IndicatorId, Cell>> & Readonly<Record<string, Cell>>;
export type Spreads = Table<Spread>;
export type Differences = Table<Difference>;

export interface ArmSummary {
  readonly id: string;
  /** Pilot years 1, 2 … */
  readonly years: readonly {
    readonly year: number;
    readonly indicators: Spreads;
    readonly flows: Flows;
  }[];
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
  const { scenario, seed, outcomes, level } = experiment;
  const samples = samplesOf(outcomes);
  const quantities = quantitiesOf(scenario);
  const years = Array.from({ length: pilotYears(scenario) }, (_, i) => i + 1);
  const table = <Cell>(of: (quantity: Quantity) => Cell) =>
    Object.fromEntries([...quantities.values()].map((one) => [one.id, of(one)])) as Table<Cell>;
  const spreads = (who: string, year?: number) =>
    table((quantity) => spread(quantity, samples(who, quantity, year), level));
  const arms = scenario.arms.map(({ id }) => id);
  return {
    schema: 'proeftuin/summary@1',
    scenario: scenario.id,
    seed,
    replications: outcomes.length,
    digest: digestOf(outcomes),
    today: { indicators: spreads('today') },
    arms: arms.map((id) => ({
      id,
      years: years.map((year) => ({
        year,
        indicators: spreads(id, year),
        flows: flows(outcomes, id, year),
      })),
      total: spreads(id),
      budgetKept: budgetKept(outcomes, id),
    })),
    differences: pairsOf(arms).map(({ from, to }) => ({
      from,
      to,
      total: table((one) => difference(one, samples(from, one), samples(to, one), level)),
    })),
    agreements: agreements(scenario, outcomes, level),
    assumptions: assumptions(scenario),
  };
}

function pairsOf([first, ...others]: readonly string[]): { from: string; to: string }[] {
  const arms = first === undefined ? [] : [first, ...others];
  return [
    ...others.map((to) => ({ from: first as string, to })),
    ...arms.map((to) => ({ from: 'today', to })),
  ];
}
