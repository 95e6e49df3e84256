import type { RunData } from '../report-data.ts';
import { agreementSheet } from './agreement-sheet.ts';
import { assumptionSheet } from './assumption-sheet.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { differenceSheet } from './difference-sheet.ts';
import { flowSheet } from './flow-sheet.ts';
import { readMeSheet } from './read-me-sheet.ts';
import { written } from './sheet.ts';
import { meanSheet, yearSheet } from './spread-sheets.ts';
import { workbook } from './workbook.ts';

/** `tables.xlsx`: the summary for a council and an analyst. Equal data give equal bytes. */
export async function tablesXlsx(data: RunData): Promise<Uint8Array> {
  const tables = [
    comparisonSheet(data),
    differenceSheet(data),
    meanSheet(data),
    yearSheet(data),
    agreementSheet(data),
    flowSheet(data),
    assumptionSheet(data),
  ];
  return workbook([readMeSheet(data), ...tables.map(written)], new Date(data.manifest.created));
}
