/**
 * One future, lived quarter by quarter: the steered arm, and beside it the same children with the same luck where
 * nobody decides, and where the scenario's rules do. What was lived is to the bit what a replay of the log gives.
 */
import { beginPilot, type Pilot } from '../../model/simulate.ts';
import type { ScenarioSource } from '../../scenario/resolve.ts';
import type { Measures, Scenario } from '../../scenario/scenario.ts';
import type { WrittenDecision, WrittenLog } from '../../scenario/schema/decision-log.ts';
import { digestOfReplication } from '../digest.ts';
import type { Replication } from '../outcome.ts';
import type { Costs, Decided, Quarter, QuarterReport } from './message.ts';
import { costsNow } from './possible.ts';
import { readBack } from './read-back.ts';
import { armOf, reporter } from './report.ts';

/** Plain data: it can be sent to another thread. */
export interface SteeringQuestion {
  /** With settings laid over it. */
  readonly source: ScenarioSource;
  /** Id of the arm that is steered. */
  readonly arm: string;
  readonly seed: string;
  /** Which future, from 0. */
  readonly replication: number;
  /** Test every law of the model after every month. */
  readonly check?: boolean | undefined;
}

export interface Steering {
  /** The arms that are lived beside each other. */
  readonly scenario: Scenario;
  /**
   * Lives the next quarter, in which holds what was decided at the end of the one before; before the first nobody has
   * anything to decide about. Throws `Faults` when a decision is no decision (nothing is lived then), a RangeError when
   * the pilot is over.
   */
  next(decided?: readonly Decided[]): QuarterReport;
  /** What these measures would cost if they were decided now. Throws `Faults` when they are no measures. */
  costs(measures: Decided['measures']): Costs;
  /** Everything that was decided, to be written down. */
  log(): Omit<WrittenLog, 'schema'>;
  /** Of the months that were lived. */
  record(): Replication;
}

export function startSteering(question: SteeringQuestion): Steering {
  const { source, seed, replication, check = false } = question;
  const back = readBack(source, question.arm);
  const { scenario } = back;
  const pilot = beginPilot(scenario, seed, replication, { check });
  const quarters = Math.ceil(scenario.horizon.pilot / 3);
  const report = reporter(pilot, scenario, { steered: question.arm, regimes: back.regimes });
  let lived = 0;
  let decisions: readonly WrittenDecision[] = [];

  return {
    scenario,
    next(decided = []) {
      if (lived === quarters) throw new RangeError(`quarter: expected at most ${quarters}`);
      if (lived === 0 && decided.length > 0)
        throw new RangeError('decisions: expected none before the first quarter');
      const all = [...decisions, ...decided.map((one) => ({ ...quarterOf(lived), ...one }))];
      const measures = decided.length === 0 ? [] : back.measures(all).slice(decisions.length);
      liveQuarter(pilot, scenario.horizon.pilot, measures);
      decisions = all;
      lived += 1;
      return {
        ...report(),
        ...quarterOf(lived),
        lived,
        of: quarters,
        last: lived === quarters,
        decisions,
      };
    },
    costs(measures) {
      const [strict] = back.measures([{ ...quarterOf(Math.max(1, lived)), measures }]);
      return costsNow(armOf(pilot, 'decided'), strict as Measures);
    },
    log: () => ({
      scenario: source.id,
      arm: question.arm,
      seed,
      replication,
      decisions: [...decisions],
    }),
    record() {
      const record = pilot.record();
      return { ...record, digest: digestOfReplication(record) };
    },
  };
}

/** The quarter of this number, from 1. */
function quarterOf(number: number): Quarter {
  return {
    year: Math.ceil(number / 4),
    quarter: (((number + 3) % 4) + 1) as Quarter['quarter'],
  };
}

/** What was decided takes effect before its first month. */
function liveQuarter(pilot: Pilot, end: number, measures: readonly Measures[]): void {
  const from = pilot.month;
  while (pilot.month < Math.min(end, from + 3))
    pilot.liveMonth(pilot.month === from ? new Map([['decided', measures]]) : undefined);
}
