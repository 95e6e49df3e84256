/** Finished jobs, kept as they come in a workshop beside the folder that they are for: so that `resume` can go on with them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FinishedJob } from '../experiment/points/finished-job.ts';
import type { Job } from '../experiment/points/job.ts';
import { type JobLog, openJobLog } from '../results/folder/sweep/job-log.ts';
import {
  abandonedFolders,
  claimFolder,
  releaseFolder,
  startUnfinished,
} from '../results/folder/unfinished.ts';

export interface KeptJobs {
  /** A folder of one's own, for what is not finished. */
  readonly workshop: string;
  readonly log: JobLog;
  /** A job that an earlier process had finished, if it had. */
  known(job: Pick<Job, 'id'>): FinishedJob | undefined;
  /** Throws what the disk says. */
  put(job: Pick<Job, 'id'>, finished: FinishedJob): void;
  /** How many jobs were known. */
  resumed(): number;
  /** How many finished jobs of earlier work are not among these; those that are, are let go. */
  leftElsewhere(): number;
  /** Lets go. `done`: nothing of it is needed any more; else what is finished waits, if anything is. */
  close(done: boolean): void;
}

/** Of the work called `id`, below `parent`; `resume`: goes on with what got furthest and nobody works on. */
export function keepJobs(parent: string, id: string, resume: boolean): KeptJobs {
  const taken = resume ? takeUp(parent, id) : undefined;
  const workshop = taken ?? startUnfinished(parent, id);
  const log = openJobLog(join(workshop, 'jobs.log'));
  const before = log.size();
  let resumed = 0;
  return {
    workshop,
    log,
    known(job) {
      const finished = before > 0 ? log.get(job.id) : undefined;
      if (finished !== undefined) resumed++;
      return finished;
    },
    put: (job, finished) => log.put(job.id, finished),
    resumed: () => resumed,
    leftElsewhere: () => forget(parent, id, log),
    close(done) {
      const empty = log.size() === 0;
      log.close();
      releaseFolder(workshop);
      if (done || empty) rmSync(workshop, { recursive: true, force: true });
      else
        for (const own of ['scratch', 'folder'])
          rmSync(join(workshop, own), { recursive: true, force: true });
    },
  };
}

/** The work that has got furthest and that nobody works on. */
function takeUp(parent: string, id: string): string | undefined {
  const furthest = abandonedFolders(parent, id)
    .map((folder) => ({ folder, size: jobsIn(folder).length }))
    .sort((a, b) => b.size - a.size);
  for (const { folder } of furthest) {
    const own = claimFolder(folder, parent, id);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** Earlier work that holds nothing but what is finished now is of no use any more. How many jobs are left to go on with. */
function forget(parent: string, id: string, finished: JobLog): number {
  let most = 0;
  for (const folder of abandonedFolders(parent, id)) {
    const jobs = jobsIn(folder);
    if (jobs.every((job) => finished.has(job))) rmSync(folder, { recursive: true, force: true });
    else most = Math.max(most, jobs.length);
  }
  return most;
}

function jobsIn(folder: string): string[] {
  try {
    const log = openJobLog(join(folder, 'jobs.log'), { reading: true });
    log.close();
    return [...log.ids()];
  } catch {
    return [];
  }
}
