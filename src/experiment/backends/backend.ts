import type { Replication } from '../outcome.ts';
/**
 * Where replications are simulated. One job is one replication: small to send, the same every time it
 * is done, so a job that got lost can be given to somebody else.
 */
export interface Backend {
  /** How many jobs it works on at once; what more it is given waits. */
  readonly workers: number;
  /** Simulates one replication. Rejects when the simulation fails, or when `signal` aborts it. */
  simulate(replication: number, signal: AbortSignal): Promise<Replication>;
  /** Lets the workers go. To be called once, whatever happened. */
  close(): Promise<void>;
}
