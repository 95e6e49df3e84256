import type { Style } from './styles.ts';
import { declaration, spreadsheet } from './xml.ts';

/** Nothing at all, or a style with or without a value. */
export type Cell = {
  readonly value?: string | number;
  readonly style?: Style | undefined;
  /** That its row should have, in points. */
  readonly height?: number;
} | null;

/** A sheet that prints as wide as an A4 page on its side. */
export interface Worksheet {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /**
   * The first row is headings, which stay in sight and have a filter each; so many columns at the left stay in sight too.
   * Absent: a page to read, without grid lines.
   */
  readonly table?: { readonly sticky: number };
}

/** What sheets have in common. */
export interface Shared {
  styleOf(style: Style | undefined): number;
  textOf(text: string): number;
}

/** The text of a sheet's file. The order of elements is that of the standard (ECMA-376, CT_Worksheet); out of it, Excel calls the file damaged. */
export function worksheetXml(
  { widths, rows, table }: Worksheet,
  first: boolean,
  shared: Shared,
): string {
  const names = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, i) =>
    columnName(i),
  );
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const filter =
    table === undefined
      ? ''
      : `<autoFilter ref="A1:${columnName((rows[0]?.length ?? 1) - 1)}${rows.length}"/>`;
  return `${declaration}<worksheet xmlns="${spreadsheet}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="${first ? 1 : 0}" workbookViewId="0"${view(table)}</sheetViews><cols>${columns.join('')}</cols><sheetData>${rows.map((row, i) => rowXml(row, i + 1, names, shared)).join('')}</sheetData>${filter}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"/></worksheet>`;
}

function view(table: Worksheet['table']): string {
  if (table === undefined) return ' showGridLines="false"/>';
  const { sticky } = table;
  return `><pane ySplit="1" xSplit="${sticky}" topLeftCell="${columnName(sticky)}2" activePane="bottomRight" state="frozen"/></sheetView>`;
}

function rowXml(
  row: readonly Cell[],
  number: number,
  columns: readonly string[],
  { styleOf, textOf }: Shared,
): string {
  let cells = '';
  let high = 0;
  for (const [i, cell] of row.entries()) {
    if (cell === null) continue;
    const { value, style, height = 0 } = cell;
    high = Math.max(high, height);
    const start = `<c r="${columns[i]}${number}" s="${styleOf(style)}"`;
    if (value === undefined) cells += `${start}/>`;
    else if (typeof value === 'number') cells += `${start}><v>${value}</v></c>`;
    else cells += `${start} t="s"><v>${textOf(value)}</v></c>`;
  }
  return `<row r="${number}"${high > 0 ? ` ht="${high}" customHeight="1"` : ''}>${cells}</row>`;
}

/** A, B … Z, AA, AB … */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.trunc(column / 26) - 1)}${letter}`;
}
