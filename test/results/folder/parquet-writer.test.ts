import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parquetWriter } from '../../../src/results/folder/parquet-writer.ts';
import { tablesOf } from '../../../src/results/folder/tables.ts';
import { temporary, temporaryForAll } from '../../temporary.ts';
import { replication, rowsIn, scenario, written } from './small-run.ts';

const names = tablesOf(scenario).map(({ name }) => name);
const parent = temporaryForAll();

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

test('parts are gone when they are one file a table', async () => {
  const folder = temporary();
  const done = await written(folder, { numbers: [0, 1, 2], blockSize: 1 });
  expect(readdirSync(done).sort()).toStrictEqual(names.map((name) => `${name}.parquet`).sort());
  const scratch = readdirSync(folder).find((name) => name.startsWith('scratch')) ?? '';
  expect(readdirSync(join(folder, scratch))).toStrictEqual([]);
});

test('whoever waits has at most two blocks in memory: one that is filled, one that is written', async () => {
  const scratch = temporary();
  const tables = parquetWriter(scenario, scratch, 1);
  const parts = () => readdirSync(scratch).filter((name) => /^flows-\d+\.parquet$/.test(name));
  for (let number = 0; number < 5; number++) {
    await tables.add(replication(number));
    expect(parts().length).toBeGreaterThanOrEqual(number);
  }
  await tables.close();
});

describe('a disk that fails', () => {
  test('is told to whoever adds, and when it is to be finished', async () => {
    const notAFolder = join(temporary(), 'file');
    writeFileSync(notAFolder, '');
    const tables = parquetWriter(scenario, notAFolder, 1);
    await tables.add(replication(0));
    await expect(
      (async () => {
        for (const number of [1, 2]) await tables.add(replication(number));
      })(),
    ).rejects.toThrow('IO Error');
    await expect(tables.finish(temporary())).rejects.toThrow('IO Error');
    await tables.close();
  });

  test('only at the end is told then', async () => {
    const tables = parquetWriter(scenario, temporary());
    await tables.add(replication(0));
    await expect(tables.finish(join(temporary(), 'no', 'where'))).rejects.toThrow('ENOENT');
    await tables.close();
    await tables.close();
  });
});

test('letting go without anything is possible', async () => {
  await parquetWriter(scenario, temporary()).close();
});
