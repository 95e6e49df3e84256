/** The files of a run folder that people open: made from the same data at once, or years later. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../results/folder/json.ts';
import { entriesOf } from '../results/folder/publish.ts';
import type { Series } from '../results/folder/series.ts';
import { citationCff } from './citation/citation-cff.ts';
import { dataPackage } from './datapackage/data-package.ts';
import type { RunData } from './report-data.ts';
import { loadXlsx, tablesXlsx } from './xlsx/tables-xlsx.ts';

/** Their names; the rest of a run folder is what they are made from. */
export const pageNames: readonly string[] = [
  'report.html',
  'tables.xlsx',
  'CITATION.cff',
  'datapackage.json',
];

const drawing = () => import('./html/report-html.ts');

/** Loads what draws them, while there is nothing to draw yet: nobody should wait for that in the end. */
export async function preparePages(): Promise<void> {
  await Promise.all([drawing(), loadXlsx()]);
}

/**
 * Writes them beside the tables and the summary, whose sizes and hashes the data package tells. What can be made before the
 * series are there is made before.
 */
export async function writePages(
  folder: string,
  data: RunData,
  series: Promise<Series>,
): Promise<void> {
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, name), content);
  await Promise.all([
    tablesXlsx(data).then((bytes) => write('tables.xlsx', bytes)),
    series.then(async (series) => {
      const { reportHtml } = await drawing();
      write('report.html', reportHtml({ ...data, series }));
    }),
  ]);
  write('CITATION.cff', citationCff(data));
  write('datapackage.json', json(dataPackage(data, await entriesOf(folder))));
}
