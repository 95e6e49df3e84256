/**
 * What holds after every month, in every arm of every scenario. `--check` tests it all; the property tests
 * do so on random scenarios.
 */
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { childrenAreConserved } from './children-are-conserved.ts';
import { countsMatchChildren } from './counts-match-children.ts';
import { everyNumberIsANumber } from './every-number-is-a-number.ts';
import { type Law, LawBroken } from './law.ts';
import { marksMatchChildren } from './marks-match-children.ts';
import { moneyIsConserved } from './money-is-conserved.ts';
import { needIsInRange } from './need-is-in-range.ts';
import { noProductOverItsLimit } from './no-product-over-its-limit.ts';
import { nobodyHelpedOutsideAges } from './nobody-helped-outside-ages.ts';
import { nonResidentsNeverUseQ3Q4 } from './non-residents-never-use-q3-q4.ts';
import { onePlacePerChild } from './one-place-per-child.ts';
import { partitionsAreWhole } from './partitions-are-whole.ts';
import { theUnbornHaveNothing } from './the-unborn-have-nothing.ts';
import { unprotectedSpendingStaysInThePool } from './unprotected-spending-stays-in-the-pool.ts';
import { waitingIsOrderly } from './waiting-is-orderly.ts';

/** By name, as a broken one is reported. */
export const laws = {
  'children-are-conserved': childrenAreConserved,
  'counts-match-children': countsMatchChildren,
  'every-number-is-a-number': everyNumberIsANumber,
  'marks-match-children': marksMatchChildren,
  'money-is-conserved': moneyIsConserved,
  'need-is-in-range': needIsInRange,
  'no-product-over-its-limit': noProductOverItsLimit,
  'nobody-helped-outside-ages': nobodyHelpedOutsideAges,
  'non-residents-never-use-q3-q4': nonResidentsNeverUseQ3Q4,
  'one-place-per-child': onePlacePerChild,
  'partitions-are-whole': partitionsAreWhole,
  'the-unborn-have-nothing': theUnbornHaveNothing,
  'unprotected-spending-stays-in-the-pool': unprotectedSpendingStaysInThePool,
  'waiting-is-orderly': waitingIsOrderly,
} as const satisfies Readonly<Record<string, Law>>;

export type LawName = keyof typeof laws;

/** Throws a LawBroken at the first law that this month broke. */
export function checkLaws(world: World, rules: Rules, m: Month, arm: string): void {
  for (const [name, law] of Object.entries<Law>(laws)) {
    const found = law(world, rules, m);
    if (found) throw new LawBroken(name, arm, rules.now.month, found);
  }
}
