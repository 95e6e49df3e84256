/** The first number in which two runs' tables differ. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Duck, duck, named, quoted } from './duck.ts';
import { type Table, type TableName, tablesOf } from './tables.ts';

export interface FirstDifference {
  readonly table: TableName;
  readonly arm: string;
  readonly replication: number;
  /** In which unit of time `at` is. */
  readonly time: 'month' | 'year';
  readonly at: number;
  /** Column: an indicator, or what a table has instead, with the row's other names. */
  readonly indicator: string;
  /** Null: no number, or no such row. */
  readonly was: number | null;
  readonly is: number | null;
}

/**
 * Looks at replications below `before` of all tables, in the order of the tables, replications, arms and time. The
 * folders hold one Parquet file a table; `scratch` is for what does not fit in memory.
 */
export async function firstDifference(
  scenario: Scenario,
  was: string,
  is: string,
  before: number,
  scratch: string,
): Promise<FirstDifference | undefined> {
  const opened = await duck(scratch);
  try {
    for (const table of tablesOf(scenario)) {
      const found = await inTable(opened, table, was, is, before);
      if (found !== undefined) return found;
    }
    return undefined;
  } finally {
    opened.close();
  }
}

async function inTable(
  { connection }: Duck,
  { name, columns }: Table,
  was: string,
  is: string,
  before: number,
): Promise<FirstDifference | undefined> {
  const from = (folder: string) =>
    `(SELECT * FROM read_parquet(${quoted(join(folder, `${name}.parquet`))}) WHERE replication < ${before})`;
  if (!existsSync(join(was, `${name}.parquet`))) return undefined;
  const time = columns[2]?.name === 'month' ? 'month' : 'year';
  const keys = columns.filter(({ type }) => type !== 'number').map((column) => column.name);
  const numbers = columns.filter(({ type }) => type === 'number').map((column) => column.name);
  const on = keys
    .map((key) => `a.${named(key)} IS NOT DISTINCT FROM b.${named(key)}`)
    .join(' AND ');
  const differs = numbers
    .map((column) => `a.${named(column)} IS DISTINCT FROM b.${named(column)}`)
    .join(' OR ');
  const key = (column: string) => `coalesce(a.${named(column)}, b.${named(column)})`;
  const arms = columns[0]?.type;
  const order = typeof arms === 'object' ? arms.labels : [];
  const sql = `SELECT ${keys.map(key).join(', ')}, ${numbers.map((n) => `a.${named(n)}, b.${named(n)}`).join(', ')}
    FROM ${from(was)} a FULL JOIN ${from(is)} b ON ${on} WHERE ${differs}
    ORDER BY ${key('replication')}, list_position([${order.map(quoted).join(', ')}], ${key('arm')}), ${key(time)} LIMIT 1`;
  const [row] = (await connection.runAndReadAll(sql)).getRows();
  if (row === undefined) return undefined;
  const [arm, replication, at, ...others] = row.slice(0, keys.length);
  const values = row.slice(keys.length) as (number | null)[];
  const which = numbers.findIndex((_, i) => values[2 * i] !== values[2 * i + 1]);
  return {
    table: name,
    arm: String(arm),
    replication: Number(replication),
    time,
    at: Number(at),
    indicator: [...others.map(String), numbers[which] ?? '']
      .filter((part) => part !== '')
      .join(' '),
    was: values[2 * which] ?? null,
    is: values[2 * which + 1] ?? null,
  };
}
