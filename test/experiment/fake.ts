/** A small scenario and a simulator of no consequence: plausible, deterministic, instant. */

import { digestOfReplication } from '../../src/experiment/digest.ts';
import type { Replication } from '../../src/experiment/outcome.ts';
import { type IndicatorId, indicatorIds, indicators } from '../../src/language/indicators.ts';
import { createHistory } from '../../src/model/outcomes/history.ts';
import type { ArmRecord } from '../../src/model/record.ts';
import { createDice } from '../../src/random/dice.ts';
import { keyOf } from '../../src/random/seed.ts';
import { parseExpression } from '../../src/scenario/expression.ts';
import type { Arm, Budget, Scenario } from '../../src/scenario/scenario.ts';

const pool: Budget = {
  kind: 'pool',
  pots: ['youth'],
  factors: [0.965, 0.931225, 0.898632125],
  carry: 1,
  release: 'yearly',
  whenShort: 'end',
  unaffordable: 'wait',
};

const open: Budget = { ...pool, kind: 'open' };

function arm(id: string, nl: string, budget: Budget): Arm {
  const regime = { id, name: { nl, en: id }, budget };
  const scenario = { steering: {} };
  return { id, name: { nl, en: id }, regime, programmes: [], scenario } as unknown as Arm;
}

/** As much of a scenario as experiments and results read. */
export const fakeScenario = {
  schema: 'proeftuin/scenario@1',
  id: 'fake',
  name: { nl: 'Nepdorp', en: 'Faketown' },
  description: { nl: 'Een dorp dat niet bestaat', en: 'A village that does not exist' },
  sources: ['S1'],
  horizon: { ageingIn: 216, runIn: 24, pilot: 36 },
  area: { children: 1000, risk: [] },
  prices: { year: 2019, index: {} },
  arms: [
    arm('trajectory', 'traject', open),
    arm('population', 'populatie', pool),
    arm('populationCautious', 'voorzichtig', pool),
  ],
  agreements: [
    agreement('waiting', 'wachten', 'arm.waiting.over3Months <= today.waiting.over3Months'),
    agreement('spending', 'geld', 'arm.spend.total <= 0.95 * trajectory.spend.total'),
  ],
  indicators: [{ id: 'waiting.over3Months', tolerance: 1 }],
  experiment: { seed: 'fake-1', replications: 8, batch: 4, maxReplications: 64 },
  provenance: [
    { path: 'a', value: 1, grade: 'cited', source: 'figures' },
    { path: 'b', value: 1, grade: 'derived', source: 'a × 2' },
    { path: 'c', value: 1, grade: 'assumption' },
    { path: 'd', value: 1, grade: 'assumption' },
  ],
} as unknown as Scenario;

function agreement(id: string, nl: string, condition: string) {
  return { id, name: { nl, en: id }, condition: parseExpression(condition) };
}

/** What the model promises: a pure function of scenario, seed and replication. */
export function fakeSimulate(scenario: Scenario, seed: string, replication: number): Replication {
  const dice = createDice(keyOf(seed, replication));
  const years = scenario.horizon.pilot / 12;
  const history = (id: string, shift: number, length: number): ArmRecord => {
    const value = (indicator: IndicatorId, month: number) => {
      const shared = dice.uniform(indicatorIds.indexOf(indicator), month, 32);
      const own = dice.uniform(indicatorIds.indexOf(indicator) + 1000 * (shift + 1), month, 33);
      return Math.round(
        (20 + 4 * shift + 4 * shared + own) * (indicators[indicator].unit === 'euro' ? 1e7 : 1),
      );
    };
    const each = (length: number, of: (indicator: IndicatorId, i: number) => number) =>
      Object.fromEntries(
        indicatorIds.map((indicator) => [
          indicator,
          Float64Array.from({ length }, (_, i) => of(indicator, i)),
        ]),
      ) as ArmRecord['months'];
    return {
      id,
      months: each(length * 12, value),
      years: each(length, (indicator, i) => value(indicator, 12 * i)),
      tables: createHistory(0, length * 12, { cells: 15, schools: 1 }).tables,
      decisions: [],
    };
  };
  const record = {
    replication,
    today: history('today', 0, 2),
    arms: scenario.arms.map(({ id }, i) => history(id, i, years)),
    startBudget: { youth: 4_000_000 },
  };
  return { ...record, digest: digestOfReplication(record) };
}
