import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { block, type Columns } from '../../../src/results/folder/sweep/columns.ts';
import { chunkRows } from '../../../src/results/folder/tray.ts';

/** Two columns of one length, as one adding brings them. */
const added = fc
  .array(fc.tuple(fc.double(), fc.double()), { maxLength: 20 })
  .chain((rows) =>
    fc.constantFrom(1, 300).map((times) => Array.from({ length: times }, () => rows).flat()),
  )
  .map((rows) => [0, 1].map((c) => Float64Array.from(rows, (row) => row[c] as number)));
const columnOf = (all: readonly Columns[], c: number) =>
  all.flatMap((rows) => Array.from(rows[c] ?? []));

describe('a block', () => {
  test.prop([fc.array(added), fc.array(added)])(
    'gives what it was given, in that order, and is empty then',
    (before, after) => {
      const rows = block(2);
      for (const all of [before, after]) {
        for (const some of all) rows.add(some);
        expect(rows.size()).toBe(2 * columnOf(all, 0).length);
        const taken = rows.take();
        for (const c of [0, 1]) expect(columnOf(taken, c)).toStrictEqual(columnOf(all, c));
        for (const some of taken.slice(0, -1))
          expect(some.map(({ length }) => length)).toStrictEqual([chunkRows, chunkRows]);
      }
    },
  );
});
