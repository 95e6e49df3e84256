/**
 * Pots: which money may be spent on what, how much of it is left this month, and what happens when running
 * help costs more than there is.
 *
 * A month's limit is what the year has left, spread evenly over its remaining months (release `monthly`),
 * or all of it (`yearly`). Spread so, the year's spending to date never passes the twelfths released to
 * date, and what one month leaves is there in the next: no borrowing, nothing lost inside the year.
 */

import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { contracts } from './contract.ts';
import { buyExtraHours } from './extra-hours.ts';
import { cell, kinds, type Pot } from './money.ts';

const ACCESS = kinds.indexOf('access');

/**
 * Opens the month's purse: running help and contracts first, then prevention. What is left may be negative:
 * see `support/end-early.ts`.
 */
export function openPurse(rules: Rules, m: Month): void {
  const { pots, binding } = rules.funds;
  const { budget, prevention } = rules.regime;
  m.gap = gapOf(rules, m.clock.year);
  const room = new Float64Array(pots.length);
  let [duty, money] = [0, 0];
  pots.forEach((pot, i) => {
    const account = m.accounts[i]!;
    if (m.clock.monthOfYear === 0) {
      account.available = (pot.budgets[m.clock.year] ?? 0) + account.carriedIn;
      account.spent = 0;
      account.overdrawn = 0;
    }
    const remaining = account.available - account.spent;
    const limit =
      budget.release === 'monthly' ? Math.floor(remaining / (12 - m.clock.monthOfYear)) : remaining;
    const standing = contracts(rules, m).byPot[i]!;
    room[i] = limit - running(pot, m) - standing - accessSoFar(pot, rules, m);
    account.deficit = 0;
    const even = Math.floor(account.available / 12);
    const guarded = running(pot, m, rules.products.guarded);
    account.infeasible = binding && guarded > even;
    duty += guarded + standing;
    money += even;
  });
  if (binding && duty > money) for (const account of m.accounts) account.infeasible = true;
  buyExtraHours(rules, m, room);
  let [wanted, paid] = [0, 0];
  pots.forEach((pot, i) => {
    const account = m.accounts[i]!;
    const planned = Math.round((prevention.share * (pot.budgets[m.clock.year] ?? 0)) / 12);
    account.prevention = binding ? Math.max(0, Math.min(planned, room[i]!)) : planned;
    account.left = room[i]! - account.prevention;
    wanted += planned;
    paid += account.prevention;
  });
  rules.now.preventionPaid = wanted > 0 ? paid / wanted : 1;
}

/** Cents this month for the help that runs: all of it, or only that of some products. */
function running(pot: Pot, m: Month, only?: Uint8Array): number {
  let cents = 0;
  for (let code = 1; code < pot.cost.length; code++)
    if (only?.[code] !== 0)
      cents +=
        (m.inUse[code]! - m.inGroup[code]!) * pot.cost[code]! +
        m.inGroup[code]! * pot.costInGroup[code]!;
  return cents;
}

/** Cents of referrals that this month's leavers were sent onward with. */
function accessSoFar(pot: Pot, { products }: Rules, m: Month): number {
  let cents = 0;
  for (let i = 3; i < m.access.length; i++)
    if (pot.covers[cell(products.quadrant[Math.trunc(i / 3)]!, i % 3, ACCESS)])
      cents += m.access[i]!;
  return cents;
}

/** How one child's help is paid: its own price, a group's, or hours beyond a team's contract. */
export type Manner = 'single' | 'grouped' | 'extra';

function costOf(pot: Pot, code: number, manner: Manner): number {
  if (manner === 'extra') return pot.extraCost[code]!;
  return (manner === 'grouped' ? pot.costInGroup : pot.cost)[code]!;
}

/** Every pot that pays for it has the month's price left. */
export function afford({ funds }: Rules, m: Month, code: number, manner: Manner): boolean {
  if (!funds.binding) return true;
  for (let i = 0; i < funds.pots.length; i++) {
    const cost = costOf(funds.pots[i]!, code, manner);
    if (cost !== 0 && cost > m.accounts[i]!.left) return false;
  }
  return true;
}

export function pay({ funds }: Rules, m: Month, code: number, manner: Manner): void {
  if (manner === 'extra') m.extra[code]! += 1;
  for (let i = 0; i < funds.pots.length; i++)
    m.accounts[i]!.left -= costOf(funds.pots[i]!, code, manner);
}

/** The money of help that ended for want of it comes free. */
export function refund({ funds }: Rules, m: Month, code: number, grouped: boolean): void {
  funds.pots.forEach((pot, i) => {
    m.accounts[i]!.left += (grouped ? pot.costInGroup : pot.cost)[code]!;
  });
}

/** Shortfall of a year's budgets against B0, 0 … 1. */
function gapOf({ funds }: Rules, year: number): number {
  if (!funds.binding) return 0;
  let [start, now] = [0, 0];
  for (const pot of funds.pots) {
    start += pot.start;
    now += pot.budgets[year] ?? pot.start;
  }
  return start > 0 ? Math.max(0, 1 - now / start) : 0;
}
