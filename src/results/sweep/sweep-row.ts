/** What the pages of a sweep show of a point: little enough to keep of ten thousand. */
import type { Design } from '../../experiment/design/design.ts';
import type { Arm, Scenario } from '../../scenario/scenario.ts';
import type { Verdict } from '../agreements.ts';
import { mainArm } from '../answer.ts';
import { comparedBy } from '../comparison.ts';
import type { Estimates, FailedPoint, PointSummary } from './point-summary.ts';

export interface SweepRow {
  readonly point: number;
  readonly values: readonly number[];
  readonly failed?: Readonly<Record<'nl' | 'en', string>>;
  readonly today: Estimates;
  /** Of the arm that the sweep is about. */
  readonly arm: Estimates;
  /** Of the other arms; only where they are drawn, beside one axis. */
  readonly others?: readonly { readonly id: string; readonly total: Estimates }[];
  readonly agreements: readonly {
    readonly id: string;
    readonly verdict: Verdict;
    /** left − right, on average. */
    readonly margin: number | null;
  }[];
}

/** The arm whose parameter is varied, when it is one's; else the one that the scenario is about. */
export function sweptArm(scenario: Scenario, { axes }: Design): Arm {
  const varied = axes.map(({ path }) => /^arms\.(\w+)\./.exec(path)?.[1]);
  return scenario.arms.find(({ id }) => varied.includes(id)) ?? mainArm(scenario);
}

/** `shown`: further indicators that somebody wants to see; `all`: of the other arms too. */
export function sweepRow(
  summary: PointSummary | FailedPoint,
  arm: string,
  shown: readonly string[],
  all = false,
): SweepRow {
  const { point, values } = summary;
  if ('failed' in summary)
    return { point, values, failed: summary.failed, today: {}, arm: {}, agreements: [] };
  const few = (total: Estimates): Estimates =>
    Object.fromEntries(
      [...Object.values(comparedBy), ...shown].flatMap((id) =>
        total[id] ? [[id, total[id]]] : [],
      ),
    );
  const others = summary.arms.filter(({ id }) => id !== arm);
  return {
    point,
    values,
    today: few(summary.today),
    arm: few(summary.arms.find(({ id }) => id === arm)?.total ?? {}),
    ...(all ? { others: others.map(({ id, total }) => ({ id, total: few(total) })) } : {}),
    agreements: summary.agreements.flatMap(({ id, arms }) =>
      arms.filter((one) => one.arm === arm).map(({ verdict, margin }) => ({ id, verdict, margin })),
    ),
  };
}
