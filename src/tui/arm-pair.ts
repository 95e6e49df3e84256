/** Two arms of a scenario to look at side by side, by their place among its arms. */
import { mainArm } from '../results/answer.ts';
import type { Arm, Scenario } from '../scenario/scenario.ts';

/** Twice the same where there is one arm alone. */
export type Pair = readonly [left: number, right: number];

/** Today's practice as it goes on, beside the arm that the scenario is about. */
export function usualPair(scenario: Scenario): Pair {
  const { arms } = scenario;
  const open = Math.max(
    0,
    arms.findIndex(({ regime }) => regime.budget.kind === 'open'),
  );
  const main = arms.indexOf(mainArm(scenario));
  return open === main ? [0, arms.length - 1] : [open, main];
}

/** All pairs come by, and then the first again. */
export function pairAfter(pair: Pair, { arms }: Scenario, steps: number): Pair {
  const all = arms.flatMap((_, left) =>
    arms.slice(left + 1).map((_, i): Pair => [left, left + 1 + i]),
  );
  const now = all.findIndex((one) => pair.every((arm) => one.includes(arm)));
  return all.at((now + steps) % Math.max(1, all.length)) ?? pair;
}

/** The arms of a pair: one where there is one. */
export function armsOf([left, right]: Pair, { arms }: Scenario): readonly Arm[] {
  const places = left === right ? [left] : [left, right];
  return places.flatMap((at) => arms[at] ?? []);
}
