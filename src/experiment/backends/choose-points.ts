import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { simulateGroup } from '../points/simulate-group.ts';
import type { PointBackend } from './point-backend.ts';
import { pointPool } from './point-pool.ts';
import { unpackedGroups } from './unpacked-groups.ts';

/** All cores unless told otherwise, but no more than there are jobs; one worker is this very thread. */
export function pointBackend(
  workers: number = availableParallelism(),
  jobs: number = Number.POSITIVE_INFINITY,
): PointBackend {
  if (!(Number.isInteger(workers) && workers >= 1))
    throw new RangeError(`workers: expected a whole number from 1, got ${workers}`);
  const count = Math.min(workers, Math.max(1, jobs));
  return count === 1 ? pointsHere() : pointPool(count);
}

/** This very thread. Between jobs it takes a breath, so that Ctrl-C is heard. */
function pointsHere(): PointBackend {
  const groups = unpackedGroups();
  return {
    workers: 1,
    async simulate(group, task, signal) {
      await setImmediate();
      signal.throwIfAborted();
      return simulateGroup(groups(group), task);
    },
    close: async () => {},
  };
}
