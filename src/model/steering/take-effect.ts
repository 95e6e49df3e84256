/**
 * Before a month begins: what rules and people decided at the end of the quarter before takes effect. Rules come
 * first, so that people have the last word.
 */
import type { Measures, SteeringDecision } from '../../scenario/scenario.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { act } from './act.ts';

/** `decided`: by people, at the end of the month before this one. */
export function takeEffect(
  world: World,
  rules: Rules,
  m: Month,
  month: number,
  decided: readonly Measures[],
): void {
  for (const measures of m.agreed.splice(0)) act(world, rules, m, measures, month);
  for (const measures of decided) {
    const decision = m.decisions.filter((one) => one.decision !== undefined).length;
    m.decisions.push({ month: month - 1, decision });
    act(world, rules, m, measures, month);
  }
}

/** The first month in which what was decided at the end of a quarter holds. */
export function holdsFrom({ year, quarter }: Pick<SteeringDecision, 'year' | 'quarter'>): number {
  return (year - 1) * 12 + quarter * 3;
}
