import type { ReportData } from './report-data.ts';

/** Writes the pages and tables that people open into the folder of a run. */
export async function writePages(_folder: string, _data: ReportData): Promise<void> {}
