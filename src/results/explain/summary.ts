/** The difference between two arms, shared out: `summary.json` of an explanation, also `--format json`. */
import type { Explained, ExplainedMeasure } from '../../experiment/explain.ts';
import type { Part } from '../../experiment/hybrid-arm.ts';
import type { Quantity } from '../../experiment/quantity.ts';
import type { Arm, Grade, Scenario } from '../../scenario/scenario.ts';
import { interval } from '../../statistics/interval.ts';
import { mean } from '../../statistics/mean.ts';
import { normalQuantile } from '../../statistics/normal.ts';
import { wholeParts } from '../../statistics/whole-parts.ts';
import { digested } from '../digested.ts';
import { shown } from '../shown.ts';

/** Means over replications with their 95 % interval; of one replication no interval is known. */
export interface Share {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ExplainSummary {
  readonly schema: 'proeftuin/explain@1';
  readonly scenario: string;
  readonly seed: string;
  readonly from: string;
  readonly to: string;
  readonly replications: number;
  /** 0: exact, from all coalitions; else from so many orders, whose uncertainty is in the intervals. */
  readonly orders: number;
  readonly parts: readonly {
    readonly id: Part['id'];
    readonly mechanisms: Part['mechanisms'];
    /** How well its numbers are founded, of both arms. */
    readonly numbers: Readonly<Record<Grade, number>>;
  }[];
  /** Mean over the pilot’s years. */
  readonly measures: readonly {
    readonly indicator: string;
    readonly from: number | null;
    readonly to: number | null;
    readonly difference: Share;
    /** When both arms have an open budget; what is left is displaced by the budget. */
    readonly direct: Share;
    readonly displaced: Share;
    /** In the order of `parts`; they sum to the difference, to the cent. */
    readonly parts: readonly Share[];
  }[];
  readonly digest: string;
}

export interface ExplainAsked {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly from: Arm;
  readonly to: Arm;
  readonly quantities: readonly Quantity[];
}

export function summariseExplanation(asked: ExplainAsked, explained: Explained): ExplainSummary {
  const { scenario, seed, from, to, quantities } = asked;
  return digested({
    schema: 'proeftuin/explain@1',
    scenario: scenario.id,
    seed,
    from: from.id,
    to: to.id,
    replications: explained.measures[0]?.from.length ?? 0,
    orders: explained.orders,
    parts: explained.parts.map(({ id, mechanisms }) => ({
      id,
      mechanisms,
      numbers: foundation(mechanisms, asked),
    })),
    measures: quantities.map((quantity, m) =>
      measured(quantity, explained.measures[m] as ExplainedMeasure),
    ),
  } as const);
}

/** Over the replications in which everything could be measured. */
function measured(quantity: Quantity, { from, to, direct, parts }: ExplainedMeasure) {
  const all = [from, to, direct, ...parts.map(({ sample }) => sample)];
  const kept = Array.from(from, (_, r) => r).filter((r) =>
    all.every((sample) => !Number.isNaN(sample[r])),
  );
  const of = (sample: Float64Array) => Float64Array.from(kept, (r) => sample[r] as number);
  const [a, b, open] = [of(from), of(to), of(direct)];
  const whole = b.map((value, r) => value - (a[r] as number));
  // Whole cents (or millionths) from here on, so that what is shown adds up.
  const unit = quantity.euro ? 100 : 1e6;
  const units = (sample: Float64Array) => Math.round(mean(sample) * unit);
  const total = units(whole);
  const straight = units(open);
  const means = kept.length === 0 ? [] : parts.map(({ sample }) => mean(of(sample)) * unit);
  const rounded = kept.length === 0 ? [] : wholeParts(means, total);
  const share = (sample: Float64Array, amount: number, orderError = 0): Share => {
    if (sample.length === 0) return { mean: null, low: null, high: null };
    const { halfWidth } = interval(sample);
    const orders = orderError === 0 ? 0 : normalQuantile(0.975) * orderError;
    const margin = Math.hypot(halfWidth, orders);
    const centre = amount / unit;
    return {
      mean: shown(quantity, centre),
      low: shown(quantity, centre - margin),
      high: shown(quantity, centre + margin),
    };
  };
  return {
    indicator: quantity.id,
    from: shown(quantity, mean(a)),
    to: shown(quantity, mean(b)),
    difference: share(whole, total),
    direct: share(open, straight),
    displaced: share(
      whole.map((value, r) => value - (open[r] as number)),
      total - straight,
    ),
    parts: parts.map(({ sample, orderError }, i) => share(of(sample), rounded[i] ?? 0, orderError)),
  };
}

/** How many numbers of these mechanisms are cited, derived and assumed, in the regimes of both arms and in what they change. */
function foundation(mechanisms: Part['mechanisms'], { scenario, from, to }: ExplainAsked) {
  const owners = [from, to].flatMap(({ id, regime }) => [`arms.${id}`, `regimes.${regime.id}`]);
  const prefixes = owners.flatMap((owner) => mechanisms.map((one) => `${owner}.${one}`));
  const own = scenario.provenance.filter(({ path }) =>
    prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}.`)),
  );
  const count = (grade: Grade) => own.filter((number) => number.grade === grade).length;
  return { cited: count('cited'), derived: count('derived'), assumption: count('assumption') };
}
