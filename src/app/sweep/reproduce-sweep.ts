/** The verb *reproduce* for the folder of a sweep: every point again, bit for bit. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pointBackend } from '../../experiment/backends/choose-points.ts';
import { settingsOf } from '../../experiment/design/design.ts';
import { digestOf } from '../../experiment/digest.ts';
import { gatherPoints } from '../../experiment/points/gather-points.ts';
import { type JobProgress, runJobs } from '../../experiment/points/run-jobs.ts';
import { Faults } from '../../language/fault.ts';
import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { identityOf } from '../../results/folder/draft.ts';
import { canonical } from '../../results/folder/json.ts';
import { sha256OfFile } from '../../results/folder/sha256.ts';
import { scenarioFromWritten } from '../../scenario/from-written.ts';
import type { Alteration } from '../open-folder.ts';
import { ownTool } from '../package.ts';
import { differing, type Versions } from '../reproduce.ts';
import { sweepFolder } from './make-folder.ts';
import { openSweep } from './open-sweep.ts';
import { prepare } from './prepare.ts';

export interface ReproduceSweepOptions {
  /** Only the first points. */
  readonly quick?: boolean | undefined;
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: JobProgress) => void) | undefined;
}

export type SweepReproduction =
  | { readonly verdict: 'altered'; readonly alterations: readonly Alteration[] }
  | { readonly verdict: 'otherScenario'; readonly paths: readonly string[] }
  | {
      readonly verdict: 'same' | 'interrupted' | 'differentSummary';
      /** Points that were run again, of how many, and how often. */
      readonly finished: number;
      readonly of: number;
      readonly replications: number;
      readonly versions: Versions;
    }
  | {
      readonly verdict: 'different';
      readonly point: number;
      /** What was set there. */
      readonly where: string;
      readonly versions: Versions;
    };

const few = 3;

/** Throws Faults when it is not the folder of a whole sweep. */
export async function reproduceSweep(
  folder: string,
  options: ReproduceSweepOptions = {},
): Promise<SweepReproduction> {
  const { manifest, design, alterations } = await openSweep(folder);
  if (manifest === undefined || alterations.length > 0) return { verdict: 'altered', alterations };
  const { results } = manifest;
  if (results === undefined || design === undefined) throw mergeFirst(folder);
  const { id, written, arms, resolved, digest } = manifest.scenario;
  const base = scenarioFromWritten(id, written, arms, join(folder, 'manifest.json'));
  const now = identityOf(base);
  if (now.digest !== digest || canonical(resolved) !== canonical(now.resolved))
    return { verdict: 'otherScenario', paths: differing(resolved, now.resolved) };

  const { quick = false, workers, signal, onProgress } = options;
  const { seed, replications, checked: check, most, tool } = manifest;
  const of = design.points.length;
  const points = quick ? design.points.slice(0, few) : design.points;
  const own = ownTool();
  const versions = { made: tool, now: own };
  const again = { ...design, points };
  const scratch = mkdtempSync(join(tmpdir(), 'proeftuin-again-'));
  const backend = pointBackend(workers);
  const digests = new Map<number, string | null>();
  try {
    const work = await prepare(
      { base, design: again, seed, replications, check, tool: own.version, most },
      { signal },
    );
    const out = join(scratch, 'again');
    const making = { out, command: [], language: manifest.language, workshop: scratch };
    const maker = await sweepFolder(work, making);
    for (const point of work.campaign.plan.failed.keys()) digests.set(point, null);
    const gathered = gatherPoints(replications, (result) => {
      digests.set(result.point, result.failed === undefined ? digestOf(result.outcomes) : null);
    });
    try {
      const { finished, planned } = await runJobs(work.campaign, {
        backend,
        signal,
        async onJob(job, finished, progress) {
          await gathered.add(job, finished);
          await maker.add(job, finished);
          onProgress?.(progress);
        },
      });
      const wrong = results.points.find(
        ([point, was]) => digests.has(point) && digests.get(point) !== was,
      );
      if (wrong !== undefined) {
        const [point] = wrong;
        return {
          verdict: 'different',
          point,
          where: settingsOf(design, point).join(', '),
          versions,
        };
      }
      const told = { finished: digests.size, of, replications, versions };
      if (finished < planned) return { verdict: 'interrupted', ...told };
      const same = points.length < of || (await sameFiles(folder, (await maker.finish()).folder));
      return { verdict: same ? 'same' : 'differentSummary', ...told };
    } finally {
      await maker.close();
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
    return { verdict: 'interrupted', finished: digests.size, of, replications, versions };
  } finally {
    await backend.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function sameFiles(folder: string, again: string): Promise<boolean> {
  for (const name of ['results.parquet', 'points.parquet', 'summary.json', 'design.json'])
    if ((await sha256OfFile(join(folder, name))) !== (await sha256OfFile(join(again, name))))
      return false;
  return true;
}

/** A shard is not the whole that was asked for. */
export function mergeFirst(folder: string): Faults {
  const [nl, en] = [sweepMessagesIn('nl'), sweepMessagesIn('en')];
  return new Faults([
    {
      file: folder,
      line: 1,
      column: 1,
      path: '',
      expected: { nl: nl.expected.sweepFolder, en: en.expected.sweepFolder },
      got: { nl: nl.expected.shardFolder, en: en.expected.shardFolder },
      hint: { nl: nl.hints.merge, en: en.hints.merge },
    },
  ]);
}
