/**
 * Pots: which money may be spent on what, how much of it is left this month, and what happens when running
 * help costs more than there is.
 *
 * A month's limit is what the year has left, spread evenly over its remaining months (release `monthly`),
 * or all of it (`yearly`). Spread so, the year's spending to date never passes the twelfths released to
 * date, and what one month leaves is there in the next: no borrowing, nothing lost inside the year.
 */

import type { Month } from '../month.ts';
import { type Products, payers } from '../products.ts';
import type { Rules, Unfunded } from '../rules.ts';
import { contracts } from './contract.ts';

export interface Pot {
  readonly id: string;
  /** Covered cells: [quadrant * 15 + payer * 5 + kind] is 1. */
  readonly covers: Uint8Array;
  /** Cents a month that one child with a product takes from this pot, by code; in a group. */
  readonly cost: Float64Array;
  readonly costInGroup: Float64Array;
  /** Payers' shares in B0. */
  readonly contribution: Float64Array;
  /** B0 × factor, in cents, per pilot year. */
  readonly budgets: Float64Array;
}

export interface Funds {
  readonly pots: readonly Pot[];
  /** False: nothing binds. */
  readonly binding: boolean;
  /** Overhead in cents a month, [code * 3 + payer]. */
  readonly overhead: Float64Array;
  readonly overheadInGroup: Float64Array;
}

export const kinds = ['care', 'access', 'administration', 'prevention', 'transport'] as const;
const CELLS = 5 * payers.length * kinds.length;

export const cell = (quadrant: number, payer: number, kind: number): number =>
  quadrant * 15 + payer * 5 + kind;

export function fund(rules: Unfunded): Funds {
  const { regime, scenario, products, baseline } = rules;
  const overhead = overheadOf(products, products.care, regime.administration.share);
  const overheadInGroup = overheadOf(products, products.careInGroup, regime.administration.share);
  const pots = regime.budget.pots.map((id): Pot => {
    const index = scenario.pots.findIndex((p) => p.id === id);
    const pot = scenario.pots[index]!;
    const covers = new Uint8Array(CELLS);
    for (const q of pot.quadrants)
      for (const payer of pot.payers)
        for (const kind of pot.kinds)
          covers[cell(Number(q[1]), payers.indexOf(payer), kinds.indexOf(kind))] = 1;
    const spend = baseline?.spend[index] ?? 0;
    return {
      id,
      covers,
      cost: costs(products, covers, products.care, overhead),
      costInGroup: costs(products, covers, products.careInGroup, overheadInGroup),
      contribution: Float64Array.from(payers, (_, p) =>
        spend > 0 ? baseline!.spendByPayer[index * 3 + p]! / spend : 0,
      ),
      budgets: Float64Array.from(regime.budget.factors, (factor) => Math.round(spend * factor)),
    };
  });
  return {
    pots,
    binding: baseline !== undefined && regime.budget.kind !== 'open',
    overhead,
    overheadInGroup,
  };
}

function overheadOf(products: Products, care: Float64Array, share: number): Float64Array {
  return care.map((cents, i) =>
    products.list[Math.trunc(i / 3) - 1]?.overhead ? Math.round((cents * share) / (1 - share)) : 0,
  );
}

function costs(
  products: Products,
  covers: Uint8Array,
  care: Float64Array,
  overhead: Float64Array,
): Float64Array {
  const cost = new Float64Array(products.count + 1);
  for (let code = 1; code <= products.count; code++) {
    const q = products.quadrant[code]!;
    for (let p = 0; p < 3; p++) {
      cost[code]! += covers[cell(q, p, 0)]! * care[code * 3 + p]!;
      cost[code]! += covers[cell(q, p, 2)]! * overhead[code * 3 + p]!;
    }
    cost[code]! += covers[cell(q, 2, 4)]! * products.transport[code]!;
  }
  return cost;
}

/** One pot's year so far. */
export interface Account {
  /** Cents this year: B_y and what was carried in. */
  available: number;
  carriedIn: number;
  spent: number;
  /** Left this month after what is committed; negative: a deficit. */
  left: number;
  /** Prevention paid this month. */
  prevention: number;
  /** This month's spending beyond the limit. */
  deficit: number;
  /** Protected help and contracts alone cost more than this month's limit: below legal duty. */
  infeasible: boolean;
}

/**
 * Opens the month's purse: running help and contracts first, then prevention. What is left may be negative:
 * see `support/end-early.ts`.
 */
export function openPurse(rules: Rules, m: Month): void {
  const { pots } = rules.funds;
  const { budget, prevention } = rules.regime;
  pots.forEach((pot, i) => {
    const account = m.accounts[i]!;
    if (m.clock.monthOfYear === 0) {
      account.available = (pot.budgets[m.clock.year] ?? 0) + account.carriedIn;
      account.spent = 0;
    }
    const remaining = account.available - account.spent;
    const limit =
      budget.release === 'monthly' ? Math.floor(remaining / (12 - m.clock.monthOfYear)) : remaining;
    const standing = contracts(rules, m).byPot[i]!;
    const committed = running(pot, m) + standing;
    m.gap = gapOf(rules, m.clock.year);
    const planned = Math.round((prevention.share * (pot.budgets[m.clock.year] ?? 0)) / 12);
    const room = limit - committed;
    account.prevention = rules.funds.binding ? Math.max(0, Math.min(planned, room)) : planned;
    account.left = room - account.prevention;
    account.deficit = 0;
    account.infeasible =
      rules.funds.binding && running(pot, m, rules.products.guarded) + standing > limit;
  });
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

export function afford({ funds }: Rules, m: Month, code: number, grouped: boolean): boolean {
  if (!funds.binding) return true;
  return funds.pots.every((pot, i) => {
    const cost = (grouped ? pot.costInGroup : pot.cost)[code]!;
    return cost === 0 || cost <= m.accounts[i]!.left;
  });
}

export function pay({ funds }: Rules, m: Month, code: number, grouped: boolean): void {
  funds.pots.forEach((pot, i) => {
    m.accounts[i]!.left -= (grouped ? pot.costInGroup : pot.cost)[code]!;
  });
}

/** The money of help that ended for want of it comes free. */
export function refund({ funds }: Rules, m: Month, code: number, grouped: boolean): void {
  funds.pots.forEach((pot, i) => {
    m.accounts[i]!.left += (grouped ? pot.costInGroup : pot.cost)[code]!;
  });
}

/** Shortfall of a year's budgets against B0, 0 … 1. */
function gapOf({ funds, regime }: Rules, year: number): number {
  if (!funds.binding) return 0;
  return Math.max(0, 1 - (regime.budget.factors[year] ?? 1));
}
