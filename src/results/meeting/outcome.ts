/** What the decisions did in the one future in which they were taken, against nobody deciding and against the rules. */
import { digestOf } from '../../experiment/digest.ts';
import { outcomeOf, type Replication } from '../../experiment/outcome.ts';
import { overPilot, quantitiesOf } from '../../experiment/quantity.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { watchedIn } from './monitor.ts';

/** An indicator over the years of the pilot, in its own unit; null where there is no such number. */
export interface Did {
  readonly indicator: string;
  readonly decided: number | null;
  readonly undecided: number | null;
  /** Null, too, where the scenario has no rules. */
  readonly byRules: number | null;
}

export interface MeetingOutcome {
  readonly did: readonly Did[];
  readonly ruled: boolean;
  /** Of the one future, as `steer --replications 1` says it of the first one. */
  readonly digest: string;
}

export function meetingOutcome(
  record: Replication,
  scenario: Pick<Scenario, 'indicators'>,
): MeetingOutcome {
  const { arms } = outcomeOf(record);
  const quantities = quantitiesOf(scenario);
  const ofArm = (id: string, indicator: string): number | null => {
    const arm = arms.find((one) => one.id === id);
    const quantity = quantities.get(indicator);
    const value = arm && quantity ? overPilot(arm, quantity) : Number.NaN;
    return Number.isFinite(value) ? value : null;
  };
  return {
    did: watchedIn(scenario).map((indicator) => ({
      indicator,
      decided: ofArm('decided', indicator),
      undecided: ofArm('undecided', indicator),
      byRules: ofArm('byRules', indicator),
    })),
    ruled: arms.some(({ id }) => id === 'byRules'),
    digest: digestOf([record]),
  };
}
