import type { Backend } from './backends/backend.ts';
import { type Outcome, outcomeOf, type Replication } from './outcome.ts';

export interface Gathering {
  /**
   * Called for every finished replication, in the order in which they finish, and waited for. What it throws or
   * rejects with ends the gathering.
   */
  readonly onReplication?: ((replication: Replication) => unknown) | undefined;
  /** A replication that was finished before, if it was: it is not simulated again. */
  readonly known?: ((replication: number) => Promise<Replication | undefined>) | undefined;
  /** Aborts what runs; what is finished stays. */
  readonly signal: AbortSignal;
}

/**
 * Simulates replications `from` up to, not including, `to` and adds them to `finished`. Resolves early
 * when aborted. Rejects with the first failure, after all other work has stopped.
 */
export async function gather(
  backend: Backend,
  from: number,
  to: number,
  finished: Map<number, Outcome>,
  { onReplication, known, signal }: Gathering,
): Promise<void> {
  const failure = new AbortController();
  const stop = AbortSignal.any([signal, failure.signal]);
  let next = from;

  async function work(): Promise<void> {
    while (next < to && !stop.aborted) {
      const number = next++;
      try {
        const replication = (await known?.(number)) ?? (await simulate(number));
        finished.set(number, outcomeOf(replication));
        await onReplication?.(replication);
      } catch (error) {
        if (stop.aborted) return;
        failure.abort(error);
      }
    }
  }

  async function simulate(number: number): Promise<Replication> {
    try {
      return await backend.simulate(number, stop);
    } catch (error) {
      throw new ReplicationFailed(number, error);
    }
  }

  const { workers } = backend;
  // For each thread one job that waits: else it would, while a result is put away.
  const jobs = workers === 1 ? 1 : 2 * workers;
  await Promise.all(Array.from({ length: Math.min(jobs, to - from) }, work));
  if (failure.signal.aborted) throw failure.signal.reason;
}

/** A replication that threw: which one, so that it can be run again by itself; `cause` says why. */
export class ReplicationFailed extends Error {
  readonly replication: number;

  constructor(replication: number, cause: unknown) {
    super(`replication ${replication}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = 'ReplicationFailed';
    this.replication = replication;
  }
}
