/** Does what was decided: changes what holds in one arm from a month on. One mechanism for rules and for people. */
import type { Measures } from '../../scenario/scenario.ts';
import type { Month } from '../context.ts';
import { hoursFactor } from '../make-rules.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { changePractices } from './change-practices.ts';
import { changeRegime } from './change-regime.ts';
import { pause } from './pause.ts';
import { smwOnTop } from './smw-on-top.ts';

/** A regime comes first: what else was decided with it is decided about the new one. */
export function act(world: World, rules: Rules, m: Month, measures: Measures, month: number): void {
  const { schools } = rules.population;
  const { regime, pauseShrink, start, stop, smwHours } = measures;
  if (regime) changeRegime(world, rules, m, regime, month);
  if (pauseShrink) for (const { budgets } of rules.funds.pots) pause(budgets, yearBefore(month));
  if (start || stop) changePractices(rules, start ?? [], stop ?? [], month);
  if (smwHours) rules.smwOnTop = smwOnTop(smwHours, schools);
  adjust(rules, measures);
  rules.hoursFactor = hoursFactor(rules.running, schools, rules.smwOnTop);
  m.contracts = undefined;
}

/** The pilot year of the month before. */
const yearBefore = (month: number): number => Math.floor((month - 1) / 12);

function adjust(rules: Rules, { extraHours, priority, preventionShare }: Measures): void {
  const { regime } = rules;
  rules.regime = {
    ...regime,
    allocation: { ...regime.allocation, extraHours: extraHours ?? regime.allocation.extraHours },
    priority: priority ?? regime.priority,
    prevention: { ...regime.prevention, share: preventionShare ?? regime.prevention.share },
  };
}
