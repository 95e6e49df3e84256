/** Who went where in a year, from the help that children had when it began to the help they had when it ended. */
import type { Outcome } from '../experiment/outcome.ts';
import { type SupportState, supportStates } from '../language/quadrant.ts';
import { mean } from '../statistics/mean.ts';
import { armOf } from './samples.ts';
import { decimals } from './shown.ts';

/** Mean number of children over replications, `flows[from][to]`; null for a year that did not end. */
export type Flows = Readonly<Record<SupportState, Readonly<Record<SupportState, number | null>>>>;

/** In pilot year 1, 2 …. */
export function flows(outcomes: readonly Outcome[], arm: string, year: number): Flows {
  const cells = supportStates.length ** 2;
  const histories = outcomes.map((outcome) => armOf(outcome, arm).tables.flows);
  const children = (from: number, to: number) => {
    const at = (year - 1) * cells + from * supportStates.length + to;
    return decimals(mean(histories.map((flows) => flows[at] ?? Number.NaN)));
  };
  return Object.fromEntries(
    supportStates.map((from, i) => [
      from,
      Object.fromEntries(supportStates.map((to, j) => [to, children(i, j)])),
    ]),
  ) as Flows;
}
