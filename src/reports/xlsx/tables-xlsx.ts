import type { Sheet as WrittenSheet } from 'write-excel-file/node';
import type { RunData } from '../report-data.ts';
import { agreementSheet } from './agreement-sheet.ts';
import { assumptionSheet } from './assumption-sheet.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { differenceSheet } from './difference-sheet.ts';
import { flowSheet } from './flow-sheet.ts';
import { pageAndFilter } from './page-and-filter.ts';
import { readMeSheet } from './read-me-sheet.ts';
import { written } from './sheet.ts';
import { meanSheet, yearSheet } from './spread-sheets.ts';
import { withoutClock } from './without-clock.ts';

/** Its library, which takes a moment the first time. */
export const loadXlsx = () => import('write-excel-file/node');

/** `tables.xlsx`: the summary for a council and an analyst. Equal data give equal bytes. */
export const tablesXlsx = (data: RunData): Promise<Buffer> => zipped(sheetsOf(data));

/** Plain data. */
export type Sheets = readonly WrittenSheet<Buffer>[];

export function sheetsOf(data: RunData): Sheets {
  const tables = [
    comparisonSheet(data),
    differenceSheet(data),
    meanSheet(data),
    yearSheet(data),
    agreementSheet(data),
    flowSheet(data),
    assumptionSheet(data),
  ];
  return [readMeSheet(data), ...tables.map(written)];
}

/** The bytes of a spreadsheet file. */
export async function zipped(sheets: Sheets): Promise<Buffer> {
  const { default: write } = await loadXlsx();
  const zip = await write([...sheets], {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [pageAndFilter],
  }).toBuffer();
  return withoutClock(zip);
}
