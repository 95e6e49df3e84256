import type { Cohorts } from './population.ts';

/** Where each child stands: `row[i]` is the row of child i, `cohorts` the rows of each month of birth. */
export interface Placed {
  readonly row: Int32Array;
  readonly cohorts: Cohorts;
}

/**
 * Places children in rows from `firstRow` on, in order of month of birth, then of family, then of
 * birth order: a counting sort, stable because families come in order. `from` … `to - 1` are the months.
 */
export function placeInRows(
  birthMonth: Int16Array,
  from: number,
  to: number,
  firstRow: number,
): Placed {
  const months = Math.max(0, to - from);
  const first = new Int32Array(months + 1);
  for (const month of birthMonth) first[month - from + 1] = (first[month - from + 1] as number) + 1;
  first[0] = firstRow;
  for (let m = 0; m < months; m++) first[m + 1] = (first[m + 1] as number) + (first[m] as number);

  const next = first.slice();
  const row = new Int32Array(birthMonth.length);
  for (let i = 0; i < birthMonth.length; i++) {
    const m = (birthMonth[i] as number) - from;
    const place = next[m] as number;
    row[i] = place;
    next[m] = place + 1;
  }
  return { row, cohorts: { from, first } };
}
