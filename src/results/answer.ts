/**
 * The answer in a few facts: what the pilot's arm costs and whom it lets wait, against today; which
 * agreements it keeps; and what the other pilot arms, with less benefit of the doubt, say to that.
 */
import type { Arm, Scenario } from '../scenario/scenario.ts';
import type { AgreementSummary, ArmVerdict } from './agreements.ts';
import type { BudgetKept } from './budget-kept.ts';
import type { Difference } from './difference.ts';
import type { Differences, Summary } from './summary.ts';

export interface Effect {
  readonly arm: Arm;
  readonly money: Difference;
  readonly waiting: Difference;
  /** Absent where no budget binds. */
  readonly budget: BudgetKept | undefined;
}

export interface Answer {
  /** Of the arm that the scenario is about. */
  readonly main: Effect;
  /** Of the other arms with the same kind of budget. */
  readonly others: readonly Effect[];
  readonly agreements: readonly (ArmVerdict & { readonly id: AgreementSummary['id'] })[];
}

/** The arm in which people decide; else the first with one budget for everybody; where there is none, the last. */
export function mainArm({ arms }: Scenario): Arm {
  const arm = arms.find(decides) ?? arms.find(isPool) ?? arms.at(-1);
  if (arm === undefined) throw new RangeError('arms: expected at least one, got none');
  return arm;
}

export function answerOf(scenario: Scenario, summary: Summary): Answer {
  const main = mainArm(scenario);
  const others = scenario.arms.filter((arm) => arm !== main && isPool(arm) && isPool(main));
  return {
    main: effect(main, summary),
    others: others.map((arm) => effect(arm, summary)),
    agreements: summary.agreements.flatMap(({ id, arms }) =>
      arms.filter(({ arm }) => arm === main.id).map((verdict) => ({ ...verdict, id })),
    ),
  };
}

const decides = ({ scenario: { steering } }: Arm) => steering.decisions !== undefined;
/** Whether it has one budget for everybody. */
export const isPool = ({ regime }: Arm) => regime.budget.kind === 'pool';

function effect(arm: Arm, summary: Summary): Effect {
  const total = changeFrom('today', arm.id, summary);
  return {
    arm,
    money: total['spend.total'],
    waiting: total['waiting.over3Months'],
    budget:
      arm.regime.budget.kind === 'open'
        ? undefined
        : summary.arms.find(({ id }) => id === arm.id)?.budgetKept,
  };
}

/** Throws a RangeError for a pair that the summary does not have. */
export function changeFrom(from: string, to: string, { differences }: Summary): Differences {
  const found = differences.find((pair) => pair.from === from && pair.to === to);
  if (found === undefined)
    throw new RangeError(`pair: expected one of the summary, got ${from} to ${to}`);
  return found.total;
}
