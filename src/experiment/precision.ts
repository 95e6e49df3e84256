/** When an experiment has been repeated often enough: fixed beforehand, or looked at on the way. */
import type { Scenario } from '../scenario/scenario.ts';
import { interval } from '../statistics/interval.ts';
import { pairedDifference } from '../statistics/paired-difference.ts';
import { enough, levelPerLook, looks } from '../statistics/stopping.ts';
import type { ArmOutcome, Outcome } from './outcome.ts';
import { overPilot, type Quantity, quantitiesOf } from './quantity.ts';

export interface StoppingRule {
  /** Numbers of replications at which to look, rising; the last is the most there can be. */
  readonly looks: readonly number[];
  /** Level of the intervals that hold at whichever look one stops. */
  readonly level: number;
  /** Indicators that these outcomes do not tell precisely enough; when none, they are. */
  tooWide(outcomes: readonly Outcome[]): string[];
}

/** A number fixed beforehand needs no looks. Throws a RangeError unless it is whole and at least 1. */
export function fixedNumber(replications: number): StoppingRule {
  if (!(Number.isInteger(replications) && replications >= 1))
    throw new RangeError(`replications: expected a whole number from 1, got ${replications}`);
  return { looks: [replications], level: 0.95, tooWide: () => [] };
}

/**
 * Enough when every indicator that the scenario declares is known within `precision` times its
 * tolerance, as pilot mean of every arm and as its difference from the first arm. Throws a RangeError
 * unless precision is above 0 and the scenario declares a tolerance.
 */
export function untilPrecise(scenario: Scenario, precision: number): StoppingRule {
  if (!(precision > 0))
    throw new RangeError(`precision: expected a number above 0, got ${precision}`);
  const quantities = quantitiesOf(scenario);
  const wanted = scenario.indicators.flatMap(({ id, tolerance }) => {
    const quantity = quantities.get(id);
    return quantity === undefined ? [] : [{ id, quantity, tolerance: precision * tolerance }];
  });
  if (wanted.length === 0)
    throw new RangeError('precision: the scenario declares no indicator with a tolerance');
  const { batch, maxReplications } = scenario.experiment;
  const planned = looks(Math.min(Math.max(batch, 2), maxReplications), maxReplications);
  const level = levelPerLook(planned.length);
  return {
    looks: planned,
    level,
    tooWide: (outcomes) =>
      wanted
        .filter(({ quantity, tolerance }) => {
          const widths = halfWidths(outcomes, quantity, level);
          return !enough(
            widths,
            widths.map(() => tolerance),
          );
        })
        .map(({ id }) => id),
  };
}

/** Of every arm's pilot mean, then of every later arm's difference from the first. */
function halfWidths(outcomes: readonly Outcome[], quantity: Quantity, level: number): number[] {
  const count = outcomes[0]?.arms.length ?? 0;
  const arms = Array.from({ length: count }, (_, arm) =>
    outcomes.map(({ arms }) => overPilot(arms[arm] as ArmOutcome, quantity)),
  );
  const [base = [], ...others] = arms;
  return [
    ...arms.map((sample) => interval(sample, level).halfWidth),
    ...others.map((sample) => pairedDifference(base, sample, level).halfWidth),
  ];
}
