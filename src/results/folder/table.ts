/** A tidy table of a run folder: fields, each of which writes its own cells of the rows that a history adds. */
import type { Replication } from '../../experiment/outcome.ts';
import type { ArmRecord } from '../../model/record.ts';
import type { Cells, Column, Tray } from './tray.ts';

export type TableName = 'results' | 'years' | 'schools' | 'payers' | 'flows';

export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  /** Puts all its rows on a tray with these columns. */
  write(replication: Replication, tray: Tray): void;
}

/** One arm's history in a replication; the first is today's. */
export interface History {
  readonly record: ArmRecord;
  readonly arm: number;
  readonly replication: number;
}

const historiesOf = ({ replication, today, arms }: Replication): History[] =>
  [today, ...arms].map((record, arm) => ({ record, arm, replication }));

export const yearsIn = ({ record }: History): number => record.years['children.total'].length;

/** The number of a history's first year: the pilot's are 1, 2 …; 0 is the year before. */
export const firstYear = (history: History): number =>
  history.arm === 0 ? 1 - yearsIn(history) : 1;

/** The rows that a history adds to a table. */
export interface Rows {
  readonly history: History;
  readonly count: number;
}

/** A column, and what its cells are. */
export interface Field<Of extends Rows> extends Column {
  /** Writes them, from place `at` on. */
  fill(cells: Cells, at: number, rows: Of): void;
}

/**
 * Every cell is written by its field alone, and all tables by the same few lines: else the engine spends longer on
 * translating what writes them than that then takes.
 */
export function table<Of extends Rows>(
  name: TableName,
  rowsOf: (history: History) => Of,
  fields: readonly Field<Of>[],
): Table {
  return {
    name,
    columns: fields.map(({ name, type }) => ({ name, type })),
    write(replication, tray) {
      for (const history of historiesOf(replication)) {
        const rows = rowsOf(history);
        const at = tray.room(rows.count);
        const { columns } = tray;
        for (let c = 0; c < fields.length; c++) fields[c]?.fill(columns[c] as Cells, at, rows);
      }
    },
  };
}

/** What every table begins with. */
export const keys = (who: readonly string[]): Field<Rows>[] => [
  {
    name: 'arm',
    type: { labels: who },
    fill: (cells, at, { history, count }) => cells.fill(history.arm, at, at + count),
  },
  {
    name: 'replication',
    type: 'whole',
    fill: (cells, at, { history, count }) => cells.fill(history.replication, at, at + count),
  },
];

/** So many rows at every time of a history, from the first on. */
export interface TimedRows extends Rows {
  readonly first: number;
  readonly times: number;
}

export const timed = (history: History, first: number, times: number, each = 1): TimedRows => ({
  history,
  count: times * each,
  first,
  times,
});

export const yearly = (each: number) => (history: History) =>
  timed(history, firstYear(history), yearsIn(history), each);

export const time = (name: 'month' | 'year'): Field<TimedRows> => ({
  name,
  type: 'whole',
  fill(cells, at, { first, times, count }) {
    const each = count / times;
    for (let i = 0; i < times; i++) cells.fill(first + i, at + i * each, at + (i + 1) * each);
  },
});

/** The same at every time. */
export const known = (
  name: string,
  type: Column['type'],
  values: readonly number[],
): Field<TimedRows> => ({
  name,
  type,
  fill(cells, at, { times }) {
    for (let i = 0; i < times; i++) cells.set(values, at + i * values.length);
  },
});
