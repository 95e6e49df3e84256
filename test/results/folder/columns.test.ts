import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { block, eachHistory, repeated } from '../../../src/results/folder/columns.ts';
import { record } from '../records.ts';

/** Two columns of one length, as one adding brings them. */
const added = fc
  .array(fc.tuple(fc.double(), fc.double()), { maxLength: 20 })
  .map((rows) => [0, 1].map((c) => rows.map((row) => row[c] as number)));
const columnOf = (all: readonly number[][][], c: number) => all.flatMap((rows) => rows[c] ?? []);

describe('a block', () => {
  test.prop([fc.array(added), fc.array(added)])(
    'gives what it was given, in that order, and is empty then',
    (before, after) => {
      const rows = block(2);
      for (const all of [before, after]) {
        for (const some of all) rows.add(some);
        expect(rows.size()).toBe(2 * columnOf(all, 0).length);
        const taken = rows.take().map((column) => Array.from(column));
        expect(taken).toStrictEqual([0, 1].map((c) => columnOf(all, c)));
      }
    },
  );
});

test.prop([fc.array(fc.integer()), fc.nat(5)])('repeated: again and again', (values, times) => {
  expect(Array.from(repeated(values, times))).toStrictEqual(
    Array.from({ length: times }, () => values).flat(),
  );
});

test('keys: the year before the pilot is 0, the pilot’s begin with 1', () => {
  const keys: number[][][] = [];
  const one = record(7, {}, { a: {} });
  eachHistory(one, 2, (_, own) => keys.push(own.map((column) => Array.from(column))));
  expect(keys).toStrictEqual([
    [
      [0, 0],
      [7, 7],
      [0, 0],
    ],
    [
      [1, 1, 1, 1],
      [7, 7, 7, 7],
      [1, 1, 2, 2],
    ],
  ]);
});
