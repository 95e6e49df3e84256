/** When an experiment has been repeated often enough: fixed beforehand, or looked at on the way. */
import { type IndicatorId, indicators } from '../language/indicators.ts';
import type { ReplicationRecord } from '../model/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { interval } from '../statistics/interval.ts';
import { pairedDifference } from '../statistics/paired-difference.ts';
import { enough, levelPerLook, looks } from '../statistics/stopping.ts';
import { overPilot } from './pilot.ts';

export interface StoppingRule {
  /** Numbers of replications at which to look, rising; the last is the most there can be. */
  readonly looks: readonly number[];
  /** Level of the intervals that hold at whichever look one stops. */
  readonly level: number;
  /** Whether these records are enough. */
  enough(records: readonly ReplicationRecord[]): boolean;
}

/** A number fixed beforehand needs no looks. Throws a RangeError unless it is whole and at least 1. */
export function fixedNumber(replications: number): StoppingRule {
  if (!(Number.isInteger(replications) && replications >= 1))
    throw new RangeError(`replications: expected a whole number from 1, got ${replications}`);
  return { looks: [replications], level: 0.95, enough: () => true };
}

/**
 * Enough when every indicator that the scenario declares is known within `precision` times its
 * tolerance, as pilot mean of every arm and as its difference from the first arm. Throws a RangeError
 * unless precision is above 0 and the scenario declares a tolerance.
 */
export function untilPrecise(scenario: Scenario, precision: number): StoppingRule {
  if (!(precision > 0))
    throw new RangeError(`precision: expected a number above 0, got ${precision}`);
  const declared = scenario.indicators.flatMap(({ id, tolerance }) =>
    isIndicator(id) ? [{ id, tolerance: precision * tolerance }] : [],
  );
  if (declared.length === 0)
    throw new RangeError('precision: the scenario declares no indicator with a tolerance');
  const { batch, maxReplications } = scenario.experiment;
  const planned = looks(Math.min(Math.max(batch, 2), maxReplications), maxReplications);
  const level = levelPerLook(planned.length);
  return {
    looks: planned,
    level,
    enough: (records) =>
      declared.every(({ id, tolerance }) => {
        const widths = halfWidths(records, id, level);
        return enough(
          widths,
          widths.map(() => tolerance),
        );
      }),
  };
}

function isIndicator(id: string): id is IndicatorId {
  return id in indicators;
}

/** Of every arm's pilot mean, then of every later arm's difference from the first. */
function halfWidths(
  records: readonly ReplicationRecord[],
  id: IndicatorId,
  level: number,
): number[] {
  const arms =
    records[0]?.arms.map((_, arm) => records.map((record) => pilotMean(record, arm, id))) ?? [];
  const [base, ...others] = arms;
  return [
    ...arms.map((sample) => interval(sample, level).halfWidth),
    ...others.map((sample) => pairedDifference(base ?? [], sample, level).halfWidth),
  ];
}

function pilotMean(record: ReplicationRecord, arm: number, id: IndicatorId): number {
  const history = record.arms[arm];
  return history === undefined ? Number.NaN : overPilot(history, id);
}
