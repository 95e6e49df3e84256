/** The verb *sweep*: simulate a scenario at many points, and keep what comes of it. */

import { pointBackend } from '../../experiment/backends/choose-points.ts';
import { type Method, readAxes } from '../../experiment/design/axis.ts';
import { type Design, makeDesign } from '../../experiment/design/design.ts';
import type { Outcome } from '../../experiment/outcome.ts';
import { outcomeOfPoint } from '../../experiment/points/finished-job.ts';
import { jobCount, type Shard } from '../../experiment/points/job.ts';
import type { PlanOptions } from '../../experiment/points/plan.ts';
import { type JobProgress, PointFailed, runJobs } from '../../experiment/points/run-jobs.ts';
import { Faults, Trouble } from '../../language/fault.ts';
import type { Language } from '../../language/messages/language.ts';
import { identityOf } from '../../results/folder/draft.ts';
import { canonical } from '../../results/folder/json.ts';
import { sha256 } from '../../results/folder/sha256.ts';
import { designText } from '../../results/folder/sweep/design-file.ts';
import type { SweepRow } from '../../results/sweep/sweep-row.ts';
import { sourceFromWritten } from '../../scenario/from-written.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Variable, variableAt } from '../../scenario/variable.ts';
import { diskTrouble } from '../disk-trouble.ts';
import { keepJobs } from '../kept-jobs.ts';
import { ownTool } from '../package.ts';
import { placeFor } from '../place.ts';
import { type FolderMaker, type Made, shardFolder, sweepFolder } from './make-folder.ts';
import { type Prepared, prepare, type Work } from './prepare.ts';

export interface SweepOptions {
  /** `PATH=A:B:STEP`, `PATH=v1,v2`, or `PATH=A:B` in a random design. */
  readonly vary: readonly string[];
  readonly method?: Method | undefined;
  /** Points of a random design. */
  readonly samples?: number | undefined;
  readonly seed?: string | undefined;
  readonly replications?: number | undefined;
  readonly check?: boolean | undefined;
  readonly workers?: number | undefined;
  readonly shard?: Shard | undefined;
  readonly onFailure?: 'stop' | 'goOn' | undefined;
  readonly out?: string | undefined;
  readonly resume?: boolean | undefined;
  /** Indicators that somebody wants to see, beyond those by which arms are compared. */
  readonly shown?: readonly string[] | undefined;
  readonly command: readonly string[];
  readonly language: Language;
  readonly signal?: AbortSignal | undefined;
  /** Told how many points are planned, before anything is simulated. */
  readonly onPlanning?: PlanOptions['onPlanning'];
  readonly onProgress?: ((progress: JobProgress) => void) | undefined;
  /** Told what will be simulated. */
  readonly onDesign?: ((design: Design) => void) | undefined;
  /** Told of every point in every replication, as they come. */
  readonly onOutcome?: ((point: number, outcome: Outcome) => void) | undefined;
}

export interface Sweep {
  readonly base: Scenario;
  readonly design: Design;
  readonly seed: string;
  readonly replications: number;
  /** Points that are complete, in order; none of a shard. */
  readonly rows: readonly SweepRow[];
  /** Absent when it was interrupted. */
  readonly made: Made | undefined;
  readonly progress: JobProgress;
  /** Of its jobs, those that an earlier sweep had finished. */
  readonly resumed: number;
  /** Finished jobs that wait for `resume`: of this sweep when it was interrupted, else of an earlier one. */
  readonly waiting: number;
}

/**
 * Resolves also when aborted. Rejects with Faults for bad input or no place, with a Trouble when the disk fails or a point
 * throws under `stop`.
 */
export async function sweep(base: Scenario, options: SweepOptions): Promise<Sweep> {
  const { seed = base.experiment.seed, replications = base.experiment.replications } = options;
  const { signal, shard, check = false } = options;
  const design = designOf(base, seed, options);
  options.onDesign?.(design);
  const { version, source } = ownTool();
  const tool = `${version} ${source}`;
  const work: Work = { base, design, seed, replications, check, tool, shard };
  const place = placeFor(options.out);
  const nothing = { base, design, seed, replications, rows: [], made: undefined, resumed: 0 };
  let prepared: Prepared;
  try {
    prepared = await prepare(work, options);
  } catch (error) {
    if (!signal?.aborted) throw error;
    return { ...nothing, progress: { finished: 0, planned: 0 }, waiting: 0 };
  }
  try {
    return await simulated(prepared, place.parent, options);
  } catch (error) {
    throw error instanceof PointFailed
      ? pointTrouble(error, design)
      : diskTrouble(error, place.parent);
  }
}

/** Throws Faults with what is wrong with the words. */
function designOf(base: Scenario, seed: string, options: SweepOptions): Design {
  const { vary, method = 'grid', samples = 0 } = options;
  const axes = readAxes(vary, method);
  const source = sourceFromWritten(base.id, base.written, base.id);
  const faults: Faults[] = [];
  const variables = axes.flatMap(({ path, values, place }): Variable[] => {
    try {
      return [variableAt(source, path, [values[0] ?? 0, values.at(-1) ?? 0], place)];
    } catch (error) {
      if (!(error instanceof Faults)) throw error;
      faults.push(error);
      return [];
    }
  });
  if (faults.length > 0) throw new Faults(faults.flatMap((one) => one.faults));
  return makeDesign(axes, variables, { method, samples, seed });
}

async function simulated(work: Prepared, parent: string, options: SweepOptions): Promise<Sweep> {
  const { base, design, seed, replications, campaign, shard } = work;
  const { resume = false, signal, onProgress, onOutcome } = options;
  const jobs = keepJobs(parent, idOf(work), resume);
  const { workshop, log } = jobs;
  const backend = pointBackend(options.workers, jobCount(campaign));
  let maker: FolderMaker | undefined;
  let made: Made | undefined;
  try {
    const making = { ...options, workshop };
    maker =
      shard === undefined ? await sweepFolder(work, making) : await shardFolder(work, making, log);
    const { add, finish } = maker;
    const progress = await runJobs(campaign, {
      ...options,
      backend,
      known: jobs.known,
      async onJob(job, finished, progress) {
        jobs.put(job, finished);
        await add(job, finished);
        for (const [place, member] of onOutcome ? job.group.members.entries() : []) {
          const outcome = outcomeOfPoint(finished, member, place);
          if (outcome !== undefined) onOutcome?.(member.point, outcome);
        }
        onProgress?.(progress);
      },
    });
    const interrupted = signal?.aborted === true && progress.finished < progress.planned;
    if (!interrupted) made = await finish();
    const rows = maker.rows();
    const waiting = made === undefined ? log.size() : jobs.leftElsewhere();
    const resumed = jobs.resumed();
    return { base, design, seed, replications, rows, made, progress, resumed, waiting };
  } finally {
    await backend.close();
    await maker?.close();
    jobs.close(made !== undefined);
  }
}

/** All that the numbers depend on but for how many replications there are. */
function idOf({ base, design, seed, check, tool, shard }: Prepared): string {
  const { digest, arms } = identityOf(base);
  const what = { digest, arms, design: designText(design), seed, check, tool, shard };
  return sha256(canonical(what)).slice(0, 12);
}

function pointTrouble(
  { point, replication, reason, message }: PointFailed,
  { axes, points }: Design,
): Trouble {
  const where = axes.map(({ path }, i) => `${path}=${points[point]?.[i]}`).join(', ');
  return new Trouble(
    {
      nl: `punt ${point} (${where}) mislukt in herhaling ${replication}: ${reason.nl}. Met --on-failure go-on gaan de andere punten door.`,
      en: `point ${point} (${where}) fails in replication ${replication}: ${reason.en}. With --on-failure go-on the other points go on.`,
    },
    { cause: message },
  );
}
