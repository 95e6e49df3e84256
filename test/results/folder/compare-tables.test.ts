import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { firstDifference } from '../../../src/results/folder/compare-tables.ts';
import { parquet } from '../../../src/results/folder/duck.ts';
import type { TableName } from '../../../src/results/folder/table.ts';
import { temporary, temporaryForAll } from '../../temporary.ts';
import { ask, rowsIn, scenario, written } from './small-run.ts';

const parent = temporaryForAll();
let made: string;
beforeAll(async () => {
  made = await written(parent, { numbers: [0, 1, 2] });
});

/** A copy of the folder in which this table is what the SQL says of `t`, the table with its row numbers as `nth`. */
async function planted(table: TableName, sql: string): Promise<string> {
  const folder = join(temporary(), 'copy');
  cpSync(made, folder, { recursive: true });
  const path = join(folder, `${table}.parquet`);
  const from = `(SELECT *, row_number() OVER () - 1 AS nth FROM ${parquet(join(made, `${table}.parquet`))})`;
  await ask(`COPY (SELECT * EXCLUDE (nth) FROM (${sql.replaceAll(/\bt\b/g, from)})) TO '${path}'`);
  return folder;
}

const difference = (was: string, numbers?: readonly number[]) =>
  firstDifference(scenario, was, made, numbers, temporary());

test('there is none in the same', async () => {
  expect(await difference(made)).toBeUndefined();
});

test('nor where only the order of rows is another', async () => {
  expect(await difference(await planted('years', 'FROM t ORDER BY nth DESC'))).toBeUndefined();
});

test.each<[TableName, string]>([
  ['results', 'waiting.count'],
  ['years', 'spend.total'],
  ['schools', 'pupils'],
  ['payers', 'care'],
  ['flows', 'children'],
])('one other number in %s is named', async (table, indicator) => {
  const rows = await rowsIn(made, table);
  // Well into the second replication, where there is a number.
  const at = rows.findIndex(
    (row) => row['replication'] === 1 && row['arm'] === 'population' && row[indicator] !== null,
  );
  const row = rows[at] ?? {};
  const sql = `SELECT * REPLACE (CASE WHEN nth = ${at} THEN "${indicator}" + 1 ELSE "${indicator}" END AS "${indicator}") FROM t`;
  const time = table === 'results' ? 'month' : 'year';
  const keys = {
    schools: ['school', 'kind', 'board'],
    payers: ['payer', 'product'],
    flows: ['from', 'to'],
  };
  const others = (keys as Partial<Record<TableName, string[]>>)[table] ?? [];
  expect(await difference(await planted(table, sql))).toStrictEqual({
    table,
    arm: 'population',
    replication: 1,
    time,
    at: row[time],
    row: others.map((key) => String(row[key])).filter((part) => part !== ''),
    what: { indicator, was: (row[indicator] as number) + 1, is: row[indicator] },
  });
});

describe('the first is', () => {
  const change = (where: string) =>
    planted(
      'results',
      `SELECT * REPLACE (CASE WHEN ${where} THEN -1 ELSE "spend.total" END AS "spend.total") FROM t`,
    );

  test('that of the lowest replication, then of the first arm, then of the earliest month', async () => {
    const where = `(replication = 2 AND arm = 'today') OR (replication = 1 AND (arm = 'population' OR (arm = 'trajectory' AND month > 6)))`;
    expect(await difference(await change(where))).toMatchObject({
      replication: 1,
      arm: 'trajectory',
      at: 7,
    });
  });

  test('only among the replications that are looked at', async () => {
    const was = await change('replication > 0');
    expect(await difference(was, [0])).toBeUndefined();
    expect(await difference(was, [0, 2])).toMatchObject({ replication: 2, arm: 'today' });
  });
});

test('NULL is another than a number, both ways', async () => {
  const was = await planted('flows', 'SELECT * REPLACE (coalesce(children, 0) AS children) FROM t');
  expect((await difference(was))?.what).toStrictEqual({ indicator: 'children', was: 0, is: null });
  const gone = await planted('years', 'SELECT * REPLACE (NULL::DOUBLE AS "spend.total") FROM t');
  expect((await difference(gone))?.what).toMatchObject({ indicator: 'spend.total', was: null });
});

test('a number that is none is another than NULL', async () => {
  const was = await planted(
    'flows',
    `SELECT * REPLACE (coalesce(children, 'NaN'::DOUBLE) AS children) FROM t`,
  );
  expect((await difference(was))?.what).toStrictEqual({
    indicator: 'children',
    was: Number.NaN,
    is: null,
  });
});

test('many replications are looked at, a part at a time', async () => {
  const many = (changed: number) =>
    planted(
      'years',
      `SELECT * EXCLUDE (n) REPLACE (n::INTEGER AS replication, CASE WHEN n >= ${changed} THEN 7 ELSE "unmet.months" END AS "unmet.months") FROM t, range(130) AS r(n) WHERE replication = 0`,
    );
  const [was, is] = [await many(117), await many(999)];
  const found = await firstDifference(scenario, was, is, undefined, temporary());
  expect(found).toMatchObject({ table: 'years', replication: 117, what: { was: 7 } });
});

test('a row without a replication is seen too', async () => {
  const was = await planted(
    'years',
    'FROM t UNION ALL SELECT * REPLACE (NULL::INTEGER AS replication) FROM t WHERE nth = 3',
  );
  expect((await difference(was))?.what).toBe('gone');
});

describe('a row', () => {
  test('that is gone is missed, also where it held no number', async () => {
    const rows = await rowsIn(made, 'flows');
    for (const holds of [true, false]) {
      const at = rows.findIndex((row) => (row['children'] !== null) === holds);
      expect(await difference(await planted('flows', `FROM t WHERE nth <> ${at}`))).toMatchObject({
        table: 'flows',
        row: [rows[at]?.['from'], rows[at]?.['to']],
        what: 'new',
      });
    }
  });

  test('that was added is seen, also beyond the last replication', async () => {
    const added = 'FROM t UNION ALL SELECT * REPLACE (99 AS replication) FROM t WHERE nth = 3';
    const was = await planted('years', added);
    expect(await difference(was)).toMatchObject({ replication: 99, what: 'gone' });
  });

  test('that stands there twice is seen', async () => {
    const was = await planted(
      'years',
      'SELECT * EXCLUDE (copy) FROM t, range(CASE WHEN nth = 3 THEN 2 ELSE 1 END) AS r(copy)',
    );
    expect((await difference(was))?.what).toBe('gone');
  });
});

describe('a column', () => {
  test('that is gone had no numbers', async () => {
    const was = await planted('results', 'SELECT * EXCLUDE ("children.total") FROM t');
    expect((await difference(was))?.what).toMatchObject({ indicator: 'children.total', was: null });
  });

  test('that was added has none now', async () => {
    const was = await planted('results', 'SELECT *, 7::BIGINT AS seven FROM t');
    expect((await difference(was))?.what).toStrictEqual({ indicator: 'seven', was: 7, is: null });
  });
});

test('a table that the first never had is not looked at', async () => {
  const folder = join(temporary(), 'copy');
  cpSync(made, folder, { recursive: true });
  rmSync(join(folder, 'results.parquet'));
  mkdirSync(join(folder, 'other'));
  expect(await difference(folder)).toBeUndefined();
});
