/** From jobs back to points: a group whose replications are all there gives up its points, and is let go. */
import type { Outcome } from '../outcome.ts';
import { type FinishedJob, outcomeOfPoint } from './finished-job.ts';
import type { Group } from './group.ts';
import type { Job } from './job.ts';
import type { Reason } from './reason.ts';

export type PointResult =
  | {
      readonly point: number;
      /** In the order of the replications: bit for bit those of a run of this point alone. */
      readonly outcomes: readonly Outcome[];
      readonly failed?: undefined;
    }
  | { readonly point: number; readonly failed: Reason };

export interface Gathered {
  /** To be told of every finished job. */
  add(job: Job, finished: FinishedJob): Promise<void>;
  /** Points of the groups of which some replications are missing, with those that are there. */
  incomplete(): Promise<void>;
}

/** `onPoint` is called for every point of a group when all its `replications` are there. */
export function gatherPoints(
  replications: number,
  onPoint: (result: PointResult) => void | Promise<void>,
): Gathered {
  const open = new Map<Group, FinishedJob[]>();
  return {
    async add({ group }, finished) {
      const jobs = open.get(group) ?? [];
      jobs.push(finished);
      open.set(group, jobs);
      if (jobs.length < replications) return;
      open.delete(group);
      await tell(group, jobs, onPoint);
    },
    async incomplete() {
      for (const [group, jobs] of open) await tell(group, jobs, onPoint);
      open.clear();
    },
  };
}

async function tell(
  { members }: Group,
  unordered: readonly FinishedJob[],
  onPoint: (result: PointResult) => void | Promise<void>,
): Promise<void> {
  const jobs = [...unordered].sort((a, b) => a.replication - b.replication);
  for (const [place, member] of members.entries()) {
    const failed = jobs.map(({ points }) => points[place]).find((one) => typeof one === 'object');
    const outcomes = jobs.flatMap((job) => outcomeOfPoint(job, member, place) ?? []);
    await onPoint(
      failed === undefined ? { point: member.point, outcomes } : { point: member.point, failed },
    );
  }
}
