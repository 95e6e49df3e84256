/** The first number in which two runs' tables differ. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Duck, duck, named, parquet, quoted } from './duck.ts';
import type { Table, TableName } from './table.ts';
import { tablesOf } from './tables.ts';

export interface FirstDifference {
  readonly table: TableName;
  readonly arm: string;
  readonly replication: number;
  /** In which unit of time `at` is. */
  readonly time: 'month' | 'year';
  readonly at: number;
  /** The row's other names: which school, who pays for what, from where to where; may be none. */
  readonly row: readonly string[];
  /** A number that is another (null: no number), or a row that only one of them has. */
  readonly what:
    | { readonly indicator: string; readonly was: number | null; readonly is: number | null }
    | 'gone'
    | 'new';
}

/**
 * Looks at these replications of all tables (absent: at everything that is in them), in the order of the tables,
 * replications, arms and time. The folders hold one Parquet file a table; a table that the first does not have is not looked
 * at. `scratch` is for what does not fit in memory.
 */
export async function firstDifference(
  scenario: Scenario,
  was: string,
  is: string,
  replications: readonly number[] | undefined,
  scratch: string,
): Promise<FirstDifference | undefined> {
  const opened = await duck(scratch);
  try {
    for (const table of tablesOf(scenario)) {
      const [before, after] = [was, is].map((folder) => join(folder, `${table.name}.parquet`));
      if (before === undefined || after === undefined || !existsSync(before)) continue;
      for (const rows of await batches(opened, [before, after], replications)) {
        const found = await inTable(opened, table, before, after, rows);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  } finally {
    opened.close();
  }
}

/** Replications that are compared at once: so many fit in memory, of the largest scenario. */
const batchSize = 50;

/** Conditions that together hold for the rows of these replications, or for all rows, in order. */
async function batches(
  { connection }: Duck,
  paths: readonly string[],
  replications: readonly number[] | undefined,
): Promise<string[]> {
  const all = `SELECT DISTINCT replication FROM ${parquet(...paths)} WHERE replication IS NOT NULL ORDER BY ALL`;
  const numbers =
    replications ??
    (await connection.runAndReadAll(all)).getRows().map(([number]) => Number(number));
  const conditions = [];
  for (let from = 0; from < numbers.length; from += batchSize)
    conditions.push(`replication IN (${numbers.slice(from, from + batchSize).join()})`);
  return replications === undefined ? [...conditions, 'replication IS NULL'] : conditions;
}

/** Which of several rows with the same keys; there is no column of this name. */
const copy = named('#');

async function inTable(
  { connection }: Duck,
  { name, columns }: Table,
  was: string,
  is: string,
  looked: string,
): Promise<FirstDifference | undefined> {
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
  const columnsOf = async (path: string) =>
    (await rowsOf(`DESCRIBE FROM ${parquet(path)}`)).map(([column]) => String(column));
  const [inWas, inIs] = [await columnsOf(was), await columnsOf(is)];
  const keys = columns.filter(({ type }) => type !== 'number').map((column) => column.name);
  const numbers = [...new Set([...inIs, ...inWas])].filter((column) => !keys.includes(column));
  const rows = (path: string, has: readonly string[]) => {
    const selected = [...keys, ...numbers].map((column) =>
      has.includes(column) ? named(column) : `NULL AS ${named(column)}`,
    );
    return `(SELECT ${selected.join()}, row_number() OVER (PARTITION BY ${keys.map(named).join()}) AS ${copy} FROM ${parquet(path)} WHERE ${looked})`;
  };
  const on = keys.map((key) => `a.${named(key)} IS NOT DISTINCT FROM b.${named(key)}`);
  const differs = numbers.map((column) => `a.${named(column)} IS DISTINCT FROM b.${named(column)}`);
  const key = (column: string) => `coalesce(a.${named(column)}, b.${named(column)})`;
  const arms = columns[0]?.type;
  const order = typeof arms === 'object' ? arms.labels.map(quoted) : [];
  const [arm = '', replication = '', time = '', ...others] = keys;
  const byOrder = [
    key(replication),
    `list_position([${order.join()}], ${key(arm)})`,
    ...[time, ...others].map(key),
  ];
  const values = numbers.flatMap((column) => [`a.${named(column)}`, `b.${named(column)}`]);
  const [found] = await rowsOf(`
    SELECT a.${copy}, b.${copy}, ${[...keys.map(key), ...values].join()}
    FROM ${rows(was, inWas)} a FULL JOIN ${rows(is, inIs)} b
      ON ${[...on, `a.${copy} = b.${copy}`].join(' AND ')}
    WHERE a.${copy} IS NULL OR b.${copy} IS NULL OR ${differs.join(' OR ')}
    ORDER BY ${byOrder.join()} LIMIT 1`);
  if (found === undefined) return undefined;
  const [before, after, who, which, at, ...rest] = found;
  const pairs = rest.slice(others.length).map((value) => (value === null ? null : Number(value)));
  const first = numbers.findIndex((_, i) => !Object.is(pairs[2 * i], pairs[2 * i + 1]));
  return {
    table: name,
    arm: String(who),
    replication: Number(which),
    time: time === 'month' ? 'month' : 'year',
    at: Number(at),
    row: rest
      .slice(0, others.length)
      .map(String)
      .filter((part) => part !== ''),
    what:
      before === null
        ? 'new'
        : after === null
          ? 'gone'
          : {
              indicator: numbers[first] ?? '',
              was: pairs[2 * first] ?? null,
              is: pairs[2 * first + 1] ?? null,
            },
  };
}
