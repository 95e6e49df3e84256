/**
 * Step 8, closing the month: what each pot paid, who contributed it, and at the year's end what is carried over and
 * what the year's indicators are.
 */

import type { Budget } from '../../scenario/scenario.ts';
import type { Month } from '../context.ts';
import type { Account } from '../ledger/money.ts';
import { shareOut } from '../ledger/share-out.ts';
import { closeYear, write } from '../outcomes/history.ts';
import { addToYear, observeYear } from '../outcomes/observe-year.ts';
import { payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';

/** Names are put together once: see `putSpending`. */
const byPayer = payers.map((payer) => ({
  spend: `spend.${payer}` as const,
  shift: `pool.shift.${payer}` as const,
}));

export function closeMonth(world: World, rules: Rules, m: Month): void {
  const t = rules.now.month;
  const { pots } = rules.funds;
  const contributed = payers.map((_, p) => paidBy(m, p));
  let [available, spent, carried, deficit] = [0, 0, 0, 0];
  pots.forEach((pot, i) => {
    const account = m.accounts[i]!;
    const covered = coveredSpending(m, pot.covers);
    const all = covered.reduce((sum, cents) => sum + cents, 0);
    account.spent += all;
    if (rules.funds.binding) account.deficit = Math.max(0, -account.left);
    // Who paid nothing into B0 contributes nothing; a pool of nothing is paid by who pays.
    if (rules.regime.budget.kind === 'pool' && pot.contribution.some((share) => share > 0)) {
      const shares = shareOut(all, [...pot.contribution]);
      shares.forEach((cents, p) => {
        contributed[p]! += cents - covered[p]!;
      });
    }
    available += account.available / 12;
    spent += all;
    const before = account.overdrawn;
    account.overdrawn = rules.baseline
      ? overdrawn(rules.regime.budget, account, m.clock.monthOfYear + 1)
      : 0;
    deficit += account.overdrawn - before;
    if (m.clock.monthOfYear === 11) {
      const left = account.available - account.spent;
      account.carriedIn = rules.baseline
        ? Math.round(Math.max(0, left) * rules.regime.budget.carry)
        : 0;
      carried += account.carriedIn;
    }
  });
  byPayer.forEach((payer, p) => {
    write(m.history, t, payer.spend, contributed[p]!);
    write(m.history, t, payer.shift, contributed[p]! - paidBy(m, p));
  });
  write(m.history, t, 'budget.available', available);
  write(m.history, t, 'budget.spent', spent);
  write(m.history, t, 'budget.carry', carried);
  write(m.history, t, 'budget.deficit', deficit);
  addToYear(rules, m);
  if (m.clock.monthOfYear !== 11) return;
  closeYear(m.history, t);
  observeYear(world, rules, m);
}

/**
 * Beyond what the year has released in so many months. Its change is the month's deficit, so that a month that pays back
 * takes some away and the year's sum is what the year cost more than it had.
 */
export function overdrawn(
  { release }: Pick<Budget, 'release'>,
  { available, spent }: Account,
  months: number,
): number {
  const part = release === 'monthly' ? months / 12 : 1;
  return Math.max(0, Math.ceil(spent - available * part));
}

function paidBy(m: Month, payer: number): number {
  let cents = 0;
  for (let q = 1; q <= 4; q++)
    for (let kind = 0; kind < 5; kind++) cents += m.bookByQuadrant[q * 15 + payer * 5 + kind]!;
  return cents;
}

/** This month's cents inside a pot, by payer. */
export function coveredSpending(m: Month, covers: Uint8Array): number[] {
  const byPayer = [0, 0, 0];
  for (let i = 15; i < covers.length; i++)
    if (covers[i]) byPayer[Math.trunc((i % 15) / 5)]! += m.bookByQuadrant[i]!;
  return byPayer;
}
