import { describe, expect, test } from 'vitest';
import { decompose } from '../../src/experiment/decompose.ts';
import { screen } from '../../src/experiment/screen.ts';
import { uniformsOf } from '../../src/random/uniforms.ts';
import { ishigami, ishigamiIndices } from '../statistics/sensitivity-functions.ts';
import { at, readValue, synthetic } from './synthetic.ts';

const luck = uniformsOf('luck');
const noisy = (place: Float64Array, replication: number) =>
  ishigami(place) +
  4 * (luck(replication, 0) - 0.5) +
  2 * (luck(replication, Math.floor((place[0] as number) * 1e9)) - 0.5);
const question = {
  inputs: 3,
  at: at(),
  measures: readValue,
  count: 1,
  span: { from: 0, to: 4 },
  samples: 1024,
  uniform: { design: uniformsOf('design'), bootstrap: uniformsOf('bootstrap') },
};

describe('Ishigami', { timeout: 60_000 }, () => {
  test('has the published Sobol indices, luck taken out', async () => {
    const found = await decompose(synthetic(noisy), { ...question, factors: [[0], [1], [2]] });
    expect(found).toMatchObject({ rows: 1024, points: 5 * 1024, failed: { rows: 0 } });
    const [indices] = found.indices;
    ishigamiIndices.first.forEach((truth, i) => {
      expect(Math.abs((indices?.factors[i]?.first.value ?? 9) - truth)).toBeLessThan(0.05);
    });
    ishigamiIndices.total.forEach((truth, i) => {
      const total = indices?.factors[i]?.total;
      expect(Math.abs((total?.value ?? 9) - truth)).toBeLessThan(0.05);
      expect(total?.low).toBeLessThan(truth + 0.02);
      expect(total?.high).toBeGreaterThan(truth - 0.02);
    });
    expect(indices?.noiseShare).toBeGreaterThan(0);
    expect(indices?.noiseShare).toBeLessThan(0.2);
  });

  test('in groups: all together have everything', async () => {
    const factors = [[0, 1, 2]];
    const { indices } = await decompose(synthetic(noisy), { ...question, samples: 256, factors });
    expect(indices[0]?.factors[0]?.total.value).toBeCloseTo(1, 0);
    expect(indices[0]?.factors).toHaveLength(1);
  });

  test('is screened: all three inputs matter, a fourth does not', async () => {
    const found = await screen(synthetic(noisy), { ...question, inputs: 4, samples: 40 });
    expect(found.points).toBe(5 * 40);
    const [effects] = found.effects;
    expect(effects?.map(({ matters }) => matters)).toStrictEqual([true, true, true, false]);
    expect(effects?.[3]?.muStar).toBeLessThan(effects?.[2]?.muStar as number);
  });
});

describe('points that cannot be', () => {
  const corner = at(([x = 0]) => x > 0.8);

  test('leave Sobol’s other rows whole, and are counted', async () => {
    const found = await decompose(synthetic(noisy), {
      ...question,
      at: corner,
      samples: 64,
      factors: [[0], [1], [2]],
    });
    expect(found.rows).toBe(64);
    expect(found.failed.rows).toBeGreaterThan(10);
    expect(found.failed.example?.en).toContain('expected less, got more');
    expect(found.indices[0]?.factors[1]?.total.value).toBeGreaterThan(0.2);
  });

  test('cost Morris a step, and are counted', async () => {
    const found = await screen(synthetic(noisy), { ...question, at: corner, samples: 40 });
    expect(found.failed.points).toBeGreaterThan(10);
    expect(found.failed.points).toBeLessThan(found.points);
    for (const effect of found.effects[0] ?? []) {
      expect(effect.muStar).toBeGreaterThan(0);
      expect(effect.low).toBeLessThanOrEqual(effect.muStar);
    }
  });

  test('and where none can be, nothing is known and nothing matters', async () => {
    const nowhere = { ...question, at: at(() => true), samples: 4 };
    const screened = await screen(synthetic(noisy), nowhere);
    expect(screened.effects[0]?.map(({ muStar, matters }) => [muStar, matters])).toStrictEqual(
      Array(3).fill([Number.NaN, false]),
    );
    const decomposed = await decompose(synthetic(noisy), { ...nowhere, factors: [[0]] });
    expect(decomposed).toMatchObject({ rows: 0, indices: [undefined], failed: { rows: 32 } });
  });
});
