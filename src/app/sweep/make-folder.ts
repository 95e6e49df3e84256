/** The folder of a sweep or of a shard: from finished jobs, in whichever order they come, to a whole folder or none. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FinishedJob } from '../../experiment/points/finished-job.ts';
import { gatherPoints, type PointResult } from '../../experiment/points/gather-points.ts';
import { type Job, jobAt, jobNumbers } from '../../experiment/points/job.ts';
import type { Language } from '../../language/messages/language.ts';
import { writeSweepPages } from '../../reports/sweep/pages.ts';
import { generator, identityOf } from '../../results/folder/draft.ts';
import { entriesOf, publish } from '../../results/folder/publish.ts';
import { sha256 } from '../../results/folder/sha256.ts';
import { designText } from '../../results/folder/sweep/design-file.ts';
import { type JobLog, openJobLog } from '../../results/folder/sweep/job-log.ts';
import { type SweepDraft, sealedSweep } from '../../results/folder/sweep/sweep-manifest.ts';
import { sweepWriter } from '../../results/folder/sweep/sweep-writer.ts';
import { indicatorsTold } from '../../results/sweep/indicators-told.ts';
import { summarisePoint } from '../../results/sweep/point-summary.ts';
import { type PointDigest, sweepDigest } from '../../results/sweep/sweep-digest.ts';
import { type SweepRow, sweepRow, sweptArm } from '../../results/sweep/sweep-row.ts';
import { takenMeanwhile } from '../keep.ts';
import { ownMachine, ownTool } from '../package.ts';
import { placeFor } from '../place.ts';
import type { Prepared } from './prepare.ts';

export interface Made {
  readonly folder: string;
  readonly digest: string;
}

export interface FolderMaker {
  /** To be told of every finished job, once. Resolves when there is room for the next. */
  add(job: Job, finished: FinishedJob): Promise<void>;
  /** When all jobs are there: publishes the folder. */
  finish(): Promise<Made>;
  /** What the pages show, in the order of the points; of those that are complete. */
  rows(): SweepRow[];
  /** Lets go; may be called after anything. */
  close(): Promise<void>;
}

export interface Making {
  readonly out?: string | undefined;
  readonly command: readonly string[];
  readonly language: Language;
  /** Indicators that somebody wants to see, beyond those by which arms are compared. */
  readonly shown?: readonly string[] | undefined;
  /** A folder of one's own, for what is not finished. */
  readonly workshop: string;
  /** `nowhere`: only the digest is wanted. */
  readonly publishing?: boolean | undefined;
}

/** Of a whole sweep. */
export async function sweepFolder(work: Prepared, making: Making): Promise<FolderMaker> {
  const { base, design, replications, campaign } = work;
  const { shown = [] } = making;
  const { scratch, folder } = benches(making.workshop);
  const writer = sweepWriter(base, design, scratch);
  const indicators = indicatorsTold(base, design.points.length);
  const arm = sweptArm(base, design);
  const digests = new Map<number, string | null>();
  const rows: SweepRow[] = [];

  async function onPoint(result: PointResult): Promise<void> {
    const values = design.points[result.point] ?? [];
    const all = [...new Set([...indicators, ...shown])];
    const summary = summarisePoint(work.viewOf(result.point), result, values, all);
    digests.set(result.point, 'failed' in summary ? null : summary.digest);
    rows.push(sweepRow(summary, arm.id, shown, design.axes.length === 1));
    writer.add(result, summary);
  }
  const sorted = () => [...rows].sort((a, b) => a.point - b.point);
  const gathered = gatherPoints(replications, onPoint);
  for (const [point, failed] of campaign.plan.failed) await onPoint({ point, failed });

  return {
    add: (job, finished) => gathered.add(job, finished),
    rows: sorted,
    async finish() {
      const points = design.points.map(
        (_, point): PointDigest => [point, digests.get(point) ?? null],
      );
      const digest = sweepDigest(points);
      await writer.finish(folder, {
        schema: 'proeftuin/sweep-summary@1',
        scenario: base.id,
        seed: work.seed,
        replications,
        digest,
        design: sha256(designText(design)),
        axes: design.axes.map(({ path, unit }) => ({ path, unit })),
        indicators,
      });
      const draft = { ...draftOf(work, making, 'sweep'), results: { digest, points } };
      const { language } = making;
      const told = { base, design, seed: work.seed, replications, arm, shown, language };
      writeFileSync(join(folder, 'design.json'), designText(design));
      await writeSweepPages(folder, { ...told, rows: sorted() }, draft);
      return { folder: await published(draft, work, making, digest, folder), digest };
    },
    close: () => writer.close(),
  };
}

/** Of a shard: its jobs, in order. */
export async function shardFolder(
  work: Prepared,
  making: Making,
  log: JobLog,
): Promise<FolderMaker> {
  const { folder } = benches(making.workshop);
  const { campaign, shard } = work;
  return {
    add: async () => {},
    rows: () => [],
    async finish() {
      const jobs = openJobLog(join(folder, 'jobs.log'));
      for (const number of jobNumbers(campaign)) {
        const { id } = jobAt(campaign, number);
        const finished = log.get(id);
        if (finished === undefined) throw new Error(`job ${number}: expected it to be kept`);
        jobs.put(id, finished);
      }
      jobs.close();
      writeFileSync(join(folder, 'design.json'), designText(work.design));
      const digest = sha256(JSON.stringify([sha256(designText(work.design)), shard]));
      const draft = {
        ...draftOf(work, making, 'shard'),
        ...(shard === undefined ? {} : { shard }),
      };
      return { folder: await published(draft, work, making, digest, folder), digest };
    },
    close: async () => {},
  };
}

/** Emptied: a workshop may have been left in the middle of something. */
function benches(workshop: string): { scratch: string; folder: string } {
  const [scratch, folder] = [join(workshop, 'scratch'), join(workshop, 'folder')];
  for (const own of [scratch, folder]) {
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own, { recursive: true });
  }
  return { scratch, folder };
}

function draftOf(
  work: Prepared,
  { command, language }: Making,
  kind: SweepDraft['kind'],
): SweepDraft {
  const { base, design, seed, replications, check, most } = work;
  return {
    schema: 'proeftuin/sweep@1',
    kind,
    tool: ownTool(),
    machine: ownMachine(),
    created: new Date().toISOString(),
    command,
    language,
    scenario: identityOf(base),
    generator,
    seed,
    checked: check,
    replications,
    design: { sha256: sha256(designText(design)), points: design.points.length },
    most,
  };
}

async function published(
  draft: SweepDraft,
  { base, shard }: Prepared,
  { out }: Making,
  digest: string,
  folder: string,
): Promise<string> {
  writeFileSync(join(folder, 'manifest.json'), sealedSweep(draft, await entriesOf(folder)));
  const kind = shard === undefined ? 'sweep' : `shard-${shard.index + 1}-of-${shard.of}`;
  const place = placeFor(out);
  const name = publish(folder, place.names(`${base.id}-${kind}`, digest));
  if (name === undefined) throw takenMeanwhile(out ?? place.parent);
  return name;
}
