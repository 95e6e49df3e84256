/** What it costs to keep a run: the default run with and without its folder, in turns, as a share of its own time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/app/run.ts';
import { loadScenario } from '../../src/scenario/load.ts';

const ROUNDS = 2;

export async function benchFolder(): Promise<string> {
  const scenario = loadScenario('scenarios/zwolle-noord.yaml');
  const here = mkdtempSync(join(tmpdir(), 'proeftuin-bench-'));
  const kept = (round: number) => ({
    keeping: { out: join(here, String(round)), command: [], language: 'nl' } as const,
  });
  try {
    const shares: number[] = [];
    let counting = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const without = await seconds(() => run(scenario));
      let counted = 0;
      const withFolder = await seconds(() =>
        run(scenario, { ...kept(round), onCounting: () => (counted = performance.now()) }),
      );
      counting = (performance.now() - counted) / 1000;
      shares.push(withFolder / without - 1);
    }
    const percent = shares.map((share) => `${(100 * share).toFixed(1)} %`).join(', ');
    return `${scenario.id}: ${scenario.experiment.replications} replications, all cores
  keeping it as a folder  costs ${percent} of the run's own time; ${counting.toFixed(1)} s of it after the last replication`;
  } finally {
    rmSync(here, { recursive: true, force: true });
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
