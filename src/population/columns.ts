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
