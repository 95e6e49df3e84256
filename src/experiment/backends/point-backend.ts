import type { FinishedJob } from '../points/finished-job.ts';
import type { Group } from '../points/group.ts';
import type { Task } from '../points/simulate-group.ts';

/**
 * Where groups of points are simulated. One job is one replication of one group: small to send, the same every time
 * it is done.
 */
export interface PointBackend {
  /** How many jobs it works on at once. */
  readonly workers: number;
  /** Rejects when the simulation of the world fails, or when `signal` aborts it. */
  simulate(group: Group, task: Task, signal: AbortSignal): Promise<FinishedJob>;
  /** Lets the workers go. To be called once, whatever happened. */
  close(): Promise<void>;
}
