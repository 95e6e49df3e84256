import { availableParallelism } from 'node:os';
import type { Scenario } from '../../scenario/scenario.ts';
import { replicate } from '../replicate.ts';
import type { Backend } from './backend.ts';
import { inProcess } from './in-process.ts';
import { workerPool } from './worker-pool.ts';

export interface Staffing {
  readonly seed: string;
  readonly workers?: number | undefined;
  readonly check?: boolean | undefined;
}

/** All cores unless told otherwise; one worker is this very thread. */
export function backendFor(
  scenario: Scenario,
  { seed, workers, check = false }: Staffing,
): Backend {
  const count = workers ?? availableParallelism();
  if (!(Number.isInteger(count) && count >= 1))
    throw new RangeError(`workers: expected a whole number from 1, got ${count}`);
  const design = { scenario, seed, check };
  return count === 1
    ? inProcess((replication) => replicate(design, replication))
    : workerPool(design, count);
}
