/** What the way into Q3 and Q4 costs: a referral with its diagnosis, a decision; paid by the product's payers. */
import type { Month } from '../context.ts';
import { payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import { cell } from './money.ts';
import { shareOut } from './share-out.ts';

type Event = 'referral' | 'decision';
const ACCESS = 1;

function centsOf(rules: Rules, event: Event): number {
  const { referral, diagnosis, diagnosisShare, decision } = rules.regime.accessCost;
  return event === 'referral' ? referral + Math.round(diagnosis * diagnosisShare) : decision;
}

/** Cents of an event by payer of the product asked for. */
function parts(rules: Rules, code: number, event: Event): Float64Array {
  const byPayer = new Float64Array(payers.length);
  const product = rules.products.list[code - 1]!;
  const cents = shareOut(
    centsOf(rules, event),
    product.payers.map((p) => p.share),
  );
  product.payers.forEach(({ payer }, i) => {
    byPayer[payers.indexOf(payer)]! += cents[i]!;
  });
  return byPayer;
}

/** Where help ends for want of money, no referral or decision is made that the pot cannot pay. */
export function canPayAccess(rules: Rules, m: Month, code: number, event: Event): boolean {
  if (!rules.funds.binding || !rules.regime.referral.active) return true;
  if (rules.regime.budget.whenShort !== 'end') return true;
  const cents = centsOf(rules, event);
  const q = rules.products.quadrant[code]!;
  return rules.funds.pots.every(
    (pot, i) =>
      !payers.some((_, p) => pot.covers[cell(q, p, ACCESS)]) || cents <= m.accounts[i]!.left,
  );
}

export function bookAccess(rules: Rules, m: Month, code: number, event: Event): void {
  if (!rules.regime.referral.active) return;
  const byPayer = parts(rules, code, event);
  const q = rules.products.quadrant[code]!;
  for (let p = 0; p < payers.length; p++) {
    m.access[code * 3 + p]! += byPayer[p]!;
    rules.funds.pots.forEach((pot, i) => {
      if (pot.covers[cell(q, p, ACCESS)]) m.accounts[i]!.left -= byPayer[p]!;
    });
  }
}
