/** Rows of cells under headings, as lines of text: what there is room for. */
import type { Theme } from './theme.ts';

export interface Columns {
  readonly lines: string[];
  /** The headings of those that there was no room for. */
  readonly unseen: string[];
}

export interface Rows {
  /** What stands above the labels. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

export interface Room {
  readonly width: number;
  /** Cells before every column. */
  readonly gap: number;
  /** How wide a column is at least, so that it stays where it is when its numbers change. */
  usual(column: number): number;
  /** Which columns are shown, in this order, when they are so wide and there is so much room for them. */
  fitting(widths: readonly number[], room: number): readonly number[];
}

export function columns(
  { title, headings, rows }: Rows,
  { width, gap, usual, fitting }: Room,
  theme: Theme,
): Columns {
  const widths = headings.map((heading, i) =>
    Math.max(usual(i), heading.length, ...rows.map(({ cells }) => cells[i]?.length ?? 0)),
  );
  const labels = Math.max(...rows.map(({ label }) => label.length));
  const shown = fitting(widths, width - labels);
  const line = (label: string, cells: readonly string[]) =>
    [
      label.padEnd(labels),
      ...shown.map((i) => (cells[i] ?? '').padStart(gap + (widths[i] ?? 0))),
    ].join('');
  return {
    lines: [
      theme.bold(line(title, headings)),
      ...rows.map(({ label, cells }) => line(label, cells)),
    ],
    unseen: headings.filter((_, i) => !shown.includes(i)),
  };
}
