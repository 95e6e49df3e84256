/** One month of one arm as a film shows it: where the children are, who moved, who waits, what there was to spend. */
import type { IndicatorId } from '../../language/indicators.ts';
import { type SupportState, supportStates } from '../../language/quadrant.ts';
import type { Month } from '../../model/context.ts';
import { FLOWS } from '../../model/outcomes/flows.ts';
import type { Rules } from '../../model/rules.ts';

export interface FilmMonth {
  /** `today` in the year before the pilot. */
  readonly arm: string;
  /** 0 is the pilot's first; -12 … -1 the year before. */
  readonly month: number;
  /** School year, 0 the pilot's first. */
  readonly year: number;
  /** 0 August … 11 July. */
  readonly monthOfYear: number;
  /** Children at the month's end by where their heaviest help is, in the order of `supportStates`; outside: 0. */
  readonly children: Float64Array;
  /**
   * Children by where they were a month ago and where they are now, `[from * 7 + to]`, in the order of `supportStates`.
   * NaN where nobody looked a month ago.
   */
  readonly flows: Float64Array;
  /** The same of a whole year, in its last month only. */
  readonly yearFlows: Float64Array | undefined;
  /** Children who wait at the month's end, and of these who has waited over three months. */
  readonly waiting: number;
  readonly waitingLong: number;
  readonly homeSittersLong: number;
  readonly purse: Purse;
}

/** Whole cents, all pots of the arm together. */
export interface Purse {
  /** Of the year, what was carried in included. NaN for today: what that year costs is where budgets start from. */
  readonly available: number;
  /** Of it, from August to this month; and in this month. */
  readonly spentThisYear: number;
  readonly spent: number;
  /** False: nobody is refused for money, and `available` is only what spending is held against. */
  readonly binding: boolean;
  /** This month somebody got no help, lighter help or an early end for want of money, or running help cost too much. */
  readonly short: boolean;
}

/** Of the month that was lived last; `flows` becomes the film's own. */
export function filmMonth(arm: string, rules: Rules, m: Month, flows: Float64Array): FilmMonth {
  const { month, year, monthOfYear } = m.clock;
  const { months, tables, start } = m.history;
  const at = month - start;
  const seen = (id: IndicatorId): number => months[id][at] as number;
  const stock = (state: SupportState): number =>
    state === 'outside' ? 0 : seen(`support.${state}`);
  const last = Math.floor(at / 12) * FLOWS;
  return {
    arm,
    month,
    year,
    monthOfYear,
    children: Float64Array.from(supportStates, stock),
    flows,
    yearFlows: monthOfYear === 11 ? tables.flows.slice(last, last + FLOWS) : undefined,
    waiting: seen('waiting.count'),
    waitingLong: seen('waiting.over3Months'),
    homeSittersLong: seen('homeSitters.over3Months'),
    purse: purseOf(rules, m, seen('budget.spent')),
  };
}

function purseOf({ baseline, funds }: Rules, { accounts, tally }: Month, spent: number): Purse {
  const sum = (of: 'available' | 'spent'): number =>
    accounts.reduce((cents, account) => cents + account[of], 0);
  const { refused, lighter, endedEarly } = tally;
  const tooLittle = accounts.some(({ left }) => left < 0);
  return {
    available: baseline ? sum('available') : Number.NaN,
    spentThisYear: sum('spent'),
    spent,
    binding: funds.binding,
    short: funds.binding && (tooLittle || refused + lighter + endedEarly > 0),
  };
}
