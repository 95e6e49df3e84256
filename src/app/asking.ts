/** What all questions over many points have in common: workers, progress, a place to keep the answer. */
import { pointBackend } from '../experiment/backends/choose-points.ts';
import { type Evaluate, evaluator, Interrupted } from '../experiment/evaluate.ts';
import type { Progress } from '../experiment/run-experiment.ts';
import { type Fault, Faults } from '../language/fault.ts';
import { identityOf } from '../results/folder/draft.ts';
import { canonical } from '../results/folder/json.ts';
import { sha256 } from '../results/folder/sha256.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { diskTrouble } from './disk-trouble.ts';
import type { KeepingAnswer } from './keep-answer.ts';
import { keepJobs } from './kept-jobs.ts';
import { ownTool } from './package.ts';
import { placeFor } from './place.ts';

export interface Asking {
  /** Any text; the scenario's own when absent. */
  readonly seed?: string | undefined;
  /** Threads; all cores when absent, this very thread when 1. */
  readonly workers?: number | undefined;
  /** Test every law of the model after every month. */
  readonly check?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Told of how many jobs an earlier asking had finished. */
  readonly onResumed?: ((jobs: number) => void) | undefined;
  /** Absent: nothing is written. */
  readonly keeping?: KeepingAnswer | undefined;
}

/** Of a verb: what it says, about which scenario, and where that was kept. */
export interface Asked<Summary> {
  readonly summary: Summary;
  readonly scenario: Scenario;
  readonly folder: string | undefined;
}

/**
 * Lets the workers go when the work is done, however it ends. Finished jobs are kept until then, where anything is: whoever
 * asks about the same scenario again can go on with them. Rejects with `Interrupted` when aborted, with a Trouble when the
 * disk fails.
 */
export async function evaluating<T>(
  scenario: Scenario,
  seed: string,
  asking: Asking & { readonly onFailure?: 'stop' | 'goOn' },
  work: (evaluate: Evaluate) => Promise<T>,
): Promise<T> {
  const { workers, check = false, keeping, onResumed } = asking;
  const { version, source } = ownTool();
  const tool = `${version} ${source}`;
  const parent = keeping && placeFor(keeping.out).parent;
  const jobs =
    parent === undefined
      ? undefined
      : keepJobs(parent, idOf({ scenario, seed, check, tool }), keeping?.resume ?? false);
  const backend = pointBackend(workers);
  let done = false;
  try {
    const options = { ...asking, seed, tool, backend, known: jobs?.known, onFinished: jobs?.put };
    const answer = await work(evaluator(options));
    onResumed?.(jobs?.resumed() ?? 0);
    jobs?.leftElsewhere();
    done = true;
    return answer;
  } catch (error) {
    if (error instanceof Interrupted) throw new Interrupted(jobs?.log.size());
    throw parent === undefined ? error : diskTrouble(error, parent);
  } finally {
    await backend.close();
    jobs?.close(done);
  }
}

/** Jobs are named by their content, so questions about one scenario can share them. */
function idOf({ scenario, ...others }: { scenario: Scenario; [key: string]: unknown }): string {
  return sha256(
    canonical({ ...others, digest: identityOf(scenario).digest, kind: 'answer' }),
  ).slice(0, 12);
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
