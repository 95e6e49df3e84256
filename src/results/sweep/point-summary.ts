/** What one point of a sweep says: means over the pilot with their 95 % intervals, and which agreements are kept. */
import { digestOf } from '../../experiment/digest.ts';
import type { PointResult } from '../../experiment/points/gather-points.ts';
import { type Quantity, quantitiesOf } from '../../experiment/quantity.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type AgreementSummary, agreements } from '../agreements.ts';
import { type BudgetKept, budgetKept } from '../budget-kept.ts';
import { difference } from '../difference.ts';
import { samplesOf } from '../samples.ts';
import { spread } from '../spread.ts';

/** `null`: there was nothing to measure, or one replication, which has no spread. */
export interface Estimate {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** By indicator. */
export type Estimates = Readonly<Record<string, Estimate>>;

export interface PointSummary {
  readonly point: number;
  /** One for every axis. */
  readonly values: readonly number[];
  /** What `run` says of this point alone. */
  readonly digest: string;
  readonly today: Estimates;
  readonly arms: readonly {
    readonly id: string;
    /** Over the years of the pilot. */
    readonly total: Estimates;
    readonly budgetKept: BudgetKept;
  }[];
  /** `to` minus `from`, replication by replication: from the first arm to every other, from today to every arm. */
  readonly differences: readonly {
    readonly from: string;
    readonly to: string;
    readonly total: Estimates;
  }[];
  readonly agreements: readonly (Pick<AgreementSummary, 'id'> & {
    readonly arms: readonly Pick<AgreementSummary['arms'][number], 'arm' | 'verdict' | 'margin'>[];
  })[];
}

export interface FailedPoint {
  readonly point: number;
  readonly values: readonly number[];
  readonly failed: Readonly<Record<'nl' | 'en', string>>;
}

const level = 0.95;

/** `scenario`: that of the point, as far as it says what results are called and judged by. */
export function summarisePoint(
  scenario: Scenario,
  result: PointResult,
  values: readonly number[],
  told: readonly string[],
): PointSummary | FailedPoint {
  const { point } = result;
  if (result.failed !== undefined) return { point, values, failed: result.failed };
  const { outcomes } = result;
  const samples = samplesOf(outcomes);
  const quantities = quantitiesOf(scenario);
  const table = (of: (quantity: Quantity) => Estimate): Estimates =>
    Object.fromEntries(
      told.flatMap((id) => {
        const quantity = quantities.get(id);
        return quantity === undefined ? [] : [[id, bare(of(quantity))]];
      }),
    );
  const estimates = (who: string) => table((one) => spread(one, samples(who, one), level));
  const change = (from: string, to: string) => ({
    from,
    to,
    total: table((one) => difference(one, samples(from, one), samples(to, one), level)),
  });
  const [first, ...others] = scenario.arms.map(({ id }) => id);
  const arms = first === undefined ? [] : [first, ...others];
  return {
    point,
    values,
    digest: digestOf(outcomes),
    today: estimates('today'),
    arms: arms.map((id) => ({ id, total: estimates(id), budgetKept: budgetKept(outcomes, id) })),
    differences: [
      ...others.map((to) => change(first as string, to)),
      ...arms.map((to) => change('today', to)),
    ],
    agreements: agreements(scenario, outcomes, level).map(({ id, arms }) => ({
      id,
      arms: arms.map(({ arm, verdict, margin }) => ({ arm, verdict, margin })),
    })),
  };
}

const bare = ({ mean, low, high }: Estimate): Estimate => ({ mean, low, high });
