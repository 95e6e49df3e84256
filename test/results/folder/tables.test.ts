/** Every table against the record that it was made from, read back from its file. */

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { quantitiesOf } from '../../../src/experiment/quantity.ts';
import { indicatorIds, indicators } from '../../../src/language/indicators.ts';
import { supportStates } from '../../../src/language/quadrant.ts';
import { kinds } from '../../../src/model/ledger/money.ts';
import { payers } from '../../../src/model/products.ts';
import { type ArmRecord, schoolColumns } from '../../../src/model/record.ts';
import { planSchools } from '../../../src/population/schools.ts';
import { parquet } from '../../../src/results/folder/duck.ts';
import type { TableName } from '../../../src/results/folder/table.ts';
import { tablesOf } from '../../../src/results/folder/tables.ts';
import { temporaryForAll } from '../../temporary.ts';
import { ask, type Row, replication, rowsIn, scenario, written } from './small-run.ts';

const parent = temporaryForAll();
const numbers = [0, 1, 2];
let folder: string;
const rows = new Map<TableName, Row[]>();
beforeAll(async () => {
  folder = await written(parent, { numbers });
  for (const { name } of tablesOf(scenario)) rows.set(name, await rowsIn(folder, name));
});

const table = (name: TableName) => rows.get(name) ?? [];
const { horizon, arms, products } = scenario;
const runInYears = horizon.runIn / 12;
const pilotYears = Math.ceil(horizon.pilot / 12);
const orNull = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? null : value;
const cents = (value: number | undefined) => (value === undefined ? null : orNull(value / 100));

/** Every history, with the number that its first year has. */
const histories = numbers.flatMap((number) => {
  const { today, arms } = replication(number);
  return [
    { number, history: today, first: 1 - runInYears },
    ...arms.map((history) => ({ number, history, first: 1 })),
  ];
});

/** `each` of every year of every history, with the keys that a row has. */
function perYear(each: (history: ArmRecord, i: number) => readonly Row[]): Row[] {
  return histories.flatMap(({ number, history, first }) =>
    Array.from({ length: history.years['children.total'].length }, (_, i) =>
      each(history, i).map((row) => ({
        arm: history.id,
        replication: number,
        year: first + i,
        ...row,
      })),
    ).flat(),
  );
}

const one = (row: Row): readonly Row[] => [row];

describe('results: a row an arm, replication and month', () => {
  test('as many as there are', () => {
    const months = horizon.runIn + arms.length * horizon.pilot;
    expect(table('results').length).toBe(numbers.length * months);
  });

  test('with what the record has of that month; euros in euros; time 0 is the first of the pilot', () => {
    const monthly = indicatorIds.filter((id) => ['stock', 'flow'].includes(indicators[id].measure));
    const expected = histories.flatMap(({ number, history }) =>
      Array.from(history.months['children.total'], (_, i) => ({
        arm: history.id,
        replication: number,
        month: history.id === 'today' ? i - horizon.runIn : i,
        ...Object.fromEntries(
          monthly.map((id) => {
            const value = history.months[id][i];
            return [id, indicators[id].unit === 'euro' ? cents(value) : orNull(value)];
          }),
        ),
      })),
    );
    expect(table('results')).toStrictEqual(expected);
  });
});

test('years: every quantity, with what a year that did not end does not have left out', () => {
  const quantities = [...quantitiesOf(scenario).values()];
  expect(table('years')).toStrictEqual(
    perYear((history, i) =>
      one(Object.fromEntries(quantities.map((q) => [q.id, orNull(q.inYear(history, i + 1))]))),
    ),
  );
  expect(table('years').length).toBe(numbers.length * (runInYears + arms.length * pilotYears));
  const last = table('years').findLast(({ arm }) => arm === 'population');
  expect(last).toMatchObject({ year: 2, 'spend.total': null });
});

test('schools: a row a school, with its kind and board', () => {
  const { list } = planSchools(scenario);
  expect(table('schools')).toStrictEqual(
    perYear(({ tables }, i) =>
      list.map(({ index, kind, board }) => ({
        school: index,
        kind,
        board,
        ...Object.fromEntries(
          schoolColumns.map((column) => [
            column,
            orNull(tables.schools[column][i * list.length + index]),
          ]),
        ),
      })),
    ),
  );
});

test('payers: who paid for what, without rows for what nobody paid for', () => {
  const names = ['', ...products.map(({ id }) => id)];
  expect(table('payers')).toStrictEqual(
    perYear(({ tables }, i) =>
      payers.flatMap((payer, p) =>
        names.flatMap((product, code) => {
          const paid = kinds.map(
            (_, k) => tables.book[(i * names.length + code) * 15 + p * 5 + k] ?? Number.NaN,
          );
          if (!paid.some((cents) => cents !== 0 && !Number.isNaN(cents))) return [];
          return one({
            payer,
            product,
            ...Object.fromEntries(kinds.map((kind, k) => [kind, cents(paid[k])])),
          });
        }),
      ),
    ),
  );
  expect(table('payers').some(({ product }) => product === '')).toBe(true);
});

test('flows: from everywhere to everywhere but from outside to outside', () => {
  const n = supportStates.length;
  expect(table('flows')).toStrictEqual(
    perYear(({ tables }, i) =>
      supportStates.flatMap((from, f) =>
        supportStates.flatMap((to, t) =>
          f + t === 0
            ? []
            : one({ from, to, children: orNull(tables.flows[i * n * n + f * n + t]) }),
        ),
      ),
    ),
  );
});

test('nowhere is a number that is none: what is not known is NULL', async () => {
  for (const { name, columns } of tablesOf(scenario)) {
    const counted = columns
      .filter(({ type }) => type === 'number')
      .map(({ name }) => `count(*) FILTER (isnan("${name}") OR isinf("${name}"))`)
      .join(' + ');
    const file = parquet(join(folder, `${name}.parquet`));
    expect(await ask(`SELECT ${counted} AS strange FROM ${file}`)).toStrictEqual([{ strange: 0n }]);
  }
});

test('every table has its keys once', async () => {
  for (const { name, columns } of tablesOf(scenario)) {
    const keys = columns.filter(({ type }) => type !== 'number').map(({ name }) => `"${name}"`);
    const file = parquet(join(folder, `${name}.parquet`));
    const twice = await ask(`SELECT ${keys.join()} FROM ${file} GROUP BY ALL HAVING count(*) > 1`);
    expect(twice).toStrictEqual([]);
  }
});
