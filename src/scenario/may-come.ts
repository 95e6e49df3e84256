/** What may come to hold in an arm on the way, by rule or by decision, beside what holds from the start. */
import type { Arm, Programme, Regime } from './scenario.ts';

const measuresIn = ({ scenario: { steering } }: Arm) =>
  [...(steering?.rules ?? []), ...(steering?.decisions ?? [])].map(({ measures }) => measures);

/** The arm's programmes, and those that may start. */
export function mayRun(arm: Arm): readonly Programme[] {
  const started = measuresIn(arm).flatMap(({ start = [] }) => start);
  return started.length === 0 ? arm.programmes : [...new Set([...arm.programmes, ...started])];
}

/** The arm's regime, and those that it may go over to. */
export function mayHold(arm: Arm): readonly Regime[] {
  return [arm.regime, ...measuresIn(arm).flatMap(({ regime }) => regime ?? [])];
}
