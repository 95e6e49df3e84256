/** Rows column by column. */
import { chunkRows } from '../tray.ts';

/** In the order of a table's columns, all of one length. */
export type Columns = readonly Float64Array[];

export const same = (value: number, length: number): Float64Array =>
  new Float64Array(length).fill(value);

export const counting = (from: number, length: number): Float64Array =>
  filled(length, (i) => from + i);

/** By its place; an array's own way to be made from a function goes through an iterator, ten times as slow. */
export function filled(length: number, valueAt: (i: number) => number): Float64Array {
  const values = new Float64Array(length);
  for (let i = 0; i < length; i++) values[i] = valueAt(i);
  return values;
}

/** Rows that wait. */
export interface Block {
  add(rows: Columns): void;
  /** How many numbers. */
  size(): number;
  /** Empties it: all rows, `chunkRows` at a time. */
  take(): Columns[];
}

/** Of so many columns. What is full stays where it is, so that nothing is copied again while more comes. */
export function block(columns: number): Block {
  let full: Columns[] = [];
  let filling = chunk(columns, 0);
  let rows = 0;

  function makeRoomFor(wanted: number): void {
    const room = filling[0]?.length ?? 0;
    if (wanted <= room) return;
    const larger = chunk(columns, Math.min(chunkRows, Math.max(wanted, 2 * room)));
    larger.forEach((column, c) => {
      column.set((filling[c] as Float64Array).subarray(0, rows));
    });
    filling = larger;
  }

  return {
    add(added) {
      const all = added[0]?.length ?? 0;
      for (let from = 0; from < all; ) {
        const to = Math.min(all, from + chunkRows - rows);
        makeRoomFor(rows + to - from);
        for (let c = 0; c < columns; c++)
          copied(added[c] as Float64Array, from, to, filling[c] as Float64Array, rows);
        rows += to - from;
        from = to;
        if (rows < chunkRows) continue;
        full.push(filling);
        filling = chunk(columns, chunkRows);
        rows = 0;
      }
    },
    size: () => columns * (full.length * chunkRows + rows),
    take() {
      const taken = [...full, filling.map((column) => column.subarray(0, rows))];
      full = [];
      filling = chunk(columns, 0);
      rows = 0;
      return taken;
    },
  };
}

/** By its place: most columns that come are so short that an array's own way to be copied has not begun by then. */
function copied(
  source: Float64Array,
  from: number,
  to: number,
  target: Float64Array,
  at: number,
): void {
  for (let i = from; i < to; i++) target[at + i - from] = source[i] as number;
}

/** All columns in one piece of memory. */
function chunk(columns: number, rows: number): Columns {
  const values = new Float64Array(columns * rows);
  return Array.from({ length: columns }, (_, c) => values.subarray(c * rows, (c + 1) * rows));
}
