import { expect, it } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { lowerLimit } from '../../src/statistics/one-sided-limit.ts';

const REPLICATIONS = 200;

/**
 * The teaching area for two pilot years, whole ageing in. Under-treatment does not grow with the shortfall, so
 * that money alone makes the difference. With mixed prices a little more money can lengthen a queue; that on
 * average it does not is what is tested.
 */
it('unmet child-months at 100, 90, 80 and 70 % of B0 rise strictly, one-sided 99 %', {
  timeout: 120_000,
}, () => {
  const scenario = resolveScenario(openScenario('scenarios/les.yaml'), {
    set: ['horizon.pilot=24', 'arms.population.underTreatment.perGap=0'],
    arms: ['population'],
  });
  const population = scenario.arms[0]!;
  const arms = [1, 0.9, 0.8, 0.7].map((part) => {
    const { budget } = population.regime;
    const factors = budget.factors.map(() => part);
    return {
      ...population,
      id: `b${100 * part}`,
      regime: { ...population.regime, budget: { ...budget, factors } },
    };
  });
  const unmet = Array.from({ length: REPLICATIONS }, (_, replication) =>
    simulate({ ...scenario, arms }, 'less', replication).arms.map(({ years }) =>
      years['unmet.months'].reduce((sum, x) => sum + x, 0),
    ),
  );
  for (const step of [1, 2, 3]) {
    const more = unmet.map((by) => by[step]! - by[step - 1]!);
    expect(lowerLimit(more, 0.99)).toBeGreaterThan(0);
  }
});
