/** What a measure costs all payers together, told before it is taken; in cents. */
import type { Measures } from '../../scenario/scenario.ts';
import { inForce } from '../access/programme.ts';
import type { Month } from '../context.ts';
import { contracts } from '../ledger/contract.ts';
import { casesBeyond } from '../ledger/extra-hours.ts';
import { hoursFactor } from '../make-rules.ts';
import { payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import { practicesWith } from './change-practices.ts';
import { pause } from './pause.ts';
import { smwOnTop } from './smw-on-top.ts';

/**
 * `computed`: from prices, contracts and budgets alone. `assumption`: as if the demand of the month that ended went on.
 * `unknown`: it depends on who comes, and only living it tells.
 */
export type Basis = 'computed' | 'assumption' | 'unknown';

export interface Cost {
  /** More (or less) a year; of a pause, in the year that comes. Null: unknown. */
  readonly perYear: number | null;
  /** Until the pilot's end. */
  readonly untilEnd: number | null;
  readonly basis: Basis;
}

/** Of each measure by itself, beside what holds at the end of this month. */
export function costOf(measures: Measures, rules: Rules, m: Month): Record<keyof Measures, Cost> {
  const { start = [], stop = [], smwHours, extraHours, preventionShare } = measures;
  const onTop = smwHours ? smwOnTop(smwHours, rules.population.schools) : rules.smwOnTop;
  const contract = (change: Partial<Rules>) => lasting(rules, contracted(rules, m, change));
  return {
    pauseShrink: measures.pauseShrink ? costOfPause(rules, m) : nothing,
    extraHours: extraHours === undefined ? nothing : costOfExtraHours(rules, m, extraHours),
    priority: nothing,
    preventionShare:
      preventionShare === undefined ? nothing : costOfPrevention(rules, m, preventionShare),
    smwHours: contract({ smwOnTop: onTop }),
    start: contract({ programmes: practicesWith(rules, start, [], rules.now.month + 1) }),
    stop: contract({ programmes: practicesWith(rules, [], stop, rules.now.month + 1) }),
    regime: measures.regime ? unknown : nothing,
  };
}

const nothing: Cost = { perYear: 0, untilEnd: 0, basis: 'computed' };
const unknown: Cost = { perYear: null, untilEnd: null, basis: 'unknown' };

const monthsLeft = ({ scenario, now }: Rules): number => scenario.horizon.pilot - now.month - 1;

function lasting(rules: Rules, monthly: number, basis: Basis = 'computed'): Cost {
  return { perYear: monthly * 12, untilEnd: monthly * monthsLeft(rules), basis };
}

/** Cents a month by which the contracts change. */
function contracted(rules: Rules, m: Month, change: Partial<Rules>): number {
  const month = rules.now.month + 1;
  const sum = (of: Rules): number => {
    const running = of.programmes.filter((one) => inForce(one, month));
    const factor = hoursFactor(running, of.population.schools, of.smwOnTop);
    const paper = { ...m, contracts: undefined };
    const { list } = contracts({ ...of, running, hoursFactor: factor }, paper);
    return list.reduce((all, { cents }) => all + cents, 0);
  };
  return sum({ ...rules, ...change }) - sum(rules);
}

/** What the budgets grow by. */
function costOfPause({ funds }: Rules, { clock: { year } }: Month): Cost {
  let [perYear, untilEnd] = [0, 0];
  for (const { budgets } of funds.pots) {
    const paused = budgets.slice();
    pause(paused, year);
    paused.forEach((cents, y) => {
      untilEnd += cents - budgets[y]!;
    });
    perYear += (paused[year + 1] ?? 0) - (budgets[year + 1] ?? 0);
  }
  return { perYear, untilEnd, basis: 'computed' };
}

/** Of the budgets as they are: a pause that is decided with it is not counted in. */
function costOfPrevention(rules: Rules, m: Month, share: number): Cost {
  const more = share - rules.regime.prevention.share;
  const budget = (year: number): number =>
    rules.funds.pots.reduce((sum, { budgets }) => sum + (budgets[year] ?? 0), 0);
  let untilEnd = 0;
  for (let left = monthsLeft(rules), month = rules.now.month + 1; left > 0; left--, month++)
    untilEnd += (more * budget(Math.floor(month / 12))) / 12;
  return {
    perYear: Math.round(more * budget(m.clock.year)),
    untilEnd: Math.round(untilEnd),
    basis: 'computed',
  };
}

/** The hours that today's cases are beyond the contracts; where they are bought already, those that are bought. */
function costOfExtraHours(rules: Rules, m: Month, allowed: boolean): Cost {
  const { extra, byHours } = rules.products;
  if (allowed === rules.regime.allocation.extraHours) return nothing;
  let monthly = 0;
  for (let code = 1; code < m.extra.length; code++) {
    if (!byHours[code]) continue;
    const cases = allowed ? casesBeyond(rules, m, code) : -m.extra[code]!;
    for (let p = 0; p < payers.length; p++) monthly += cases * extra[code * payers.length + p]!;
  }
  return lasting(rules, monthly, 'assumption');
}
