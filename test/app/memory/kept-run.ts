/**
 * A run of so many replications of the whole city, kept in a folder, as far as this process has to do with it: one
 * replication is really simulated, and all others are it again under another number. Tells what the heap holds when half
 * of them are finished and when all are (not buffers: blocks of rows fill and empty), and the peak.
 */
import { deserialize, serialize } from 'node:v8';
import { run } from '../../../src/app/run.ts';
import { digestOfReplication } from '../../../src/experiment/digest.ts';
import type { Replication } from '../../../src/experiment/outcome.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { inOwnFolder, liveBytes, peakBytes, tell } from './child.ts';

const replications = Number(process.argv[2]);
const scenario = loadScenario('scenarios/zwolle.yaml');
const seed = 'memory';
// Serialised, as it comes from another thread.
const made = serialize(replicate({ scenario, seed, check: false }, 0));

await inOwnFolder((folder) =>
  run(scenario, {
    seed,
    replications,
    backend: {
      workers: 2,
      async simulate(replication) {
        const record = { ...(deserialize(made) as Replication), replication };
        return { ...record, digest: digestOfReplication(record) };
      },
      close: async () => {},
    },
    keeping: { out: folder, command: [], language: 'nl' },
    async onReplication(_, { finished }) {
      const half = replications / 2;
      if (finished % half === 0) tell((await liveBytes()).heap);
    },
  }),
);
tell(peakBytes());
