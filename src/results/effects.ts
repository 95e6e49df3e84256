/** What a change does, scaled up from a sample to its area: with an interval, and beside the same numbers without it. */
import type { Outcome } from '../experiment/outcome.ts';
import { quantitiesOf } from '../experiment/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { interval } from '../statistics/interval.ts';
import { pairedDifference } from '../statistics/paired-difference.ts';
import { comparedBy } from './comparison.ts';
import type { Estimate } from './estimates.ts';
import { samplesOf } from './samples.ts';

/** Of the same replications, in their order, as far as they are finished. */
export interface Glimpse {
  readonly without: readonly Outcome[];
  /** Absent while nothing is changed. */
  readonly changed: readonly Outcome[] | undefined;
}

/** Who waits, who stays at home, euros a year, and children by quadrant: what there is room for, in this order. */
export const previewed = [
  'waiting',
  'homeSitters',
  'spending',
  'q4',
  'q2',
  'q3',
  'q1',
] as const satisfies readonly (keyof typeof comparedBy)[];
export type Previewed = (typeof previewed)[number];

/** In the row's unit, of the whole area. */
export interface Effect {
  /** NaN where there was nothing to measure. */
  readonly without: Estimate;
  /** Absent while nothing is changed. */
  readonly change: { readonly to: Estimate; readonly difference: Estimate } | undefined;
}

export interface Effects {
  readonly replications: number;
  /** Today, then the arms in order. */
  readonly rows: Readonly<Record<Previewed, readonly Effect[]>>;
}

/** `weight`: how many children of the area one of the sample stands for. Undefined before the first replication. */
export function effectsOf(
  scenario: Scenario,
  { without, changed }: Glimpse,
  weight: number,
): Effects | undefined {
  if (without.length === 0) return undefined;
  const quantities = quantitiesOf(scenario);
  const who = ['today', ...scenario.arms.map(({ id }) => id)];
  const row = (id: Previewed): readonly Effect[] => {
    const quantity = quantities.get(comparedBy[id]);
    if (quantity === undefined) return [];
    const numbers = (outcomes: readonly Outcome[], one: string) =>
      samplesOf(outcomes)(one, quantity).map((value) => value * weight);
    return who.map((one) => effectOf(numbers(without, one), changed && numbers(changed, one)));
  };
  const rows = Object.fromEntries(previewed.map((id) => [id, row(id)])) as Effects['rows'];
  return { replications: without.length, rows };
}

function effectOf(without: Float64Array, changed: Float64Array | undefined): Effect {
  if (changed === undefined) return { without: estimate(without), change: undefined };
  const both = Array.from(without.keys()).filter(
    (i) => !Number.isNaN(without[i]) && !Number.isNaN(changed[i]),
  );
  const of = (sample: Float64Array) => both.map((i) => sample[i] as number);
  const [from, to] = [of(without), of(changed)];
  if (both.length === 0) return { without: unknown, change: undefined };
  const { mean, halfWidth } = pairedDifference(from, to);
  return {
    without: estimate(from),
    change: { to: estimate(to), difference: { mean, halfWidth } },
  };
}

function estimate(sample: ArrayLike<number>): Estimate {
  const known = Array.from(sample).filter((value) => !Number.isNaN(value));
  if (known.length === 0) return unknown;
  const { mean, halfWidth } = interval(known);
  return { mean, halfWidth };
}

const unknown: Estimate = { mean: Number.NaN, halfWidth: Number.POSITIVE_INFINITY };
