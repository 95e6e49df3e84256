import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBAppender } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readSeries } from '../../../src/results/folder/series.ts';
import { tableWriter } from '../../../src/results/folder/table-writer.ts';
import { tablesOf } from '../../../src/results/folder/tables.ts';
import { temporary, temporaryForAll } from '../../temporary.ts';
import { replication, rowsIn, scenario, written } from './small-run.ts';

const names = tablesOf(scenario).map(({ name }) => name);
const parent = temporaryForAll();
afterEach(() => {
  vi.restoreAllMocks();
});

async function all(folder: string) {
  const tables = [];
  for (const name of names) tables.push(await rowsIn(folder, name));
  return tables;
}

describe('the same rows in the same order', () => {
  test('in whichever order replications finish, and however many blocks they need', async () => {
    const expected = await all(await written(temporary(), { numbers: [0, 1, 2, 3] }));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
        fc.constantFrom(1, 10_000, 25_000, 1_000_000),
        async (numbers, blockSize) => {
          const folder = await written(temporaryBelow(), { numbers, blockSize });
          expect(await all(folder)).toStrictEqual(expected);
        },
      ),
      { numRuns: 6, examples: [[[3, 1, 0, 2], 1]] },
    );
  });

  test('with a gap, as an interruption leaves it', async () => {
    const [whole, gaps] = [
      await all(await written(temporary(), { numbers: [0, 1, 2, 3] })),
      await all(await written(temporary(), { numbers: [3, 0, 1], blockSize: 1 })),
    ];
    expect(gaps).toStrictEqual(whole.map((rows) => rows.filter((row) => row['replication'] !== 2)));
  });
});

let folders = 0;
function temporaryBelow(): string {
  const folder = join(parent, String(folders++));
  mkdirSync(folder);
  return folder;
}

test('of nothing come tables without rows', async () => {
  for (const rows of await all(await written(temporary(), { numbers: [] })))
    expect(rows).toStrictEqual([]);
});

test('a folder whose name looks like a column adds none', async () => {
  const folder = join(temporary(), 'arm=x');
  mkdirSync(folder);
  const options = { numbers: [0, 1], blockSize: 1 };
  const [plain, strange] = [await written(temporary(), options), await written(folder, options)];
  expect(await all(strange)).toStrictEqual(await all(plain));
});

test('nothing is left beside them', async () => {
  const folder = temporary();
  const done = await written(folder, { numbers: [0, 1, 2], blockSize: 1 });
  expect(readdirSync(done).sort()).toStrictEqual(names.map((name) => `${name}.parquet`).sort());
  const scratch = readdirSync(folder).find((name) => name.startsWith('scratch')) ?? '';
  expect(readdirSync(join(folder, scratch))).toStrictEqual([]);
});

test('the series are those of the files', async () => {
  const folder = temporary();
  const tables = tableWriter(scenario, temporary(), 1);
  for (const number of [1, 0, 2]) await tables.add(replication(number));
  const arms = scenario.arms.map(({ id }) => id);
  const [series] = await Promise.all([tables.series(arms), tables.finish(folder)]);
  await tables.close();
  expect(series.lines).toHaveLength(3 * arms.length * 8);
  expect(series).toStrictEqual(await readSeries(folder, arms));
});

/** Whenever rows are to leave memory, this is done first. */
function whenFlushed(first: () => unknown) {
  const flush = DuckDBAppender.prototype.flushSync;
  vi.spyOn(DuckDBAppender.prototype, 'flushSync').mockImplementation(function (
    this: DuckDBAppender,
  ) {
    first();
    flush.call(this);
  });
}

test('no more waits in memory than a block and what a tray holds', async () => {
  let waiting = 0;
  let most = 0;
  const append = DuckDBAppender.prototype.appendDataChunk;
  vi.spyOn(DuckDBAppender.prototype, 'appendDataChunk').mockImplementation(function (
    this: DuckDBAppender,
    chunk,
  ) {
    waiting += chunk.rowCount * chunk.columnCount;
    most = Math.max(most, waiting);
    append.call(this, chunk);
  });
  whenFlushed(() => {
    waiting = 0;
  });
  const tables = tableWriter(scenario, temporary(), 50_000);
  for (let number = 0; number < 60; number++)
    await tables.add({ ...replication(number % 3), replication: number });
  await tables.close();
  const widest = Math.max(...tablesOf(scenario).map(({ columns }) => columns.length));
  expect(most).toBeGreaterThan(50_000);
  expect(most).toBeLessThan(50_000 + 2048 * widest);
});

describe('a disk that fails', () => {
  test('is told to whoever adds, and when it is to be finished', async () => {
    whenFlushed(() => {
      throw new Error('IO Error: no space');
    });
    const tables = tableWriter(scenario, temporary(), 1);
    const adding = async () => {
      for (let number = 0; number < 60; number++)
        await tables.add({ ...replication(number % 3), replication: number });
    };
    await expect(adding()).rejects.toThrow('IO Error');
    await expect(tables.add(replication(2))).rejects.toThrow('IO Error');
    for (const rest of [tables.settle(), tables.finish(temporary()), tables.series([])])
      await expect(rest).rejects.toThrow('IO Error');
    await tables.close();
  });

  test('only at the end is told then', async () => {
    const tables = tableWriter(scenario, temporary());
    await tables.add(replication(0));
    await expect(tables.finish(join(temporary(), 'no', 'where'))).rejects.toThrow('ENOENT');
    await tables.close();
    await tables.close();
  });
});

test('letting go without anything is possible', async () => {
  await tableWriter(scenario, temporary()).close();
});
