/**
 * The rows of many points, which come in any order, on disk until they are asked for in order: arm by arm, point by point.
 * So memory stays bounded, however many points there are, and nothing needs to be sorted.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { chunkRows } from '../tray.ts';
import { block, type Columns } from './columns.ts';

export interface RowStore {
  /** Of a point: for every arm its rows, some at a time. Once; throws what the disk says. */
  put(point: number, arms: readonly (readonly Columns[])[]): void;
  /** All of them, some at a time. */
  inOrder(): Iterable<Columns>;
  close(): void;
}

export function rowStore(path: string, columns: number, arms: number, points: number): RowStore {
  const file = openSync(path, 'w+');
  /** Where in the file each arm's rows of each point begin, in numbers, and how many rows there are. */
  const begin = new Float64Array(points * arms);
  const rows = new Int32Array(points * arms);
  let end = 0;

  function read(place: number): Columns {
    const count = rows[place] as number;
    const values = new Float64Array(count * columns);
    const bytes = new Uint8Array(values.buffer);
    let at = 8 * (begin[place] as number);
    for (let done = 0; done < bytes.length; ) {
      const more = readSync(file, bytes, done, bytes.length - done, at);
      if (more === 0) throw new Error(`${path}: expected ${bytes.length} bytes, got ${done}`);
      done += more;
      at += more;
    }
    return Array.from({ length: columns }, (_, c) => values.subarray(c * count, (c + 1) * count));
  }

  return {
    put(point, ofArms) {
      for (const [arm, own] of ofArms.entries()) {
        const count = own.reduce((sum, some) => sum + (some[0]?.length ?? 0), 0);
        const values = new Float64Array(count * columns);
        let before = 0;
        for (const some of own) {
          for (const [c, column] of some.entries()) values.set(column, c * count + before);
          before += some[0]?.length ?? 0;
        }
        const bytes = new Uint8Array(values.buffer);
        for (let done = 0; done < bytes.length; )
          done += writeSync(file, bytes, done, bytes.length - done, 8 * end + done);
        begin[point * arms + arm] = end;
        rows[point * arms + arm] = count;
        end += values.length;
      }
    },
    *inOrder() {
      const waiting = block(columns);
      for (let arm = 0; arm < arms; arm++)
        for (let point = 0; point < points; point++) {
          waiting.add(read(point * arms + arm));
          if (waiting.size() >= chunkRows * columns) yield* waiting.take();
        }
      yield* waiting.take();
    },
    close: () => closeSync(file),
  };
}
