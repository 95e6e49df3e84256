/** The verb *report*: makes the pages of a run folder again, or one page that compares two runs. */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../language/messages/language.ts';
import { pageNames, writePages } from '../reports/pages.ts';
import type { ReportData } from '../reports/report-data.ts';
import { type Manifest, sealed } from '../results/folder/manifest.ts';
import { entriesOf, publish } from '../results/folder/publish.ts';
import { readSeries } from '../results/folder/series.ts';
import type { Summary } from '../results/summary.ts';
import { scenarioFromWritten } from '../scenario/from-written.ts';
import { noRunFolder, openFolder } from './open-folder.ts';
import { free, placeFor } from './place.ts';

/**
 * Makes the pages again, in this language; the folder's numbers stay as they are. The report's path. Throws Faults when
 * it is no run folder, or when its numbers were changed.
 */
export async function remake(folder: string, language: Language): Promise<string> {
  const data = await dataOf(folder, language);
  const { files, checksum: _, ...before } = data.manifest as Manifest;
  const draft = { ...before, language };
  const beside = (name: string) =>
    join(dirname(resolve(folder)), `.unfinished-${name}-${basename(folder)}-${process.pid}`);
  const [made, old] = [beside('report'), beside('replaced')];
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made);
  try {
    for (const { name } of files)
      if (!pageNames.includes(name)) link(join(folder, name), join(made, name));
    await writePages(made, { ...data, manifest: draft });
    writeFileSync(join(made, 'manifest.json'), sealed(draft, await entriesOf(made)));
    renameSync(folder, old);
    publish(made, resolve(folder));
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return join(folder, 'report.html');
}

/** Writes a page that compares two runs; its path, beside the first unless `out` says where. */
export async function compareFolders(
  first: string,
  second: string,
  language: Language,
  out?: string,
): Promise<string> {
  // Before anything is computed.
  if (out !== undefined) placeFor(out);
  const data = [await dataOf(first, language), await dataOf(second, language)] as const;
  const { compareHtml } = await import('../reports/html/compare-html.ts');
  const page = compareHtml(...data);
  const names = [first, second].map((folder) => basename(resolve(folder)));
  const path = out ?? free(join(dirname(resolve(first)), names.join('-')), '.html');
  writeFileSync(path, page, { flag: 'wx' });
  return path;
}

async function dataOf(folder: string, language: Language): Promise<ReportData> {
  const { manifest, alterations } = await openFolder(folder);
  const changed = alterations.filter(({ name }) => !pageNames.includes(name));
  if (manifest === undefined || changed.length > 0) throw noRunFolder(folder, 'altered');
  if (!manifest.files.some(({ name }) => name === 'results.parquet'))
    throw noRunFolder(folder, 'noTables');
  const { id, written, arms } = manifest.scenario;
  return {
    scenario: scenarioFromWritten(id, written, arms, join(folder, 'manifest.json')),
    summary: JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Summary,
    manifest,
    series: await readSeries(folder, arms),
    language,
  };
}

/** The same file twice, where the disk can do that. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
