/**
 * Where a budget binds, a month costs its limit less what is left, to the cent, and what it costs beyond the
 * limit is the deficit. Where help ends for want of money, that deficit is protected help and contracts alone:
 * while a pot is short nothing unprotected runs on its account.
 */
import type { Month } from '../context.ts';
import { cell, kinds, type Pot } from '../ledger/money.ts';
import { shareOut } from '../ledger/share-out.ts';
import type { Rules } from '../rules.ts';
import { coveredSpending } from '../steering/close.ts';
import type { World } from '../world.ts';
import { amongChildren, type Breach, breach, first, type Law, mustEqual } from './law.ts';

const PREVENTION = kinds.indexOf('prevention');

export const unprotectedSpendingStaysInThePool: Law = (world, rules, m) => {
  const { pots, binding } = rules.funds;
  if (!binding) return undefined;
  return first(
    ...pots.flatMap((pot, i) => [withinLimit(rules, m, pot, i), short(world, rules, m, pot, i)]),
  );
};

function withinLimit(rules: Rules, m: Month, pot: Pot, i: number): Breach | undefined {
  const { available, spent, left, deficit } = m.accounts[i]!;
  const month = coveredSpending(m, pot.covers).reduce((sum, cents) => sum + cents, 0);
  const remaining = available - (spent - month);
  const limit =
    rules.regime.budget.release === 'monthly'
      ? Math.floor(remaining / (12 - m.clock.monthOfYear))
      : remaining;
  return first(
    mustEqual(`${pot.id}: left this month`, limit - month - preventionElsewhere(m, pot, i), left),
    mustEqual(`${pot.id}: deficit`, Math.max(0, -left), deficit),
  );
}

/** Prevention is always paid for by a pot's payers, even where the pot itself does not cover it. */
function preventionElsewhere(m: Month, pot: Pot, i: number): number {
  return shareOut(m.accounts[i]!.prevention, [...pot.contribution]).reduce(
    (sum, cents, p) => sum + (pot.covers[cell(2, p, PREVENTION)] ? 0 : cents),
    0,
  );
}

function short(world: World, rules: Rules, m: Month, pot: Pot, i: number): Breach | undefined {
  const { left, prevention } = m.accounts[i]!;
  if (rules.regime.budget.whenShort !== 'end' || left >= 0) return undefined;
  if (prevention > 0) return breach(`${pot.id}: no prevention without money`, prevention);
  return amongChildren(m, (row) => {
    for (const { product, grouped } of [world.school, world.home]) {
      const code = product[row]!;
      if (!code || rules.products.guarded[code]) continue;
      const cost = (grouped[row] ? pot.costInGroup : pot.cost)[code]!;
      if (cost > 0)
        return breach(
          `${pot.id}, ${-left} cents short, to pay no unprotected help`,
          `row ${row}: ${code}`,
        );
    }
    return undefined;
  });
}
