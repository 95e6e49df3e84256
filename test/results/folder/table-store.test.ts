import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { openTableStore } from '../../../src/results/folder/table-store.ts';
import type { Column } from '../../../src/results/folder/tray.ts';
import { temporary } from '../../temporary.ts';

const table = (count: number): { name: string; columns: Column[] } => ({
  name: 'a "table"',
  columns: [
    { name: 'it’s', type: { labels: Array.from({ length: count }, (_, i) => `o'${i}`) } },
    { name: 'whole', type: 'whole' },
    { name: 'value', type: 'number' },
  ],
});

async function stored(count: number, values: readonly number[], settleAfter = values.length) {
  const { name, columns } = table(count);
  const store = await openTableStore([{ name, columns }], temporary());
  const places = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => (from + i) % count);
  const put = (from: number, to: number) =>
    store.add(
      name,
      [
        count < 256 ? Uint8Array.from(places(from, to)) : Uint16Array.from(places(from, to)),
        Int32Array.from({ length: to - from }, (_, i) => -from - i),
        Float64Array.from(values.slice(from, to)),
      ],
      to - from,
    );
  put(0, settleAfter);
  store.flush();
  put(settleAfter, values.length);
  await store.settle();
  const rows = await store.reading.runAndReadAll('FROM "a ""table"""');
  store.close();
  return rows.getRows();
}

const value = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, Number.MIN_VALUE),
);

describe('what is added is read, bit for bit, and NaN is nothing', () => {
  test.prop(
    [fc.array(value, { maxLength: 40 }), fc.constantFrom(1, 60), fc.constantFrom(3, 256, 300)],
    {
      numRuns: 30,
      examples: [
        [[], 1, 3],
        [[Number.NaN], 1, 3],
      ],
    },
  )('of any length, in one go or in two', async (some, times, count) => {
    const values = Array.from({ length: times }, () => some).flat();
    const half = Math.trunc(values.length / 2);
    const expected = values.map((one, i) => [`o'${i % count}`, -i, Number.isNaN(one) ? null : one]);
    // Minus zero is another whole number than 0 in JavaScript alone.
    if (expected[0]) expected[0][1] = 0;
    expect(await stored(count, values)).toStrictEqual(expected);
    expect(await stored(count, values, half)).toStrictEqual(expected);
  });
});

test('rows that fit neither in memory nor on disk are told of, and it can be closed all the same', async () => {
  const noFolder = join(temporary(), 'a file');
  writeFileSync(noFolder, '');
  const columns = Array.from({ length: 40 }, (_, i): Column => ({ name: `c${i}`, type: 'number' }));
  const store = await openTableStore([{ name: 'rows', columns }], noFolder, 4);
  const cells = columns.map(() => Float64Array.from({ length: 2048 }, Math.random));
  const fill = async () => {
    for (let i = 0; i < 40; i++) {
      store.add('rows', cells, 2048);
      store.flush();
    }
    await store.settle();
  };
  await expect(fill()).rejects.toThrow(/memory|a file/i);
  store.close();
});
