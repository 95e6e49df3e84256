/** Asks the same of many scenarios: what every experiment over points is built on. */
import type { PointBackend } from './backends/point-backend.ts';
import type { Outcome } from './outcome.ts';
import { type FinishedJob, outcomeOfPoint } from './points/finished-job.ts';
import type { Campaign, Job } from './points/job.ts';
import { type Points, planPoints } from './points/plan.ts';
import type { Reason } from './points/reason.ts';
import { type JobOptions, runJobs } from './points/run-jobs.ts';
import type { Progress } from './run-experiment.ts';

/** Replications `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What was read from each replication of a point, in order; or why there is nothing to read. */
export type Answer<T> =
  | { readonly values: readonly T[]; readonly failed?: undefined }
  | { readonly values?: undefined; readonly failed: Reason };

/**
 * For every point, in order. An outcome is read when it is there, in whichever order they come, and only what `read` returns is
 * remembered. Rejects with `Interrupted` when aborted.
 */
export type Evaluate = <T>(
  points: Points,
  span: Span,
  read: (outcome: Outcome, point: number) => T,
) => Promise<Answer<T>[]>;

export interface Evaluating {
  readonly seed: string;
  /** Stays open. */
  readonly backend: PointBackend;
  readonly check?: boolean | undefined;
  /** Of the program: jobs are named after it, too. */
  readonly tool?: string | undefined;
  /** A job that was finished before, if it was. */
  readonly known?: JobOptions['known'];
  /** Told of every finished job. What it throws ends the work. */
  readonly onFinished?: ((job: Job, finished: FinishedJob) => void) | undefined;
  /** `stop`: what is wrong with a point is thrown. */
  readonly onFailure?: 'stop' | 'goOn' | undefined;
  /** After every finished job; of all that was asked up to now. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export function evaluator(options: Evaluating): Evaluate {
  const { seed, check = false, tool = '', onFinished, onProgress, signal } = options;
  let before = 0;
  const planned = (points: Points) =>
    planPoints(points, options).catch((error: unknown) => {
      throw signal?.aborted ? new Interrupted() : error;
    });
  return async (points, { from, to }, read) => {
    const plan = await planned(points);
    const campaign: Campaign = { plan, seed, from, to, check, tool };
    const found = Array.from({ length: plan.count }, () => foundAt<ReturnType<typeof read>>());
    for (const [point, failed] of plan.failed) found[point]?.fail(from, failed);
    const progress = await runJobs(campaign, {
      ...options,
      async onJob(job, done, progress) {
        onFinished?.(job, done);
        for (const [place, member] of job.group.members.entries()) {
          const failed = done.points[place];
          const outcome = outcomeOfPoint(done, member, place);
          if (outcome !== undefined)
            found[member.point]?.add(job.replication, read(outcome, member.point));
          else if (typeof failed === 'object') found[member.point]?.fail(job.replication, failed);
        }
        onProgress?.({
          finished: before + progress.finished,
          planned: before + progress.planned,
        });
      },
    });
    if (progress.finished < progress.planned || signal?.aborted) throw new Interrupted();
    before += progress.planned;
    return found.map((one) => one.answer());
  };
}

/** What is known of a point, by replication. */
function foundAt<T>() {
  const values = new Map<number, T>();
  const failures = new Map<number, Reason>();
  const inOrder = <V>(of: ReadonlyMap<number, V>) =>
    [...of].sort(([a], [b]) => a - b).map(([, value]) => value);
  return {
    add: (replication: number, value: T) => void values.set(replication, value),
    fail: (replication: number, reason: Reason) => void failures.set(replication, reason),
    answer(): Answer<T> {
      const [failed] = inOrder(failures);
      return failed === undefined ? { values: inOrder(values) } : { failed };
    },
  };
}

/** Aborted before the answer was there. */
export class Interrupted extends Error {
  /** How many finished jobs wait to be gone on with. */
  readonly waiting: number;

  constructor(waiting = 0) {
    super('interrupted');
    this.name = 'Interrupted';
    this.waiting = waiting;
  }
}

/** As points: each is there already. */
export const given = (scenarios: readonly ReturnType<Points['scenario']>[]): Points => ({
  count: scenarios.length,
  scenario: (point) => scenarios[point] as ReturnType<Points['scenario']>,
});
