/** Two arms beside each other in more than one row: what stands in a row, and how rows become lines. */
import { axisOf, intervalBar } from '../../../language/datawords/interval-bar.ts';
import type { Scene } from '../../screen.ts';
import type { Change } from '../measure.ts';

export interface Row {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Absent where there is nothing to compare. */
  readonly change?: Change;
  /** The change, written. */
  readonly figures: string;
}

/** Rows in one unit: their pictures have one axis. */
export interface Section {
  /** What it is of, with its unit. */
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Nothing, where nothing is known or there is no room. */
function pictured(
  change: Change | undefined,
  axis: ReturnType<typeof axisOf>,
  cells: number,
): string | undefined {
  if (change === undefined || change.mean === null || cells < narrowest) return undefined;
  return `▕${intervalBar(change, axis, cells)}▏`;
}

const gap = '  ';
/** Widths of the picture, between its ends. */
const widest = 40;
const narrowest = 8;

/** `names`: of the two that are compared. All sections have the same columns. */
export function sectionLines(
  sections: readonly Section[],
  names: { readonly from: string; readonly to: string },
  { say, theme, room }: Scene,
): string[] {
  const rows = sections.flatMap((section) => section.rows);
  const difference = say.compare.difference;
  const width = (of: (row: Row) => string, heading: string) =>
    Math.max(heading.length, ...rows.map((row) => of(row).length));
  const label = width((row) => row.label, '');
  const from = width((row) => row.from, names.from);
  const to = width((row) => row.to, names.to);
  const figures = width((row) => row.figures, difference);
  // Where there is little room the difference matters more than what it is between.
  const both = label + from + to + figures + 3 * gap.length <= room.width;
  const beside = both ? from + to + 2 * gap.length : 0;
  const cells = Math.min(widest, room.width - label - beside - figures - 2 * gap.length - 2);
  const picture = cells < narrowest ? [] : [undefined];
  const line = (name: string, a: string, b: string, bar: string, change: string) =>
    [
      name.padEnd(label),
      ...(both ? [a.padStart(from), b.padStart(to)] : []),
      ...picture.map(() => bar),
      change,
    ].join(gap);
  const empty = ' '.repeat(Math.max(0, cells + 2));
  return sections.flatMap((section, i) => {
    const axis = axisOf(section.rows.flatMap(({ change }) => change ?? []));
    return [
      ...(i === 0 ? [] : ['']),
      theme.bold(section.heading),
      theme.dim(line('', names.from, names.to, empty, difference).trimEnd()),
      ...section.rows.map((row) => {
        const bar = pictured(row.change, axis, cells) ?? empty;
        return line(row.label, row.from, row.to, bar, row.figures).trimEnd();
      }),
    ];
  });
}
