/**
 * What sharing buys: how much less a point costs in a sweep than as a run of its own, and how a sweep scales over threads
 * beside the bare generator, which shares nothing at all.
 */
import { once as awaited } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { pointBackend } from '../../src/experiment/backends/choose-points.ts';
import { runPoints } from '../../src/experiment/points/run-points.ts';
import { runExperiment } from '../../src/experiment/run-experiment.ts';
import { simulate } from '../../src/model/simulate.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import type { Arm, Scenario } from '../../src/scenario/scenario.ts';
import * as draw from './draw.ts';

const source = openScenario('scenarios/zwolle-noord.yaml');
const shrinking = (path: string, count: number, most: number): Scenario[] =>
  Array.from({ length: count }, (_, i) =>
    resolveScenario(source, { set: [`${path}=${(i * most) / (count - 1)}`] }),
  );

const ROUNDS = 3;
const TURNS = 21;
const DRAWING = 40;

/** Processor time a point: fused over separate, in turns. */
export async function costOfAPoint(): Promise<number> {
  const points = shrinking('arms.population.budget.shrinkPerYear', 16, 0.15);
  const options = { seed: 'bench', workers: 1 };
  const together = (at: number) =>
    processorTime(() => runPoints(points, { ...options, from: at, to: at + 1 }));
  const apart = (at: number) =>
    processorTime(() =>
      runExperiment(points[(5 * at) % 16] as Scenario, { ...options, replications: 2 }),
    );
  await apart(0);
  await together(0);
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round++)
    ratios.push((await together(round)) / 16 / ((await apart(round)) / 2));
  return median(ratios);
}

/** Processor time of arms with the same budgets for two years: lived once so long over each by itself, in turns. */
export function costOfAlike(): Promise<number> {
  const [base] = shrinking('arms.population.budget.shrinkPerYear', 2, 0.1) as [Scenario];
  const population = base.arms.find(({ id }) => id === 'population') as Arm;
  const { budget } = population.regime;
  const arms = Array.from({ length: 11 }, (_, i): Arm => {
    const factors = budget.factors.map((factor, year) => (year < 2 ? factor : 1 - i / 100));
    const regime = { ...population.regime, budget: { ...budget, factors } };
    return { ...population, id: String(i), regime };
  });
  const scenario = { ...base, arms };
  // Nothing is lived once while somebody looks.
  const watch = () => {};
  const together = (at: number) => processorTime(() => simulate(scenario, 'bench', at));
  const apart = (at: number) => processorTime(() => simulate(scenario, 'bench', at, { watch }));
  return inTurns(together, apart);
}

async function inTurns(
  one: (at: number) => Promise<number>,
  other: (at: number) => Promise<number>,
): Promise<number> {
  let [ones, others] = [0, 0];
  await one(0);
  await other(0);
  for (let at = 1; at <= TURNS; at++) {
    ones += await one(at);
    others += await other(at);
  }
  return ones / others;
}

export interface Scaling {
  /** How many times as much two threads do as one. */
  readonly generator: number;
  readonly sweep: number;
  readonly seconds: number;
}

/** The default sweep, 11 shrink rates of all arms, with some of its replications. */
export async function scaling(replications: number): Promise<Scaling> {
  const points = shrinking('budget.shrinkPerYear', 11, 0.1);
  const [one, two] = [pointBackend(1), pointBackend(2)];
  const sweep = (backend: typeof one, to: number) =>
    seconds(() => runPoints(points, { seed: 'bench', to, backend }));
  const drawers = [new Worker(new URL(import.meta.url)), new Worker(new URL(import.meta.url))];
  const drawing = (workers: readonly Worker[]) =>
    seconds(() =>
      Promise.all(
        workers.map((worker) => {
          worker.postMessage('draw');
          return awaited(worker, 'message');
        }),
      ),
    );
  try {
    await drawing(drawers);
    await sweep(one, 1);
    await sweep(two, 2);
    const rounds: Scaling[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const alone = await drawing(drawers.slice(1));
      const both = await drawing(drawers);
      const single = await sweep(one, replications);
      const double = await sweep(two, replications);
      rounds.push({ generator: (2 * alone) / both, sweep: single / double, seconds: double });
    }
    const of = (name: keyof Scaling) => median(rounds.map((round) => round[name]));
    return { generator: of('generator'), sweep: of('sweep'), seconds: of('seconds') };
  } finally {
    await Promise.all([one.close(), two.close(), ...drawers.map((worker) => worker.terminate())]);
  }
}

/** A thread that only draws. */
if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  port.on('message', () => {
    for (let i = 0; i < DRAWING; i++) draw.once();
    port.postMessage('drawn');
  });
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;
