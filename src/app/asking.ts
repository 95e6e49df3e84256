/** What all questions over many points have in common: workers, progress, a place to keep the answer. */
import { pointBackend } from '../experiment/backends/choose-points.ts';
import { type Evaluate, evaluator } from '../experiment/evaluate.ts';
import type { Progress } from '../experiment/run-experiment.ts';
import { type Fault, Faults } from '../language/fault.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { KeepingAnswer } from './keep-answer.ts';

export interface Asking {
  /** Any text; the scenario's own when absent. */
  readonly seed?: string | undefined;
  /** Threads; all cores when absent, this very thread when 1. */
  readonly workers?: number | undefined;
  /** Test every law of the model after every month. */
  readonly check?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Absent: nothing is written. */
  readonly keeping?: KeepingAnswer | undefined;
}

/** Of a verb: what it says, about which scenario, and where that was kept. */
export interface Asked<Summary> {
  readonly summary: Summary;
  readonly scenario: Scenario;
  readonly folder: string | undefined;
}

/** Lets the workers go when the work is done, however it ends. Rejects with `Interrupted` when aborted. */
export async function evaluating<T>(
  seed: string,
  asking: Asking & { readonly onFailure?: 'stop' | 'goOn' },
  work: (evaluate: Evaluate) => Promise<T>,
): Promise<T> {
  const backend = pointBackend(asking.workers);
  try {
    return await work(evaluator({ ...asking, seed, backend }));
  } finally {
    await backend.close();
  }
}

/** Reads something; faults in one option are told of the option that the user gave. */
export function saidOf<T>(from: string, to: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Faults)) throw error;
    const renamed = (fault: Fault) => (fault.file === from ? { ...fault, file: to } : fault);
    throw new Faults(error.faults.map(renamed));
  }
}
