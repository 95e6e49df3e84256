import { expect, test } from 'vitest';
import { type SensitivityOptions, sensitivity } from '../../src/app/sensitivity.ts';
import { Faults } from '../../src/language/fault.ts';

const small = ['area.children=120', 'horizon.ageingIn=12', 'horizon.runIn=12', 'horizon.pilot=12'];
const ask = async (changes: Partial<SensitivityOptions> = {}) =>
  (
    await sensitivity('les', {
      method: 'sobol',
      samples: 16,
      replications: 1,
      set: small,
      workers: 1,
      ...changes,
    })
  ).summary;

test('says how much of the variance comes from what is cited, derived and assumed', {
  timeout: 120_000,
}, async () => {
  const summary = await ask();
  expect(summary).toMatchObject({ method: 'sobol', samples: 16, points: 80, from: 'trajectory' });
  expect(summary.measures.map(({ indicator }) => indicator)).toStrictEqual([
    'spend.total',
    'waiting.over3Months',
  ]);
  for (const { factors } of summary.measures)
    expect(factors?.map(({ id }) => id)).toStrictEqual(['cited', 'derived', 'assumption']);
  const counted = summary.measures[0]?.factors?.reduce((sum, one) => sum + one.parameters, 0);
  expect(counted).toBe(summary.parameters.length);
  // Impossible rows were met and left out.
  expect(summary.failed.count).toBeGreaterThan(0);
  expect(summary.failed.example?.en).toContain('need.home.up.0');
  expect(await ask({ workers: 3 })).toStrictEqual(summary);
});

test.each([
  [{ samples: 2 }, /--samples:1:1: expected at least 16, got 2/],
  [{ method: 'morris', samples: 3 }, /--samples:1:1: expected at least 4, got 3/],
  [{ replications: 2 }, /--replications:1:1: expected one replication, or three or more, got 2/],
  [{ to: 'populatoin' }, /--to:1:1.*did you mean population/],
  [{ of: 'waitng.count' }, /--of:1:1.*did you mean waiting.count/],
] as const)('%j is refused', async (changes, message) => {
  await expect(ask(changes)).rejects.toThrow(Faults);
  await expect(ask(changes)).rejects.toThrow(message);
});
