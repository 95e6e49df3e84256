/** A threshold of no place in particular, on the way and found: waiting breaks first, at 5.9 % a year. */
import type { ThresholdSoFar } from '../../src/app/host/threshold.ts';
import { searchThreshold, type ThresholdFound } from '../../src/experiment/threshold-search.ts';
import { summariseThreshold } from '../../src/results/threshold/summary.ts';
import type { Arm } from '../../src/scenario/scenario.ts';
import { range } from '../../src/tui/threshold/range.ts';
import { fakeScenario } from '../experiment/fake.ts';
import { noisyMargins } from '../experiment/noisy-margins.ts';

const [, population] = fakeScenario.arms;
const looks: ThresholdFound[] = [];
const found = await searchThreshold(
  noisyMargins('some', [(x) => 250 * (0.059 - x), (x) => 1e6 * (0.095 - x)], {
    level: 2,
    slope: 1,
    own: 0.5,
  }),
  { ...range, width: 0.005, replications: 12, most: 200, onLook: (look) => looks.push(look) },
);

const summarised = (of: ThresholdFound) =>
  summariseThreshold(
    {
      scenario: fakeScenario,
      seed: 'a',
      vary: { path: 'arms.population.budget.shrinkPerYear', ...range },
      direction: 'largest',
      arm: population as Arm,
      conditions: fakeScenario.agreements.map(({ id, name, condition }) => ({
        id,
        name,
        condition: condition.text,
      })),
      width: 0.005,
    },
    of,
  );

export const someThreshold = summarised(found);
const first = summarised(looks[0] as ThresholdFound);

/** After the first replications, and when it is looked at more closely. */
export const early: ThresholdSoFar = {
  finished: 3,
  planned: 12,
  left: 42_000,
  curve: first.curve.map((point) => ({ ...point, replications: 3 })),
  known: undefined,
};
export const later: ThresholdSoFar = {
  finished: 30,
  planned: 70,
  left: 142_000,
  curve: first.curve,
  known: first,
};
