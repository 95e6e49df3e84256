import type { Cell, Style } from './worksheet.ts';

/** More characters in a cell make Excel call the file damaged. */
const longest = 32_767;

/** Of a text at the right of a number, so that they do not touch. */
export const besideNumber: Style = { align: 'left', indent: 1 };

/**
 * Text, whatever it begins with. What would be a formula if somebody typed it is marked as text (`@`): else it
 * becomes one when a reader edits the cell.
 */
export function text(value: string, style?: Style): Cell {
  if (value === '') return style === undefined ? null : { style };
  const short = value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
  return { value: short, style: /^\s*[=+\-@]/.test(short) ? { ...style, format: '@' } : style };
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
  return { ...text(value, folded), height };
}

const folded: Style = { wrap: true, top: true };

/** Nothing for what could not be measured: an empty cell is no zero. */
export function number(value: number | null | undefined, style: Style): Cell {
  return value === null || value === undefined || !Number.isFinite(value) ? null : { value, style };
}
