import type { Sheet as WrittenSheet } from 'write-excel-file/node';
import { type Cell, text } from './cells.ts';

/** A table with one row of headings, which stay in sight. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of the columns at the left, how many stay in sight too. */
  readonly sticky?: number;
}

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Headings stand above their numbers. */
  readonly number?: true;
}

const heading = {
  fontWeight: 'bold',
  backgroundColor: '#DCE6F0',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#5B7083',
  alignVertical: 'top',
  wrap: true,
} as const;

export function written({ name, columns, rows, sticky = 0 }: Sheet): WrittenSheet<Buffer> {
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    ...(sticky > 0 ? { stickyColumnsCount: sticky } : {}),
    orientation: 'landscape',
    data: [
      columns.map(({ title, number }) =>
        text(title, { ...heading, ...(number ? { align: 'right' as const } : {}) }),
      ),
      ...rows.map((row) => [...row]),
    ],
  };
}
