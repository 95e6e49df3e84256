import type { CellObject } from 'write-excel-file/node';

/** Plain data, which can go to another thread: what a value is, is seen by itself. */
export type Cell = CellObject | null;

/** More characters in a cell make Excel call the file damaged. */
const longest = 32_767;

/** Of a text at the right of a number, so that they do not touch. */
export const besideNumber = { align: 'left', indent: 1 } as const;

/**
 * Text, whatever it begins with. What would be a formula if somebody typed it is marked as text (`@`): else it
 * becomes one when a reader edits the cell.
 */
export function text(value: string, style: CellObject = {}): Cell {
  if (value === '') return Object.keys(style).length === 0 ? null : style;
  const short = value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
  // The writer keeps its texts in a plain object, where a text named like one of its own members is found too soon.
  const own = short in {} ? `${short}\u200b` : short;
  const mark = /^\s*[=+\-@]/.test(own) ? { format: '@' } : {};
  return { ...style, ...mark, value: own };
}

const pointsInLine = 15;
/** Excel takes no more. */
const highestRow = 409;

/** Text of more lines in a column of so many characters; not every program makes room for it by itself. */
export function wrapped(value: string, width: number): Cell {
  const lines = value
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / width)))
    .reduce((sum, count) => sum + count, 0);
  const height = Math.min(highestRow, pointsInLine * lines + 3);
  return text(value, { wrap: true, alignVertical: 'top', height });
}

/** Nothing for what could not be measured: an empty cell is no zero. */
export function number(value: number | null | undefined, format: string): Cell {
  return value === null || value === undefined || !Number.isFinite(value)
    ? null
    : { value, format };
}
