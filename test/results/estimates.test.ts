import { describe, expect, test } from 'vitest';
import { inProcess } from '../../src/experiment/backends/in-process.ts';
import { runExperiment } from '../../src/experiment/run-experiment.ts';
import { comparedBy } from '../../src/results/comparison.ts';
import { estimator, watched } from '../../src/results/estimates.ts';
import { summarise } from '../../src/results/summary.ts';
import { fakeScenario, fakeSimulate } from '../experiment/fake.ts';

const record = (replication: number) => fakeSimulate(fakeScenario, 'a', replication);

describe('the numbers so far', () => {
  test('end as those of the answer', async () => {
    const backend = inProcess(record);
    const experiment = await runExperiment(fakeScenario, { replications: 5, backend });
    const summary = summarise(experiment);
    const known = estimator(fakeScenario);
    for (const one of experiment.outcomes) known.add(one);
    const estimates = known.estimates();
    for (const row of watched) {
      const [today, ...arms] = estimates[row];
      const indicator = comparedBy[row];
      expect(today?.mean).toBeCloseTo(summary.today.indicators[indicator].mean ?? 0, 1);
      for (const [i, { mean, halfWidth }] of arms.entries()) {
        const { mean: total = 0, high = 0 } = summary.arms[i]?.total[indicator] ?? {};
        expect(mean).toBeCloseTo(total ?? 0, 1);
        expect(mean + halfWidth).toBeCloseTo(high ?? 0, 1);
      }
    }
  });

  test('have no interval after one replication, and a narrower one after each look', () => {
    const known = estimator(fakeScenario);
    known.add(record(0));
    expect(known.estimates().q4[1]?.halfWidth).toBe(Number.POSITIVE_INFINITY);
    for (let i = 1; i < 4; i++) known.add(record(i));
    const few = known.estimates().q4[1]?.halfWidth ?? 0;
    for (let i = 4; i < 40; i++) known.add(record(i));
    expect(known.estimates().q4[1]?.halfWidth).toBeLessThan(few);
  });
});
