import { Piscina } from 'piscina';
import type { PointBackend } from './point-backend.ts';

/** Beside this file in the bundle; as TypeScript, which a thread needs a loader for, in a checkout. */
const bundled = import.meta.url.endsWith('.js');
const worker = new URL(bundled ? './point-worker.js' : './point-worker.ts', import.meta.url);

/** As many threads as asked for. A group's content lies in memory that they share: with a job goes only where. */
export function pointPool(workers: number): PointBackend {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: workers,
    maxThreads: workers,
    // A thread that waits for work in `Atomics.wait` cannot be told to stop.
    atomics: 'disabled',
    ...(bundled ? {} : { execArgv: ['--import', 'tsx'] }),
  });
  return {
    workers,
    simulate: ({ id, content }, task, signal) =>
      pool.run({ group: { id, content }, task }, { signal }),
    close: () => pool.destroy(),
  };
}
