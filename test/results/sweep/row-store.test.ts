import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { rowStore } from '../../../src/results/folder/sweep/row-store.ts';

const [arms, points] = [2, 4];

/** Of every point and arm, how many rows; some have so many that they are handed on by themselves. */
const counts = fc.array(
  fc.array(fc.oneof(fc.nat(3), fc.constant(5_000)), { minLength: arms, maxLength: arms }),
  { minLength: points, maxLength: points },
);
const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: points, maxLength: points });

/** Rows of two columns that no two have in common. */
const rowsOf = (point: number, arm: number, count: number) =>
  [0.25, -0.5].map((sign) =>
    Float64Array.from(
      { length: count },
      (_, row) => sign * (1 + row + 10_000 * (point + points * arm)),
    ),
  );

test.prop([counts, orders], { numRuns: 20 })(
  'rows come out arm by arm and point by point, in whichever order points came',
  (counts, order) => {
    const folder = mkdtempSync(join(tmpdir(), 'proeftuin-'));
    const store = rowStore(join(folder, 'rows'), 2, arms, points);
    const own = (point: number) =>
      (counts[point] ?? []).map((count, arm) => rowsOf(point, arm, count));
    for (const point of order)
      store.put(
        point,
        own(point).map((rows) => [
          rows.map((column) => column.subarray(0, 7)),
          rows.map((column) => column.subarray(7)),
        ]),
      );
    const all = [...store.inOrder()];
    const expected = [0, 1].flatMap((arm) => counts.map((_, point) => own(point)[arm] ?? []));
    for (const c of [0, 1])
      expect(all.flatMap((rows) => Array.from(rows[c] ?? []))).toStrictEqual(
        expected.flatMap((rows) => Array.from(rows[c] ?? [])),
      );
    store.close();
    rmSync(folder, { recursive: true });
  },
);
