/** An arm's record while it is being written: one value a month and one a year for every indicator. */
import { type IndicatorId, indicatorIds, indicators } from '../../language/indicators.ts';
import { supportStates } from '../../language/quadrant.ts';
import type { Population } from '../../population/population.ts';
import { kinds } from '../ledger/money.ts';
import { type Products, payers } from '../products.ts';
import { type ArmRecord, type SchoolColumn, schoolColumns, type YearTables } from '../record.ts';
import type { Decision } from '../steering/decision.ts';

export interface History {
  readonly start: number;
  readonly months: Record<IndicatorId, Float64Array>;
  readonly years: Record<IndicatorId, Float64Array>;
  readonly tables: YearTables;
}

/** How large the tables of a year are. */
export interface TableSizes {
  /** Cells of the book. */
  readonly cells: number;
  readonly schools: number;
}

export const sizesOf = ({ schools }: Population, { count }: Products): TableSizes => ({
  cells: (count + 1) * payers.length * kinds.length,
  schools: schools.length,
});

/** From month `start` on, for whole years. */
export function createHistory(start: number, months: number, sizes: TableSizes): History {
  const years = Math.ceil(months / 12);
  const table = (cells: number) => new Float64Array(years * cells).fill(Number.NaN);
  const columns = (n: number): Record<IndicatorId, Float64Array> =>
    Object.fromEntries(
      indicatorIds.map((id) => [id, new Float64Array(n).fill(Number.NaN)]),
    ) as Record<IndicatorId, Float64Array>;
  return {
    start,
    months: columns(months),
    years: columns(years),
    tables: {
      flows: table(supportStates.length * supportStates.length),
      book: table(sizes.cells),
      schools: Object.fromEntries(
        schoolColumns.map((column) => [column, table(sizes.schools)]),
      ) as Record<SchoolColumn, Float64Array>,
    },
  };
}

/** The same record so far, to be gone on with by another arm. */
export function copyHistory({ start, months, years, tables }: History): History {
  const { flows, book, schools } = tables;
  return {
    start,
    months: copyColumns(months),
    years: copyColumns(years),
    tables: { flows: flows.slice(), book: book.slice(), schools: copyColumns(schools) },
  };
}

const copyColumns = <Name extends string>(
  columns: Readonly<Record<Name, Float64Array>>,
): Record<Name, Float64Array> =>
  Object.fromEntries(
    Object.entries<Float64Array>(columns).map(([name, column]) => [name, column.slice()]),
  ) as Record<Name, Float64Array>;

export function write(history: History, month: number, id: IndicatorId, value: number): void {
  history.months[id][month - history.start] = value;
}

const summed = indicatorIds
  .map((id) => ({ id, measure: indicators[id].measure }))
  .filter(({ measure }) => measure === 'stock' || measure === 'flow');

/** Means of stocks and sums of flows over the year that ends with this month. */
export function closeYear(history: History, month: number): void {
  const last = month - history.start;
  const year = Math.floor(last / 12);
  for (const { id, measure } of summed) {
    const column = history.months[id];
    let sum = 0;
    for (let i = last - 11; i <= last; i++) sum += column[i]!;
    history.years[id][year] = measure === 'stock' ? sum / 12 : sum;
  }
}

export function writeYear(history: History, month: number, id: IndicatorId, value: number): void {
  history.years[id][Math.floor((month - history.start) / 12)] = value;
}

/** Sum of an indicator over the year that ends with this month. */
export function yearSum(history: History, month: number, id: IndicatorId): number {
  const last = month - history.start;
  let sum = 0;
  for (let i = Math.max(0, last - 11); i <= last; i++) sum += history.months[id][i]!;
  return sum;
}

export function recordOf(
  { months, years, tables }: History,
  id: string,
  decisions: readonly Decision[],
): ArmRecord {
  return { id, months, years, tables, decisions };
}
