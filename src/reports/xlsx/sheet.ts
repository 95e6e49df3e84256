import { text } from './cells.ts';
import type { Cell, Style, Worksheet } from './worksheet.ts';

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

const heading: Style = {
  bold: true,
  background: '#DCE6F0',
  underline: '#5B7083',
  top: true,
  wrap: true,
};
const aboveNumbers: Style = { ...heading, align: 'right' };

export function written({ name, columns, rows, sticky = 0 }: Sheet): Worksheet {
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map(({ title, number }) => text(title, number ? aboveNumbers : heading)),
      ...rows,
    ],
    table: { sticky },
  };
}
