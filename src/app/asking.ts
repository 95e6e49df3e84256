/** What all questions over many points have in common: workers, progress, a place to keep the answer. */
import { pointBackend } from '../experiment/backends/choose-points.ts';
import { type Evaluate, evaluator, Interrupted } from '../experiment/evaluate.ts';
import type { Progress } from '../experiment/run-experiment.ts';
import { type Fault, Faults } from '../language/fault.ts';
import { identityOf } from '../results/folder/draft.ts';
import { canonical } from '../results/folder/json.ts';
import type { AnswerKind } from '../results/folder/manifest.ts';
import { sha256 } from '../results/folder/sha256.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { diskTrouble } from './disk-trouble.ts';
import { type KeepingAnswer, keepAnswer } from './keep-answer.ts';
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

export interface Question<Found, Summary> {
  readonly kind: AnswerKind;
  readonly scenario: Scenario;
  readonly seed: string;
  /** `stop`: what is wrong with a point is thrown. */
  readonly onFailure: 'stop' | 'goOn';
  readonly work: (evaluate: Evaluate) => Promise<Found>;
  /** And whether it is as precise as was wanted. */
  readonly summarise: (found: Found) => { readonly summary: Summary; readonly precise: boolean };
}

/**
 * Lets the workers go when the work is done, however it ends. Finished jobs are kept until the answer is: whoever asks about
 * the same scenario again can go on with them. Rejects with `Interrupted` when aborted, with a Trouble when the disk fails.
 */
export async function answered<Found, Summary extends { readonly digest: string }>(
  { kind, scenario, seed, onFailure, work, summarise }: Question<Found, Summary>,
  asking: Asking,
): Promise<Asked<Summary>> {
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
    const kept = { known: jobs?.known, onFinished: jobs?.put };
    const evaluate = evaluator({ ...asking, ...kept, seed, tool, backend, onFailure });
    const found = await work(evaluate).finally(() => backend.close());
    onResumed?.(jobs?.resumed() ?? 0);
    const told = summarise(found);
    const answer = { kind, scenario, seed, checked: check, ...told };
    const folder = keeping && (await keepAnswer(answer, keeping));
    jobs?.leftElsewhere();
    done = true;
    return { summary: told.summary, scenario, folder };
  } catch (error) {
    if (error instanceof Interrupted) throw new Interrupted(jobs?.log.size());
    throw parent === undefined ? error : diskTrouble(error, parent);
  } finally {
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
