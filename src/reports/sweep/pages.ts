/** The files of a sweep's folder that people open: made at once or years later. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../../results/folder/json.ts';
import { entriesOf } from '../../results/folder/publish.ts';
import type { SweepDraft } from '../../results/folder/sweep/sweep-manifest.ts';
import { sweepPackage } from '../datapackage/sweep-package.ts';
import type { SweepTold } from './told.ts';

/** Their names; the rest of the folder is what they are made from. */
export const sweepPageNames: readonly string[] = ['report.html', 'datapackage.json'];

/** Writes them beside the tables and the summary, whose sizes and hashes the data package tells. */
export async function writeSweepPages(
  folder: string,
  told: SweepTold,
  manifest: SweepDraft,
): Promise<void> {
  const { sweepHtml } = await import('../html/answers/sweep-html.ts');
  writeFileSync(join(folder, 'report.html'), sweepHtml({ ...told, manifest }));
  const described = sweepPackage({ ...told, manifest }, await entriesOf(folder));
  writeFileSync(join(folder, 'datapackage.json'), json(described));
}
