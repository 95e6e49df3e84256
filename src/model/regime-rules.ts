/** What holds in an arm because of its funding regime: made when the arm begins, and again when it goes over to another. */
import { cumulate } from '../random/draws.ts';
import type { Regime, Scenario } from '../scenario/scenario.ts';
import type { Baseline } from './baseline.ts';
import { fund } from './ledger/funds.ts';
import { hasProcedure, type Products } from './products.ts';
import type { Rules } from './rules.ts';

type OfRegime = 'regime' | 'routes' | 'procedure' | 'intake' | 'latent' | 'volume' | 'funds';

export function regimeRules(
  scenario: Scenario,
  regime: Regime,
  products: Products,
  baseline: Baseline | undefined,
): Pick<Rules, OfRegime> {
  const { referral } = regime;
  return {
    regime,
    routes: {
      cumulative: cumulate(referral.routes.map((r) => r.share)),
      count: referral.routes.length,
    },
    procedure: procedureChances(regime, products),
    intake: products.waitMonths.map(
      (months, code) =>
        1 / (1 + months * (hasProcedure(products, code) ? 1 - referral.waitSplit : 1)),
    ),
    latent: baseline
      ? Math.min(
          1,
          (regime.threshold.latentDemand * baseline.absorbed) /
            (12 * Math.max(1, baseline.lightAtSchool)),
        )
      : 0,
    volume: Float64Array.from(scenario.providers, (p, i) =>
      baseline && regime.budget.kind !== 'open' ? p.volume * baseline.providerMean[i]! : Infinity,
    ),
    funds: fund(scenario, regime, products, baseline),
  };
}

/** The last column is for what is asked by no route: questions about school. */
function procedureChances({ referral }: Regime, products: Products): Float64Array {
  const count = referral.routes.length + 1;
  const chances = new Float64Array((products.count + 1) * count).fill(1);
  if (!referral.active) return chances;
  const factors = [...referral.routes.map(({ waitFactor }) => waitFactor), 1];
  for (let code = 1; code <= products.count; code++)
    if (hasProcedure(products, code))
      factors.forEach((factor, route) => {
        const months = products.waitMonths[code]! * referral.waitSplit * factor;
        chances[code * count + route] = 1 / (1 + months);
      });
  return chances;
}
