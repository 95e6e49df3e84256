/**
 * Rows on their way to a database: columns that are filled where they are, handed on when they are full, and filled again.
 * A column of its own for every few rows would cost more than all that is done with them.
 */
export interface Column {
  readonly name: string;
  /** A text of a short list is written as its place in the list; a `number` that is NaN is no value. */
  readonly type: 'whole' | 'number' | { readonly labels: readonly string[] };
}

/** The cells of a column. */
export type Cells = Float64Array | Int32Array | Uint16Array | Uint8Array;

export interface Tray {
  /** In the order of the table's columns, and others after each `room`. */
  readonly columns: readonly Cells[];
  /** Makes room for so many rows, to be filled before it is asked again: the place where they begin. */
  room(rows: number): number;
  /** Hands on what there is. */
  empty(): void;
}

/** Rows that are together as a rule: as many as a chunk of DuckDB takes. */
export const chunkRows = 2048;

/** `handOn` is called with columns of which only the first `rows` are filled, and which are filled again afterwards. */
export function tray(
  table: readonly Column[],
  handOn: (columns: readonly Cells[], rows: number) => void,
): Tray {
  let columns: readonly Cells[] = [];
  let capacity = 0;
  let filled = 0;

  function empty(): void {
    const rows = filled;
    filled = 0;
    if (rows > 0) handOn(columns, rows);
  }

  return {
    get columns() {
      return columns;
    },
    room(rows) {
      if (filled + rows > capacity) {
        empty();
        if (rows > capacity) {
          capacity = Math.max(chunkRows, rows);
          columns = table.map((column) => cellsOf(column, capacity));
        }
      }
      const begin = filled;
      filled += rows;
      return begin;
    },
    empty,
  };
}

/** As DuckDB keeps them: a label's place is as short as the list allows. */
function cellsOf({ type }: Column, length: number): Cells {
  if (type === 'number') return new Float64Array(length);
  if (type === 'whole') return new Int32Array(length);
  return type.labels.length < 256 ? new Uint8Array(length) : new Uint16Array(length);
}
