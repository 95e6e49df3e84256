/** How a cell looks. Cells that look the same share the object. */
export interface Style {
  /** Of a number as spreadsheets write it; `@`: text, whatever it looks like. */
  readonly format?: string;
  readonly bold?: boolean;
  /** In points; that of the workbook when absent. */
  readonly fontSize?: number;
  /** `#RRGGBB`. */
  readonly background?: string;
  /** The colour of a thin line below. */
  readonly underline?: string;
  readonly align?: 'left' | 'right';
  /** At the top of a high row; at its bottom when absent. */
  readonly top?: boolean;
  readonly indent?: number;
  readonly wrap?: boolean;
}

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
