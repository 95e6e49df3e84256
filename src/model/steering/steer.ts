/**
 * The steering group's rules, in the arms it steers (those whose budget binds): at the end of a quarter or a
 * year it looks at the indicators, and where a line is crossed it does what was agreed. A rule acts once,
 * from the next month on (`take-effect.ts`).
 */
import type { IndicatorId } from '../../language/indicators.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { lately, shown } from './lately.ts';

export function steer(rules: Rules, m: Month): void {
  const { baseline, scenario } = rules;
  if (
    !rules.funds.binding ||
    !baseline ||
    scenario.steering.rules.length === 0 ||
    (m.clock.monthOfYear + 1) % 3 !== 0
  )
    return;
  const { month } = rules.now;
  for (const rule of scenario.steering.rules) {
    if (rule.every === 'year' && m.clock.monthOfYear !== 11) continue;
    if (m.decisions.some((decision) => decision.rule === rule.id)) continue;
    const months = rule.every === 'year' ? 12 : 3;
    const crossed = rule.when.evaluate((name) => {
      const id = name.slice(name.indexOf('.') + 1) as IndicatorId;
      return shown(
        id,
        name.startsWith('today.') ? baseline.today[id] : lately(m.history, id, month, months),
      );
    });
    if (!crossed) continue;
    m.decisions.push({ month, rule: rule.id });
    m.agreed.push(rule.measures);
  }
}
