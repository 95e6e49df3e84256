/** The verb *report*: makes the pages of a folder again, or one page that compares two runs. */
import { writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../language/messages/language.ts';
import { pageNames, writePages } from '../reports/pages.ts';
import type { ReportData } from '../reports/report-data.ts';
import { type Manifest, sealed } from '../results/folder/manifest.ts';
import { readSeries } from '../results/folder/series.ts';
import { noRunFolder } from './open-folder.ts';
import { openRun } from './open-run.ts';
import { free, placeFor } from './place.ts';
import { answerKindOf, remakeAnswer } from './remake-answer.ts';
import { remakePages } from './remake-pages.ts';
import { isSweepFolder } from './sweep/open-sweep.ts';

/**
 * Makes the pages again, in this language; everything else in the folder stays as it is. The report's path. Throws
 * Faults when it is no folder of the program, or when its numbers were changed.
 */
export async function remake(folder: string, language: Language): Promise<string> {
  if (isSweepFolder(folder))
    return (await import('./sweep/remake-sweep.ts')).remakeSweep(folder, language);
  if ((await answerKindOf(folder)) !== undefined) return remakeAnswer(folder, language);
  const data = await dataOf(folder, language);
  const { files, checksum: _, ...before } = data.manifest as Manifest;
  const draft = { ...before, language };
  return remakePages({
    folder,
    files,
    names: pageNames,
    write: (made) =>
      writePages(
        made,
        { ...data, manifest: draft },
        {
          series: Promise.resolve(data.series),
          tables: Promise.resolve(),
        },
      ),
    sealed: (files) => sealed(draft, files),
  });
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
  const { manifest, scenario, summary } = await openRun(folder);
  if (!manifest.files.some(({ name }) => name === 'results.parquet'))
    throw noRunFolder(folder, 'noTables');
  const series = await readSeries(folder, manifest.scenario.arms);
  return { scenario, summary, manifest, series, language };
}
