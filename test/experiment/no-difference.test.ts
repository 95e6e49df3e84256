/** Nothing shrinks and all mechanisms are equal: then there is nothing to compare, to the last bit. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digest } from '../../src/experiment/digest.ts';
import { runExperiment } from '../../src/experiment/run-experiment.ts';
import type { ReplicationRecord } from '../../src/model/record.ts';
import { summarise } from '../../src/results/summary.ts';
import { loadScenario } from '../../src/scenario/load.ts';

test('two arms of one regime with an even budget have the same history, and no difference', async () => {
  const file = join(import.meta.dirname, 'one-regime-twice.yaml');
  const scenario = loadScenario(file, { arms: ['first', 'second'] });
  const records: ReplicationRecord[] = [];
  const experiment = await runExperiment(scenario, {
    replications: 3,
    workers: 1,
    onReplication: (record) => records.push(record),
  });

  expect(records).toHaveLength(3);
  for (const record of records) {
    const [first, second] = record.arms.map((arm) => ({
      ...record,
      arms: [{ ...arm, id: 'arm' }],
    }));
    expect(first && digest([first])).toBe(second && digest([second]));
  }
  const [between] = summarise(experiment).differences;
  expect(between).toMatchObject({ from: 'first', to: 'second' });
  const unequal = Object.entries(between?.total ?? {}).filter(
    ([, { mean, low, high }]) => ![mean, low, high].every((value) => value === 0 || value === null),
  );
  expect(unequal).toStrictEqual([]);
  expect(between?.total['spend.total'].mean).toBe(0);
}, 60_000);
