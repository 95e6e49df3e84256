import type { Scenario } from '../../scenario/scenario.ts';
import { pointBackend } from '../backends/choose-points.ts';
import type { PointBackend } from '../backends/point-backend.ts';
import type { FinishedJob } from './finished-job.ts';
import { gatherPoints, type PointResult } from './gather-points.ts';
import { type Campaign, type Job, jobCount } from './job.ts';
import { type Plan, type Points, planPoints } from './plan.ts';
import { type JobOptions, runJobs } from './run-jobs.ts';

export interface PointsOptions {
  readonly seed: string;
  /** Replications `from` (0) up to, not including, `to`. */
  readonly from?: number | undefined;
  readonly to: number;
  /** Threads; all cores when absent, this very thread when 1. */
  readonly workers?: number | undefined;
  /** Test every law of the model after every month. */
  readonly check?: boolean | undefined;
  /** Different arms in one job; see `planPoints`. */
  readonly most?: number | undefined;
  /** Of the program, for who keeps finished jobs: they are known again by it. */
  readonly tool?: string | undefined;
  readonly known?: ((job: Job) => FinishedJob | undefined) | undefined;
  readonly onJob?: JobOptions['onJob'] | undefined;
  /** A failed point is data, with its reason; `stop`: its Faults or a PointFailed are thrown. */
  readonly onFailure?: 'stop' | 'goOn' | undefined;
  /** Aborts: resolves with the points and replications that are finished, or rejects while it still plans. */
  readonly signal?: AbortSignal | undefined;
  /** Where to simulate, for who asks more than once; it stays open. Made from `workers` when absent. */
  readonly backend?: PointBackend | undefined;
}

export interface RunPoints {
  /** One for every point, in their order. */
  readonly points: readonly PointResult[];
  readonly plan: Plan;
  readonly interrupted: boolean;
}

/**
 * Points × replications with common random numbers: the same children and the same luck at every point. What points
 * have in common, the years before the pilot and arms that are equal, is simulated once. Every point comes out bit for
 * bit as a run of it alone would. All of it is kept in memory: for thousands of points use `planPoints`, `runJobs` and
 * `gatherPoints`, of which this is made.
 */
export async function runPoints(
  given: Points | readonly Scenario[],
  options: PointsOptions,
): Promise<RunPoints> {
  const { seed, from = 0, to, check = false, tool = '', onJob, signal } = options;
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to))
    throw new RangeError(`replications: expected whole numbers from < to, got ${from} to ${to}`);
  const plan = await planPoints(isList(given) ? asPoints(given) : given, options);
  const campaign: Campaign = { plan, seed, from, to, check, tool };
  const found = new Map<number, PointResult>(
    [...plan.failed].map(([point, failed]) => [point, { point, failed }]),
  );
  const gathered = gatherPoints(to - from, (result) => {
    found.set(result.point, result);
  });
  const backend = options.backend ?? pointBackend(options.workers, jobCount(campaign));
  try {
    const { finished, planned } = await runJobs(campaign, {
      ...options,
      backend,
      async onJob(job, finished, progress) {
        await gathered.add(job, finished);
        await onJob?.(job, finished, progress);
      },
    });
    await gathered.incomplete();
    const points = Array.from(
      { length: plan.count },
      (_, point): PointResult => found.get(point) ?? { point, outcomes: [] },
    );
    return { points, plan, interrupted: signal?.aborted === true && finished < planned };
  } finally {
    if (options.backend === undefined) await backend.close();
  }
}

const isList = (given: Points | readonly Scenario[]): given is readonly Scenario[] =>
  Array.isArray(given);

const asPoints = (scenarios: readonly Scenario[]): Points => ({
  count: scenarios.length,
  scenario: (point) => scenarios[point] as Scenario,
});
