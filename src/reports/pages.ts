/** The files of a run folder that people open: made from the same data at once, or years later. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../results/folder/json.ts';
import { entriesOf } from '../results/folder/publish.ts';
import type { Series } from '../results/folder/series.ts';
import { citationCff } from './citation/citation-cff.ts';
import { dataPackage } from './datapackage/data-package.ts';
import type { RunData } from './report-data.ts';
import { tablesXlsx } from './xlsx/tables-xlsx.ts';
import { loadXlsx } from './xlsx/workbook.ts';

/** Their names; the rest of a run folder is what they are made from. */
export const pageNames: readonly string[] = [
  'report.html',
  'tables.xlsx',
  'CITATION.cff',
  'datapackage.json',
];

const drawing = () => import('./html/report-html.ts');

/** What pages are made from that may still be under way. */
export interface Coming {
  readonly series: Promise<Series>;
  /** Resolves when the tables are in the folder. */
  readonly tables: Promise<unknown>;
}

/** Loads what makes them, while there is nothing to make yet: nobody should wait for that in the end. */
export function loadPages(): void {
  // Whoever draws hears of it.
  drawing().catch(() => {});
  loadXlsx().catch(() => {});
}

/**
 * Writes them beside the tables and the summary, whose sizes and hashes the data package tells. What can be made before the
 * rest is there is made before.
 */
export async function writePages(
  folder: string,
  data: RunData,
  { series, tables }: Coming,
): Promise<void> {
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, name), content);
  await Promise.all([
    tablesXlsx(data).then((bytes) => write('tables.xlsx', bytes)),
    series.then(async (series) => {
      const { reportHtml } = await drawing();
      write('report.html', reportHtml({ ...data, series }));
    }),
    tables,
  ]);
  write('CITATION.cff', citationCff(data));
  write('datapackage.json', json(dataPackage(data, await entriesOf(folder))));
}
