import { expect, test } from 'vitest';
import { uniformsOf } from '../../src/random/uniforms.ts';
import { summariseWorlds } from '../../src/results/uncertain/summary.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const money = { id: 'spend.total', euro: true, inYear: () => 0 };
const waiting = { id: 'waiting.over3Months', euro: false, inYear: () => 0 };
const uniform = uniformsOf('worlds');

/** Money: less in 30 of 40 worlds. Waiting: less in the first 20. One agreement, kept in the first 10 at 5 % shrink. */
function worlds(luck: number) {
  return Array.from({ length: 40 }, (_, w) =>
    Array.from({ length: 8 }, (_, r) => {
      const noise = luck * (uniform(w, r) - 0.5);
      return [
        w < 30 ? -100 + noise : 100 + noise,
        w < 20 ? -5 : 5,
        w < 25 ? 1 : -1,
        w < 10 ? 1 : -1,
      ];
    }),
  );
}

const asked = {
  scenario: { id: 's', agreements: [{ id: 'promise' }] } as unknown as Scenario,
  seed: 'seed',
  quantities: [money, waiting],
  parameters: ['a'],
  replications: 8,
  drawn: 41,
  layout: {
    arms: [{ id: 'population', differences: [0, 1], margins: [2] }],
    curve: [{ rate: 0.05, margins: [3] }],
  },
};
const failed = { worlds: 1, example: { nl: 'kan niet', en: 'cannot be' } };

test('shares of worlds, with Wilson’s interval', () => {
  const summary = summariseWorlds(asked, { worlds: worlds(0), failed });
  expect(summary).toMatchObject({ worlds: 40, drawn: 41, failed: { count: 1 } });
  const [arm] = summary.arms;
  expect(arm?.better).toStrictEqual({ share: 0.5, low: 0.351995, high: 0.648005 });
  expect(arm?.all.share).toBe(0.625);
  expect(arm?.agreements).toStrictEqual([{ id: 'promise', ...arm?.all }]);
  expect(summary.curve).toMatchObject([{ rate: 0.05, share: 0.25 }]);
});

test('not knowing and luck are told apart', () => {
  const [certain] = summariseWorlds(asked, { worlds: worlds(0), failed }).arms[0]!.measures;
  expect(certain).toMatchObject({ mean: -50, luck: 0, share: 1 });
  const [lucky] = summariseWorlds(asked, { worlds: worlds(300), failed }).arms[0]!.measures;
  expect(lucky?.luck).toBeGreaterThan(70);
  expect(lucky?.luck).toBeLessThan(105);
  expect(Math.abs((lucky?.parameters ?? 0) - (certain?.parameters ?? 0))).toBeLessThan(15);
  expect(lucky?.share).toBeLessThan(0.6);
});
