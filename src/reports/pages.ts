/** The files of a run folder that people open: made from the same data at once, or years later. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../results/folder/json.ts';
import { entriesOf } from '../results/folder/publish.ts';
import { citationCff } from './citation/citation-cff.ts';
import { dataPackage } from './datapackage/data-package.ts';
import type { ReportData } from './report-data.ts';
import { tablesXlsx } from './xlsx/tables-xlsx.ts';

/** Their names; the rest of a run folder is what they are made from. */
export const pageNames: readonly string[] = [
  'report.html',
  'tables.xlsx',
  'CITATION.cff',
  'datapackage.json',
];

/** Writes them beside the tables and the summary, whose sizes and hashes the data package tells. */
export async function writePages(folder: string, data: ReportData): Promise<void> {
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, name), content);
  const { reportHtml } = await import('./html/report-html.ts');
  write('report.html', reportHtml(data));
  write('tables.xlsx', await tablesXlsx(data));
  write('CITATION.cff', citationCff(data));
  write('datapackage.json', json(dataPackage(data, await entriesOf(folder))));
}
