import { Piscina } from 'piscina';
import type { Design } from '../replicate.ts';
import type { Backend } from './backend.ts';
import { packed } from './plain.ts';
import type { Assignment } from './take-jobs.ts';

/** Beside this file in the bundle; as TypeScript, which a thread needs a loader for, in a checkout. */
const bundled = import.meta.url.endsWith('.js');
const ownWorker = new URL(bundled ? './worker.js' : './worker.ts', import.meta.url);

/** As many threads as asked for, each of which receives the scenario once. */
export function workerPool(design: Design, workers: number, worker: URL = ownWorker): Backend {
  const assignment: Assignment = { ...design, scenario: packed(design.scenario) };
  const pool = new Piscina({
    filename: worker.href,
    workerData: assignment,
    minThreads: workers,
    maxThreads: workers,
    // A thread that waits for work in `Atomics.wait` cannot be told to stop.
    atomics: 'disabled',
    ...(worker.pathname.endsWith('.ts') ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  return {
    workers,
    simulate: (replication, signal) => pool.run(replication, { signal }),
    close: () => pool.destroy(),
  };
}
