import type { PointBackend } from '../backends/point-backend.ts';
import type { FinishedJob } from './finished-job.ts';
import { type Campaign, type Job, jobAt, jobCount, jobNumbers } from './job.ts';
import type { Reason } from './reason.ts';

export interface JobProgress {
  readonly finished: number;
  readonly planned: number;
}

export interface JobOptions {
  readonly backend: PointBackend;
  /**
   * Called for every finished job, in the order in which they finish; until it resolves, that worker gets no other. What
   * it throws ends the work.
   */
  readonly onJob: (job: Job, finished: FinishedJob, progress: JobProgress) => void | Promise<void>;
  /** A job that was finished before, if it was: it is not simulated again, and told like the others. */
  readonly known?: ((job: Job) => FinishedJob | undefined) | undefined;
  /** A point that throws is data; `stop`: a PointFailed is thrown. */
  readonly onFailure?: 'stop' | 'goOn' | undefined;
  /** Aborts what runs; what is finished stays. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does all jobs of a campaign (or of its shard). Resolves early when aborted. Rejects with the first failure, after all
 * other work has stopped. The backend stays open.
 */
export async function runJobs(campaign: Campaign, options: JobOptions): Promise<JobProgress> {
  const { backend, onJob, known, onFailure = 'goOn', signal } = options;
  const failure = new AbortController();
  const stop = AbortSignal.any([...(signal ? [signal] : []), failure.signal]);
  const numbers = jobNumbers(campaign);
  const planned = plannedJobs(campaign);
  let finished = 0;

  async function work(): Promise<void> {
    for (const number of numbers) {
      if (stop.aborted) return;
      try {
        const job = jobAt(campaign, number);
        const result = known?.(job) ?? (await simulate(job));
        await onJob(job, result, { finished: ++finished, planned });
        if (onFailure === 'stop') throwFailure(job, result);
      } catch (error) {
        if (stop.aborted) return;
        failure.abort(error);
      }
    }
  }

  function simulate({ group, replication }: Job): Promise<FinishedJob> {
    const { seed, check } = campaign;
    return backend.simulate(group, { members: group.members, seed, check, replication }, stop);
  }

  await Promise.all(Array.from({ length: Math.min(backend.workers, planned) }, work));
  if (failure.signal.aborted) throw failure.signal.reason;
  return { finished, planned };
}

function plannedJobs(campaign: Campaign): number {
  const { index, of } = campaign.shard ?? { index: 0, of: 1 };
  return Math.max(0, Math.ceil((jobCount(campaign) - index) / of));
}

function throwFailure({ group, replication }: Job, { points }: FinishedJob): void {
  const place = points.findIndex((point) => typeof point !== 'string');
  const member = group.members[place];
  if (member !== undefined)
    throw new PointFailed(member.point, replication, points[place] as Reason);
}

/** A point that threw: which one, so that it can be run again by itself. */
export class PointFailed extends Error {
  readonly point: number;
  readonly replication: number;
  readonly reason: Reason;

  constructor(point: number, replication: number, reason: Reason) {
    super(`point ${point}, replication ${replication}: ${reason.en}`);
    this.name = 'PointFailed';
    this.point = point;
    this.replication = replication;
    this.reason = reason;
  }
}
