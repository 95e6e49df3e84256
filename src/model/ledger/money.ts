/** The words of money: cells of the book, pots, accounts, contracts. */
import { payers } from '../products.ts';
import { FRACTION } from '../shape.ts';

export const kinds = ['care', 'access', 'administration', 'prevention', 'transport'] as const;
export const CELLS = 5 * payers.length * kinds.length;

export const cell = (quadrant: number, payer: number, kind: number): number =>
  quadrant * 15 + payer * 5 + kind;

export interface Pot {
  readonly id: string;
  /** Covered cells: [quadrant * 15 + payer * 5 + kind] is 1. */
  readonly covers: Uint8Array;
  /** Cents a month that one child with a product takes from this pot, by code; in a group. */
  readonly cost: Float64Array;
  readonly costInGroup: Float64Array;
  /** Cents a month for the hours of one case beyond a team's contract, by code. */
  readonly extraCost: Float64Array;
  /** Payers' shares in B0. */
  readonly contribution: Float64Array;
  /** B0, in cents. */
  readonly start: number;
  /** B0 × factor, in cents, per pilot year; a pause of the shrink moves it. */
  readonly budgets: Float64Array;
}

export interface Funds {
  readonly pots: readonly Pot[];
  /** False: nothing binds. */
  readonly binding: boolean;
  /** Overhead in cents a month, [code * 3 + payer]. */
  readonly overhead: Float64Array;
  readonly overheadInGroup: Float64Array;
  /** Cents of an event on the way into help, [code * 3 + payer]. */
  readonly referral: Float64Array;
  readonly decision: Float64Array;
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
  /** This month's spending beyond the month's limit. */
  deficit: number;
  /** Spent this year beyond what was released of it so far. */
  overdrawn: number;
  /**
   * Below duty: protected help alone costs more than an even month of the pot's year, or protected help and
   * contracts together more than that of all pots.
   */
  infeasible: boolean;
}

export interface Contract {
  /** Product code, or 0 for what belongs to no product. */
  readonly code: number;
  readonly quadrant: number;
  readonly payer: number;
  readonly kind: number;
  readonly cents: number;
}

export interface Contracts {
  readonly list: readonly Contract[];
  /** Cents a month that each pot pays of them. */
  readonly byPot: Float64Array;
}

/** An account with nothing in it. */
export function openAccount(): Account {
  const account = {
    available: FRACTION,
    carriedIn: FRACTION,
    spent: FRACTION,
    left: FRACTION,
    prevention: FRACTION,
    deficit: FRACTION,
    overdrawn: FRACTION,
    infeasible: false,
  };
  account.available = account.carriedIn = account.spent = 0;
  account.left = account.prevention = account.deficit = account.overdrawn = 0;
  return account;
}
