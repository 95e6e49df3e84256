/** What the way into Q3 and Q4 costs: a referral with its diagnosis, a decision; paid by the product's payers. */

import type { Regime } from '../../scenario/scenario.ts';
import type { Month } from '../context.ts';
import { type Products, payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import { cell } from './money.ts';
import { shareOut } from './share-out.ts';

export type Event = 'referral' | 'decision';
const ACCESS = 1;

/** Cents of an event by payer of the product asked for, [code * 3 + payer]. */
export function accessCosts(regime: Regime, products: Products, event: Event): Float64Array {
  const { referral, diagnosis, diagnosisShare, decision } = regime.accessCost;
  const cents = event === 'referral' ? referral + Math.round(diagnosis * diagnosisShare) : decision;
  const costs = new Float64Array((products.count + 1) * payers.length);
  products.list.forEach((product, i) => {
    const parts = shareOut(
      cents,
      product.payers.map((p) => p.share),
    );
    product.payers.forEach(({ payer }, j) => {
      costs[(i + 1) * payers.length + payers.indexOf(payer)]! += parts[j]!;
    });
  });
  return costs;
}

const costsOf = ({ funds }: Rules, event: Event): Float64Array =>
  event === 'referral' ? funds.referral : funds.decision;

/** Where help ends for want of money, no referral or decision is made that the pot cannot pay. */
export function canPayAccess(rules: Rules, m: Month, code: number, event: Event): boolean {
  if (!rules.funds.binding || !rules.regime.referral.active) return true;
  if (rules.regime.budget.whenShort !== 'end') return true;
  const costs = costsOf(rules, event);
  const q = rules.products.quadrant[code]!;
  const { pots } = rules.funds;
  for (let i = 0; i < pots.length; i++) {
    let cents = 0;
    for (let p = 0; p < payers.length; p++)
      cents += pots[i]!.covers[cell(q, p, ACCESS)]! * costs[code * payers.length + p]!;
    if (cents !== 0 && cents > m.accounts[i]!.left) return false;
  }
  return true;
}

export function bookAccess(rules: Rules, m: Month, code: number, event: Event): void {
  if (!rules.regime.referral.active) return;
  const costs = costsOf(rules, event);
  const q = rules.products.quadrant[code]!;
  for (let p = 0; p < payers.length; p++) {
    const cents = costs[code * payers.length + p]!;
    m.access[code * payers.length + p]! += cents;
    for (let i = 0; i < rules.funds.pots.length; i++)
      if (rules.funds.pots[i]!.covers[cell(q, p, ACCESS)]) m.accounts[i]!.left -= cents;
  }
}
