/** The verb *merge*: from the shards of a sweep the folder that the sweep itself would have left, to the byte. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PointBackend } from '../../experiment/backends/point-backend.ts';
import { runJobs } from '../../experiment/points/run-jobs.ts';
import { type Fault, Faults, type Words } from '../../language/fault.ts';
import type { Language } from '../../language/messages/language.ts';
import { type SweepMessages, sweepMessagesIn } from '../../language/messages/sweep.ts';
import { canonical } from '../../results/folder/json.ts';
import { openJobLog } from '../../results/folder/sweep/job-log.ts';
import type { SweepManifest } from '../../results/folder/sweep/sweep-manifest.ts';
import { scenarioFromWritten } from '../../scenario/from-written.ts';
import { diskTrouble } from '../disk-trouble.ts';
import type { Alteration } from '../open-folder.ts';
import { ownTool } from '../package.ts';
import { placeFor } from '../place.ts';
import { type FolderMaker, sweepFolder } from './make-folder.ts';
import { type OpenedSweep, openSweep } from './open-sweep.ts';
import { prepare } from './prepare.ts';
import type { Sweep } from './sweep.ts';

export interface MergeOptions {
  readonly out?: string | undefined;
  readonly shown?: readonly string[] | undefined;
  readonly command: readonly string[];
  readonly language: Language;
}

export type Merge =
  | { readonly verdict: 'merged'; readonly sweep: Sweep }
  /** Files are not what they were: nothing was joined. Names with their folders. */
  | { readonly verdict: 'altered'; readonly alterations: readonly Alteration[] };

/** Throws Faults about folders that do not belong together, or that are not all there. */
export async function merge(folders: readonly string[], options: MergeOptions): Promise<Merge> {
  const opened = await Promise.all(folders.map(openSweep));
  const alterations = opened.flatMap(({ folder, alterations }) =>
    alterations.map((one) => ({ ...one, name: join(folder, one.name) })),
  );
  if (alterations.length > 0) return { verdict: 'altered', alterations };
  const shards = opened.map(asShard);
  demandTogether(shards);
  const place = placeFor(options.out);
  try {
    return { verdict: 'merged', sweep: await joined(shards, place.parent, options) };
  } catch (error) {
    throw diskTrouble(error, place.parent);
  }
}

interface Shard extends OpenedSweep {
  readonly manifest: SweepManifest & { readonly shard: NonNullable<SweepManifest['shard']> };
  readonly design: NonNullable<OpenedSweep['design']>;
}

function asShard({ manifest, design, ...opened }: OpenedSweep): Shard {
  const shard = manifest?.shard;
  if (manifest?.kind !== 'shard' || shard === undefined || design === undefined)
    throw new Faults([
      fault(
        opened.folder,
        (say) => say.expected.shardFolder,
        (say) => say.expected.aSweep,
      ),
    ]);
  return { ...opened, manifest: { ...manifest, shard }, design };
}

/** All that is wrong with them, one line a folder. */
function demandTogether(shards: readonly Shard[]): void {
  const [first, ...others] = shards;
  if (first === undefined) return;
  const own = ownTool();
  const faults = others.flatMap((other) => unlike(first, other) ?? []);
  const { tool } = first.manifest;
  if (tool.version !== own.version || tool.source !== own.source) {
    const was = `${tool.version} (${tool.source?.slice(0, 8)})`;
    const now = `${own.version} (${own.source?.slice(0, 8)})`;
    faults.unshift({
      ...fault(first.folder, (say) => say.expected.sameVersion(now), was),
      hint: words((say) => say.hints.version),
    });
  }
  if (faults.length === 0) faults.push(...twiceOrMissing(shards));
  if (faults.length > 0) throw new Faults(faults);
}

/** The first thing in which a shard is unlike the first one. */
function unlike({ manifest: a }: Shard, { folder, manifest: b }: Shard): Fault | undefined {
  type Say = (say: SweepMessages) => string;
  const another: Say = (say) => say.expected.another;
  const unequal = (one: unknown, other: unknown) => canonical(one) !== canonical(other);
  const scenario = ({ digest, arms }: SweepManifest['scenario']) => [digest, arms];
  if (unequal(scenario(a.scenario), scenario(b.scenario)))
    return fault(
      folder,
      (say) => say.expected.sameScenario,
      b.scenario.id === a.scenario.id ? words(another) : b.scenario.id,
    );
  if (a.seed !== b.seed) return fault(folder, (say) => say.expected.sameSeed(a.seed), b.seed);
  if (a.design.sha256 !== b.design.sha256)
    return fault(folder, (say) => say.expected.sameDesign, words(another));
  if (a.replications !== b.replications)
    return fault(
      folder,
      (say) => say.expected.sameReplications(String(a.replications)),
      String(b.replications),
    );
  if (unequal([a.tool.version, a.tool.source], [b.tool.version, b.tool.source]))
    return fault(
      folder,
      (say) => say.expected.sameVersion(`${a.tool.version} (${a.tool.source?.slice(0, 8)})`),
      `${b.tool.version} (${b.tool.source?.slice(0, 8)})`,
    );
  if (a.shard.of !== b.shard.of)
    return fault(folder, (say) => say.expected.sameOf(String(a.shard.of)), String(b.shard.of));
  if (unequal([a.checked, a.most], [b.checked, b.most]))
    return fault(folder, (say) => say.expected.sameSettings, words(another));
  return undefined;
}

function twiceOrMissing(shards: readonly Shard[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<number, string>();
  for (const { folder, manifest } of shards) {
    const { index, of } = manifest.shard;
    const before = seen.get(index);
    if (before !== undefined)
      faults.push(
        fault(
          folder,
          (say) => say.expected.onceEach,
          words((say) => say.expected.twice(`${index + 1}/${of}`, before)),
        ),
      );
    seen.set(index, folder);
  }
  const [first] = shards;
  const of = first?.manifest.shard.of ?? 0;
  const missing = Array.from({ length: of }, (_, i) => i).filter((index) => !seen.has(index));
  if (missing.length > 0) {
    const list = missing.map((index) => `${index + 1}/${of}`).join(', ');
    faults.push({
      ...fault(
        'merge',
        (say) => say.expected.allShards(String(of)),
        words((say) => say.expected.missing(list)),
      ),
      hint: words((say) =>
        say.hints.missing(missing.map((index) => `--shard ${index + 1}/${of}`).join(', ')),
      ),
    });
  }
  return faults;
}

async function joined(
  shards: readonly Shard[],
  parent: string,
  options: MergeOptions,
): Promise<Sweep> {
  const [first] = shards as readonly [Shard];
  const { scenario, seed, replications, checked, most, tool } = first.manifest;
  const { id, written, arms } = scenario;
  const { design } = first;
  const base = scenarioFromWritten(id, written, arms, join(first.folder, 'manifest.json'));
  const work = await prepare({
    base,
    design,
    seed,
    replications,
    check: checked,
    tool: `${tool.version} ${tool.source}`,
    most,
  });
  const logs = shards.map(({ folder }) => openJobLog(join(folder, 'jobs.log'), { reading: true }));
  const workshop = mkdtempSync(join(parent, '.unfinished-merge-'));
  let maker: FolderMaker | undefined;
  try {
    maker = await sweepFolder(work, { ...options, workshop });
    const { add, finish } = maker;
    const progress = await runJobs(work.campaign, {
      backend: nobody,
      known: (job) => logs.find((log) => log.has(job.id))?.get(job.id),
      onJob: (job, finished) => add(job, finished),
    });
    const made = await finish();
    const rows = maker.rows();
    return { base, design, seed, replications, rows, made, progress, resumed: 0, waiting: 0 };
  } finally {
    await maker?.close();
    for (const log of logs) log.close();
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Nothing is simulated: what a shard does not have, it should have had. */
const nobody: PointBackend = {
  workers: 1,
  simulate: () => Promise.reject(new Error('merge: expected every job in one of the shards')),
  close: async () => {},
};

const words = (of: (say: SweepMessages) => string): Words => ({
  nl: of(sweepMessagesIn('nl')),
  en: of(sweepMessagesIn('en')),
});

function fault(
  file: string,
  expected: (say: SweepMessages) => string,
  got: Words | ((say: SweepMessages) => string),
): Fault {
  const came = typeof got === 'function' ? words(got) : got;
  return { file, line: 1, column: 1, path: '', expected: words(expected), got: came };
}
