import { availableParallelism } from 'node:os';
import type { Scenario } from '../../scenario/scenario.ts';
import { replicate } from '../replicate.ts';
import type { Backend } from './backend.ts';
import { inProcess } from './in-process.ts';
import { workerPool } from './worker-pool.ts';

export interface Staffing {
  readonly seed: string;
  /** How many replications there can be: more workers than that would have nothing to do. */
  readonly planned: number;
  readonly workers?: number | undefined;
  readonly check?: boolean | undefined;
}

/** All cores unless told otherwise; one worker is this very thread. */
export function backendFor(
  scenario: Scenario,
  { seed, planned, workers, check = false }: Staffing,
): Backend {
  const wanted = workers ?? availableParallelism();
  if (!(Number.isInteger(wanted) && wanted >= 1))
    throw new RangeError(`workers: expected a whole number from 1, got ${wanted}`);
  const count = Math.min(wanted, planned);
  const design = { scenario, seed, check };
  return count === 1
    ? inProcess((replication) => replicate(design, replication))
    : workerPool(design, count);
}
