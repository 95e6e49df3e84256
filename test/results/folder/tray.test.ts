import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Column } from '../../../src/results/folder/tray.ts';
import { tray } from '../../../src/results/folder/tray.ts';

const labels = (count: number) => Array.from({ length: count }, (_, i) => `label ${i}`);
const columns: Column[] = [
  { name: 'who', type: { labels: labels(2) } },
  { name: 'where', type: { labels: labels(300) } },
  { name: 'when', type: 'whole' },
  { name: 'value', type: 'number' },
];

/** Puts so many rows on it each time, numbered from 0, and gives what is handed on. */
function passed(counts: readonly number[]): number[][] {
  const rows: number[][] = [];
  const one = tray(columns, (cells, count) => {
    for (let i = 0; i < count; i++) rows.push(cells.map((column) => column[i] as number));
  });
  let number = 0;
  for (const count of counts) {
    const at = one.room(count);
    const [who, where, when, value] = one.columns;
    for (let i = at; i < at + count; i++, number++) {
      who?.fill(number % 2, i, i + 1);
      where?.fill(number % 300, i, i + 1);
      when?.fill(number - 5, i, i + 1);
      value?.fill(number / 4, i, i + 1);
    }
  }
  one.empty();
  one.empty();
  return rows;
}

describe('a tray', () => {
  test.prop(
    [fc.array(fc.oneof(fc.nat(3), fc.integer({ min: 500, max: 5000 })), { maxLength: 8 })],
    {
      examples: [[[2047, 1, 1]], [[2048, 1]], [[5000, 1, 4999, 1]], [[0]]],
    },
  )('hands on every row once, in the order in which they were put on it', (counts) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    const expected = Array.from({ length: all }, (_, n) => [n % 2, n % 300, n - 5, n / 4]);
    expect(passed(counts)).toStrictEqual(expected);
  });

  test('hands on when it is full, not before', () => {
    const handed: number[] = [];
    const one = tray(columns, (_, rows) => handed.push(rows));
    for (let i = 0; i < 4; i++) one.room(1000);
    expect(handed).toStrictEqual([2000]);
    one.empty();
    expect(handed).toStrictEqual([2000, 2000]);
  });

  test('has columns of the kinds that the database has: 255 labels are one byte, 256 two', () => {
    const kinds = (count: number) => {
      const one = tray([{ name: 'a', type: { labels: labels(count) } }], () => {});
      one.room(1);
      return one.columns.map((column) => column.BYTES_PER_ELEMENT);
    };
    expect([kinds(255), kinds(256)]).toStrictEqual([[1], [2]]);
  });
});
