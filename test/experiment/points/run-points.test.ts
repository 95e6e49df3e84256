import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/experiment/digest.ts';
import { planPoints } from '../../../src/experiment/points/plan.ts';
import { PointFailed } from '../../../src/experiment/points/run-jobs.ts';
import { runPoints } from '../../../src/experiment/points/run-points.ts';
import { runExperiment } from '../../../src/experiment/run-experiment.ts';
import { Faults } from '../../../src/language/fault.ts';
import { smallPoints } from './small.ts';

/** Settings of an arm, of every arm, and of the world before the pilot. */
const settings = fc.constantFrom(
  [],
  ['budget.shrinkPerYear=0'],
  ['budget.shrinkPerYear=0.08'],
  ['arms.population.budget.shrinkPerYear=0.08'],
  ['review.perMonth=0.4'],
  ['arms.population.need.home.spill=0.2'],
  ['need.home.spill=0.2'],
  ['area.children=90'],
  ['horizon.pilot=12'],
  ['threshold.latentDemand=0', 'arms.population.threshold.latentDemand=1.2'],
);

describe('a point comes out as a run of it alone would', { timeout: 60_000 }, () => {
  property.prop(
    [
      fc.array(settings, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(1, 4, 32),
      fc.constantFrom(undefined, ['population', 'trajectory'], ['populationCautious']),
    ],
    { numRuns: 12 },
  )('bit for bit, whatever it is simulated with', async (design, most, arms) => {
    const points = smallPoints(design, arms);
    const together = await runPoints(points, { seed: 'law', to: 2, workers: 1, most });
    for (const result of together.points) {
      const alone = await runExperiment(points.scenario(result.point), {
        seed: 'law',
        replications: 2,
        workers: 1,
      });
      expect(result).toStrictEqual({ point: result.point, outcomes: alone.outcomes });
      if (result.failed === undefined)
        expect(digestOf(result.outcomes)).toBe(digestOf(alone.outcomes));
    }
  });

  test('in two threads, with every law tested', async () => {
    const points = smallPoints([[], ['budget.shrinkPerYear=0.1'], ['area.children=90']]);
    const options = { seed: 'law', from: 1, to: 4, check: true };
    const here = await runPoints(points, { ...options, workers: 1 });
    const threads = await runPoints(points, { ...options, workers: 2 });
    expect(threads.points).toStrictEqual(here.points);
    expect(here.points.map((result) => result.failed ?? result.outcomes.length)).toStrictEqual([
      3, 3, 3,
    ]);
  });
});

describe('what points share is simulated once', () => {
  const shrink = Array.from({ length: 16 }, (_, i) => [
    `arms.population.budget.shrinkPerYear=${i / 100}`,
  ]);

  test('one world, arms that are equal once', async () => {
    const { groups } = await planPoints(smallPoints(shrink));
    expect(groups.map(({ arms, members }) => [arms, members.length])).toStrictEqual([[19, 16]]);
  });

  test('planning tells how far it is', async () => {
    const told: { finished: number; planned: number }[] = [];
    const many = Array.from({ length: 40 }, (_, i) => [`budget.shrinkPerYear=${i / 1000}`]);
    await planPoints(smallPoints(many), { onPlanning: (now) => told.push(now) });
    expect(told.map(({ finished }) => finished)).toStrictEqual([15, 31, 40]);
    expect(told.every(({ planned }) => planned === 40)).toBe(true);
  });

  test('a group has no more arms than may be in a job', async () => {
    const { groups } = await planPoints(smallPoints(shrink), { most: 8 });
    expect(groups.map(({ arms }) => arms)).toStrictEqual([8, 8, 8, 4]);
    expect(groups.flatMap(({ members }) => members.map(({ point }) => point))).toStrictEqual(
      shrink.map((_, i) => i),
    );
  });

  test('arms are equal by what they do, not by name, and worlds are worlds', async () => {
    const named = smallPoints([
      [],
      ['arms.population.name=elders', 'agreements=[]'],
      ['area.children=90'],
    ]);
    expect((await planPoints(named)).groups.map(({ arms }) => arms)).toStrictEqual([4, 4]);
  });

  test('equal designs have equal groups', async () => {
    const ids = async (settings: string[][]) =>
      (await planPoints(smallPoints(settings))).groups.map(({ id }) => id);
    expect(await ids(shrink)).toStrictEqual(await ids(shrink));
    expect(await ids(shrink.slice(1))).not.toStrictEqual(await ids(shrink));
  });
});

describe('a failed point is data, with its reason', () => {
  test('when it does not resolve', async () => {
    const points = smallPoints([[], ['budget.shrinkPerYear=2'], ['budget.shrinkPerYear=0']]);
    const { points: results } = await runPoints(points, { seed: 'a', to: 1, workers: 1 });
    expect(results[1]).toMatchObject({
      point: 1,
      failed: { nl: expect.stringContaining('verwacht') },
    });
    expect(results.map(({ failed }) => failed === undefined)).toStrictEqual([true, false, true]);
    await expect(
      runPoints(points, { seed: 'a', to: 1, workers: 1, onFailure: 'stop' }),
    ).rejects.toThrow(Faults);
  });

  test('when its simulation throws: the others of its group come out all the same', async () => {
    const good = smallPoints([[], ['budget.shrinkPerYear=0.08'], ['budget.shrinkPerYear=0.01']]);
    const points = {
      ...good,
      scenario(point: number) {
        const scenario = good.scenario(point);
        if (point !== 1) return scenario;
        const broken = scenario.arms.map((arm) => ({
          ...arm,
          regime: { ...arm.regime, budget: { ...arm.regime.budget, pots: ['nowhere'] } },
        }));
        return { ...scenario, arms: broken };
      },
    };
    const options = { seed: 'a', to: 2, workers: 1 };
    const { points: results, plan } = await runPoints(points, options);
    expect(plan.groups.length).toBe(1);
    expect(results[1]?.failed).toBeDefined();
    const alone = await runPoints(smallPoints([[], [], ['budget.shrinkPerYear=0.01']]), options);
    expect(results[0]).toStrictEqual(alone.points[0]);
    expect(results[2]).toStrictEqual(alone.points[2]);
    await expect(runPoints(points, { ...options, onFailure: 'stop' })).rejects.toThrow(PointFailed);
  });
});

test('aborting keeps what is finished, and what was finished is not simulated again', async () => {
  const points = smallPoints([[], ['area.children=90']]);
  const abort = new AbortController();
  const kept = new Map<string, unknown>();
  const options = { seed: 'a', to: 3, workers: 1, tool: 'x' };
  const first = await runPoints(points, {
    ...options,
    signal: abort.signal,
    onJob(job, finished, progress) {
      kept.set(job.id, finished);
      if (progress.finished === 2) abort.abort();
    },
  });
  expect(first.interrupted).toBe(true);
  expect(first.points.map((one) => one.failed ?? one.outcomes.length)).toStrictEqual([2, 0]);
  let taken = 0;
  const second = await runPoints(points, {
    ...options,
    known: ({ id }) => {
      const known = kept.get(id) as never;
      if (known !== undefined) taken++;
      return known;
    },
  });
  expect(taken).toBe(2);
  expect(second.points).toStrictEqual((await runPoints(points, options)).points);
});
