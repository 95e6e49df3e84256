/**
 * What each part of a regime contributes to the difference between two arms: Shapley values, replication by replication.
 * Few parts: exact, from all coalitions; many: from seeded orders and their reverses.
 */
import type { Arm, Scenario } from '../scenario/scenario.ts';
import { shapleyValues } from '../statistics/shapley.ts';
import { joiningOrders, shapleyFromOrders } from '../statistics/shapley-orders.ts';
import type { Uniforms } from '../statistics/uniforms.ts';
import { type Evaluate, given, type Span } from './evaluate.ts';
import { groupedParts, hybridArm, type Part, singleParts, withOpenBudget } from './hybrid-arm.ts';
import type { ArmOutcome } from './outcome.ts';

export interface ExplainQuestion {
  /** The world of both arms. */
  readonly scenario: Scenario;
  readonly from: Arm;
  readonly to: Arm;
  readonly span: Span;
  /** What is explained, of an arm's history: one number a measure. */
  readonly measures: (history: ArmOutcome) => readonly number[];
  /** Single mechanisms instead of groups, by this many pairs of orders. */
  readonly single?: { readonly pairs: number; readonly uniform: Uniforms } | undefined;
}

/** Samples are in the order of the replications. */
export interface ExplainedMeasure {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** The difference when both arms have an open budget. */
  readonly direct: Float64Array;
  /** In the order of the parts: over them they sum to the difference, but for the last bits. */
  readonly parts: readonly {
    readonly sample: Float64Array;
    /** Of the mean: what is uncertain because not all orders were tried. 0 when exact. */
    readonly orderError: number;
  }[];
}

export interface Explained {
  readonly parts: readonly Part[];
  /** 0: exact, from all coalitions. */
  readonly orders: number;
  readonly measures: readonly ExplainedMeasure[];
}

/** Up to so many parts all coalitions are simulated. */
const mostExact = 5;

export async function explain(evaluate: Evaluate, question: ExplainQuestion): Promise<Explained> {
  const { scenario, from, to, span, measures, single } = question;
  const parts = single === undefined ? groupedParts(from, to) : singleParts(from, to);
  const orders =
    single === undefined || parts.length <= mostExact
      ? undefined
      : joiningOrders(parts.length, single.pairs, single.uniform);
  const whole = (1 << parts.length) - 1;
  const asked = orders?.flatMap(coalitionsOf) ?? Array.from({ length: whole + 1 }, (_, c) => c);
  const coalitions = [...new Set([0, whole, ...asked])];
  const arms = [
    ...coalitions.map((coalition) => hybridArm(from, to, parts, coalition)),
    withOpenBudget(from),
    withOpenBudget(to),
  ];
  const answers = await evaluate(
    given(arms.map((arm) => ({ ...scenario, arms: [arm] }))),
    span,
    ({ arms: [history] }) => measures(history as ArmOutcome),
  );
  const samples = answers.map(({ values = [] }) => values);
  const place = new Map(coalitions.map((coalition, i) => [coalition, i]));
  const count = samples[0]?.[0]?.length ?? 0;
  return {
    parts,
    orders: orders?.length ?? 0,
    measures: Array.from({ length: count }, (_, m) => {
      const of = (i: number) => Float64Array.from(samples[i] ?? [], (all) => all[m] as number);
      const worth = (coalition: number) => of(place.get(coalition) as number);
      const [openFrom, openTo] = [of(coalitions.length), of(coalitions.length + 1)];
      return {
        from: worth(0),
        to: worth(whole),
        direct: openTo.map((value, r) => value - (openFrom[r] as number)),
        parts:
          orders === undefined ? exact(parts.length, asked.map(worth)) : estimated(orders, worth),
      };
    }),
  };
}

/** Nobody, the first, the first two …, all. */
function coalitionsOf(order: Int32Array): number[] {
  let coalition = 0;
  return [0, ...Array.from(order, (part) => (coalition |= 1 << part))];
}

function exact(parts: number, worths: readonly Float64Array[]): ExplainedMeasure['parts'] {
  const replications = worths[0]?.length ?? 0;
  const values = Array.from({ length: replications }, (_, r) =>
    shapleyValues(worths.map((sample) => sample[r] as number)),
  );
  return Array.from({ length: parts }, (_, part) => ({
    sample: Float64Array.from(values, (value) => value[part] as number),
    orderError: 0,
  }));
}

function estimated(
  orders: readonly Int32Array[],
  worth: (coalition: number) => Float64Array,
): ExplainedMeasure['parts'] {
  const along = orders.map((order) => coalitionsOf(order).map(worth));
  const replications = along[0]?.[0]?.length ?? 0;
  const estimate = (of: (sample: Float64Array) => number) =>
    shapleyFromOrders(
      orders,
      along.map((samples) => samples.map(of)),
    );
  const each = Array.from({ length: replications }, (_, r) => estimate((s) => s[r] as number));
  const mean = (sample: Float64Array) => sample.reduce((sum, x) => sum + x, 0) / sample.length;
  return estimate(mean).map(({ standardError }, part) => ({
    sample: Float64Array.from(each, (values) => values[part]?.value as number),
    orderError: standardError,
  }));
}
