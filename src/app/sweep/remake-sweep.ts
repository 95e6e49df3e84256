import { join } from 'node:path';
import type { Language } from '../../language/messages/language.ts';
import { sweepPageNames, writeSweepPages } from '../../reports/sweep/pages.ts';
import { readSummaries } from '../../results/folder/sweep/read-summaries.ts';
import { sealedSweep } from '../../results/folder/sweep/sweep-manifest.ts';
import { type SweepRow, sweepRow, sweptArm } from '../../results/sweep/sweep-row.ts';
import { scenarioFromWritten } from '../../scenario/from-written.ts';
import { noRunFolder } from '../open-folder.ts';
import { remakePages } from '../remake-pages.ts';
import { openSweep } from './open-sweep.ts';
import { mergeFirst } from './reproduce-sweep.ts';

/** Makes the pages of a sweep again. The report's path; throws Faults for a shard, or when its numbers were changed. */
export async function remakeSweep(folder: string, language: Language): Promise<string> {
  const { manifest, design, alterations } = await openSweep(folder);
  const changed = alterations.filter(({ name }) => !sweepPageNames.includes(name));
  if (manifest === undefined || design === undefined || changed.length > 0)
    throw noRunFolder(folder, 'altered');
  if (manifest.kind === 'shard') throw mergeFirst(folder);
  const { id, written, arms } = manifest.scenario;
  const base = scenarioFromWritten(id, written, arms, join(folder, 'manifest.json'));
  const arm = sweptArm(base, design);
  const rows: SweepRow[] = [];
  for await (const point of readSummaries(folder))
    rows.push(sweepRow(point, arm.id, [], design.axes.length === 1));
  const { files, checksum: _, ...before } = manifest;
  const draft = { ...before, language };
  const { seed, replications } = manifest;
  const told = { base, design, seed, replications, arm, rows, shown: [], language };
  return remakePages({
    folder,
    files,
    names: sweepPageNames,
    write: (made) => writeSweepPages(made, told, draft),
    sealed: (files) => sealedSweep(draft, files),
  });
}
