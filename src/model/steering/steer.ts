/**
 * The steering group's rules, in the arms it steers (those whose budget binds): at the end of a quarter or a
 * year it looks at the indicators, and where a line is crossed it does what was agreed. A rule acts once,
 * from the next month on.
 */
import { type IndicatorId, indicators } from '../../language/indicators.ts';
import type { SteeringRule } from '../../scenario/scenario.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';

export function steer(rules: Rules, m: Month): void {
  const { baseline, scenario } = rules;
  if (
    !rules.funds.binding ||
    !baseline ||
    scenario.steering.rules.length === 0 ||
    (m.clock.monthOfYear + 1) % 3 !== 0
  )
    return;
  for (const rule of scenario.steering.rules) {
    if (rule.every === 'year' && m.clock.monthOfYear !== 11) continue;
    if (m.decisions.some((decision) => decision.rule === rule.id)) continue;
    const months = rule.every === 'year' ? 12 : 3;
    const crossed = rule.when.evaluate((name) =>
      name.startsWith('today.')
        ? shown(name.slice('today.'.length) as IndicatorId, (id) => baseline.today[id])
        : shown(name.slice('arm.'.length) as IndicatorId, (id) => lately(m, id, months)),
    );
    if (!crossed) continue;
    m.decisions.push({ month: rules.now.month, rule: rule.id });
    act(rules, m, rule.measures);
  }
}

/** People read and write euros; the book has cents. */
function shown(id: IndicatorId, of: (id: IndicatorId) => number): number {
  return indicators[id].unit === 'euro' ? of(id) / 100 : of(id);
}

/** Over the months that end now: a stock's mean, a flow at the rate of a year, a year's measure as last known. */
function lately({ history, clock }: Month, id: IndicatorId, months: number): number {
  const last = clock.month - history.start;
  const { measure } = indicators[id];
  if (measure === 'share' || measure === 'year')
    return history.years[id][Math.floor((last + 1) / 12) - 1] ?? Number.NaN;
  let sum = 0;
  for (let i = last - months + 1; i <= last; i++) sum += history.months[id][i]!;
  return measure === 'stock' ? sum / months : (sum * 12) / months;
}

function act(rules: Rules, m: Month, measures: SteeringRule['measures']): void {
  const { regime } = rules;
  const { pauseShrink, extraHours, priority, preventionShare } = measures;
  rules.regime = {
    ...regime,
    allocation: { ...regime.allocation, extraHours: extraHours ?? regime.allocation.extraHours },
    priority: priority ?? regime.priority,
    prevention: { ...regime.prevention, share: preventionShare ?? regime.prevention.share },
  };
  if (pauseShrink) for (const { budgets } of rules.funds.pots) pause(budgets, m.clock.year);
}

/** Next year's budget becomes this year's; every later one keeps its ratio to the one before. */
export function pause(budgets: Float64Array, year: number): void {
  const next = budgets[year + 1];
  if (next === undefined || next === 0) return;
  const now = budgets[year]!;
  for (let y = year + 1; y < budgets.length; y++)
    budgets[y] = Math.round((budgets[y]! * now) / next);
}
