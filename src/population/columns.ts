/** Columns: one typed array per trait, one place per row or family. */

type Column = Uint8Array | Uint16Array | Int16Array | Int32Array | Uint32Array;

/** Writes `value(i)` at every i; an order faster than `from` with a function, which walks an iterator. */
export function filled<C extends Column>(column: C, value: (i: number) => number): C {
  for (let i = 0; i < column.length; i++) column[i] = value(i);
  return column;
}

/** The column of the rows from that of their families: `out[row] = of[family[row]]`, for rows below `end`. */
export function perRow<C extends Uint8Array | Uint16Array>(
  of: C,
  family: Int32Array,
  end: number,
  out: C,
): C {
  for (let row = 0; row < end; row++) out[row] = of[family[row] as number] as number;
  return out;
}
