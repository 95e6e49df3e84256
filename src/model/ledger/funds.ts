/** An arm's funds: its regime's pots with the budget that the run-in measured. */
import type { Regime, Scenario } from '../../scenario/scenario.ts';
import type { Baseline } from '../baseline.ts';
import { type Products, payers } from '../products.ts';
import { accessCosts } from './access-cost.ts';
import { CELLS, cell, type Funds, kinds, type Pot } from './money.ts';

export function fund(
  scenario: Scenario,
  regime: Regime,
  products: Products,
  baseline: Baseline | undefined,
): Funds {
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
      extraCost: costs(products, covers, products.extra, new Float64Array(overhead.length)),
      contribution: Float64Array.from(payers, (_, p) =>
        spend > 0 ? baseline!.spendByPayer[index * 3 + p]! / spend : 0,
      ),
      start: spend,
      budgets: Float64Array.from(regime.budget.factors, (factor) => Math.round(spend * factor)),
    };
  });
  return {
    pots,
    binding: baseline !== undefined && regime.budget.kind !== 'open',
    overhead,
    overheadInGroup,
    referral: accessCosts(regime, products, 'referral'),
    decision: accessCosts(regime, products, 'decision'),
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
