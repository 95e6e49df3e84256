import { expect, test } from 'vitest';
import { drawWorlds } from '../../src/experiment/draw-worlds.ts';
import { shrunkArms } from '../../src/experiment/shrunk-arms.ts';
import { uniformsOf } from '../../src/random/uniforms.ts';
import type { Arm } from '../../src/scenario/scenario.ts';
import { at, readValue, synthetic } from './synthetic.ts';

const question = {
  inputs: 2,
  at: at(),
  measures: readValue,
  worlds: 40,
  span: { from: 0, to: 3 },
  uniform: uniformsOf('worlds'),
};

test('every world has every replication, and each fortieth of a range is drawn once', async () => {
  const { worlds, failed } = await drawWorlds(
    synthetic(([x = 0], r) => x + 100 * r),
    question,
  );
  expect(failed).toStrictEqual({ worlds: 0, example: undefined });
  expect(worlds.map((world) => world.length)).toStrictEqual(Array(40).fill(3));
  const strata = worlds.map(([first]) => Math.floor(40 * (first?.[0] as number)));
  expect(strata.sort((a, b) => a - b)).toStrictEqual(Array.from({ length: 40 }, (_, i) => i));
});

test('worlds that cannot be are counted and made good for', async () => {
  const { worlds, failed } = await drawWorlds(
    synthetic(() => 1),
    { ...question, at: at(([x = 0]) => x > 0.75) },
  );
  expect(worlds).toHaveLength(40);
  expect(failed.worlds).toBeGreaterThanOrEqual(10);
  expect(failed.worlds).toBeLessThan(25);
  expect(failed.example?.nl).toContain('range');
});

test('where none can be, drawing ends', async () => {
  const nowhere = { ...question, worlds: 4, at: at(() => true) };
  const found = await drawWorlds(
    synthetic(() => 1),
    nowhere,
  );
  expect(found).toMatchObject({ worlds: [], failed: { worlds: 32 } });
});

test('a shrunk arm has another budget and is the same for the rest', () => {
  const arm = {
    id: 'population',
    regime: { priority: 'need', budget: { kind: 'pool', factors: [0.965, 0.931225] } },
  } as unknown as Arm;
  expect(shrunkArms(arm, [0, 0.1])).toStrictEqual([
    {
      ...arm,
      id: 'population@0',
      regime: { priority: 'need', budget: { kind: 'pool', factors: [1, 1] } },
    },
    {
      ...arm,
      id: 'population@0.1',
      regime: { priority: 'need', budget: { kind: 'pool', factors: [0.9, 0.81] } },
    },
  ]);
});
