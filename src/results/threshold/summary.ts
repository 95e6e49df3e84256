/** Where the threshold lies, and all it rests on: `summary.json` of a threshold, also `--format json`. */
import type { ThresholdFound } from '../../experiment/threshold-search.ts';
import type { Arm, Scenario, Text } from '../../scenario/scenario.ts';
import { interval } from '../../statistics/interval.ts';
import type { Sample } from '../../statistics/sample.ts';
import { digested } from '../digested.ts';
import { decimals } from '../shown.ts';

/** A mean with its 95 % interval, in the unit of the condition's sides; null where there was nothing to measure. */
export interface Margin {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ThresholdSummary {
  readonly schema: 'proeftuin/threshold@1';
  readonly scenario: string;
  readonly seed: string;
  /** What was varied, from where to where; the unit in English, as in the schema. */
  readonly vary: {
    readonly path: string;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
    readonly whole: boolean;
  };
  readonly direction: 'largest' | 'smallest';
  /** The arm that `arm.` stands for. */
  readonly arm: string;
  readonly conditions: readonly {
    readonly id: string;
    readonly name: Text;
    readonly condition: string;
  }[];
  readonly threshold: {
    readonly verdict: 'found' | 'beyond' | 'nowhere';
    readonly estimate: number | null;
    readonly low: number;
    readonly high: number;
    readonly openBelow: boolean;
    readonly openAbove: boolean;
    /** Id of the condition that breaks first, and of those that may in truth be the first. */
    readonly first: string | null;
    readonly suspects: readonly string[];
    /** Every span in which all hold on average. */
    readonly holds: readonly {
      readonly from: number;
      readonly to: number;
      readonly endedBy: string | null;
    }[];
  };
  /** How wide the interval could be at most, and whether it is not wider. */
  readonly width: number;
  readonly precise: boolean;
  /** How far each condition is on its right side, at every value that was simulated; in the order of the conditions. */
  readonly curve: readonly {
    readonly x: number;
    readonly replications: number;
    readonly margins: readonly Margin[];
  }[];
  /** Values × replications. */
  readonly runs: number;
  /** Near the threshold. */
  readonly replications: number;
  readonly digest: string;
}

/** What was asked: the rest of it is in the summary. */
export type ThresholdAsked = Pick<
  ThresholdSummary,
  'seed' | 'vary' | 'direction' | 'conditions' | 'width'
> & { readonly scenario: Scenario; readonly arm: Arm };

export function summariseThreshold(
  { scenario, seed, vary, direction, arm, conditions, width }: ThresholdAsked,
  { threshold, curve, runs, replications, precise }: ThresholdFound,
): ThresholdSummary {
  const id = (index: number | undefined) =>
    index === undefined ? null : (conditions[index]?.id ?? null);
  const { verdict, estimate, low, high, openBelow, openAbove, first, suspects, holds } = threshold;
  return digested({
    schema: 'proeftuin/threshold@1',
    scenario: scenario.id,
    seed,
    vary,
    direction,
    arm: arm.id,
    conditions,
    threshold: {
      verdict,
      estimate: estimate === undefined ? null : written(estimate),
      low: written(low),
      high: written(high),
      openBelow,
      openAbove,
      first: id(first),
      suspects: suspects.map((one) => id(one) ?? ''),
      holds: holds.map(({ from, to, endedBy }) => ({
        from: written(from),
        to: written(to),
        endedBy: id(endedBy),
      })),
    },
    width,
    precise,
    curve: curve.map(({ x, margins }) => ({
      x,
      replications: margins[0]?.length ?? 0,
      margins: margins.map(estimatedMargin),
    })),
    runs,
    replications,
  } as const);
}

/** What is known of a margin by its values in the replications; NaN where there was nothing to measure. */
export function estimatedMargin(sample: Sample): Margin {
  const known = Array.from(sample).filter((margin) => !Number.isNaN(margin));
  if (known.length === 0) return { mean: null, low: null, high: null };
  const { mean, low, high } = interval(known);
  return { mean: decimals(mean), low: decimals(low), high: decimals(high) };
}

const written = (x: number) => Number(x.toPrecision(12));
