import { setImmediate } from 'node:timers/promises';
import type { Replication } from '../outcome.ts';
import type { Backend } from './backend.ts';

/** One worker: this very thread. Between replications it takes a breath, so that Ctrl-C is heard. */
export function inProcess(simulate: (replication: number) => Replication): Backend {
  return {
    workers: 1,
    async simulate(replication, signal) {
      await setImmediate();
      signal.throwIfAborted();
      return simulate(replication);
    },
    close: async () => {},
  };
}
