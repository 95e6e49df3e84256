/**
 * Every combination of one value of each axis, the last axis fastest: as many rows as the product of
 * the axes' lengths. No axes make one empty row.
 */
export function grid<T>(axes: readonly (readonly T[])[]): T[][] {
  return axes.reduce<T[][]>(
    (rows, axis) => rows.flatMap((row) => axis.map((value) => [...row, value])),
    [[]],
  );
}

/**
 * `low`, `low + step`, … up to `high`, each the double nearest to its decimal: `stepped(0, 0.3, 0.1)`
 * has 0.3 and not 0.30000000000000004. `high` is in it only when a whole number of steps leads there.
 * Throws a RangeError unless step is above 0, low at most high, all finite, and there are at most
 * 1,000,000 values.
 */
export function stepped(low: number, high: number, step: number): number[] {
  if (!(step > 0 && low <= high && Number.isFinite(high - low)))
    throw new RangeError(
      `steps: expected low <= high and step above 0, got ${low}:${high}:${step}`,
    );
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  if (!(count <= 1_000_000)) throw new RangeError(`steps: expected at most 1000000, got ${count}`);
  const digits = Math.max(decimals(low), decimals(step));
  return Array.from({ length: count }, (_, i) => Number((low + i * step).toFixed(digits)));
}

/** Decimals that it takes to write a number, at most 100. */
function decimals(x: number): number {
  const [mantissa = '', exponent = '0'] = String(x).split('e');
  const after = mantissa.split('.')[1]?.length ?? 0;
  return Math.min(Math.max(after - Number(exponent), 0), 100);
}
