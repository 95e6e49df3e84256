/** Rows into DuckDB, which asks for them as it goes, so that they are nowhere twice. */

import { bindings, type Duck, duck, library, named, quoted, writing } from '../duck.ts';
import { type Column, chunkRows } from '../tray.ts';
import type { Columns } from './columns.ts';

export interface Pouring extends Duck {
  /**
   * Runs a statement that reads rows with this `select`, one statement after the other. Rows come some at a time, when they
   * are needed; NaN is no value.
   */
  pour(
    columns: readonly Column[],
    rows: Iterable<Columns>,
    statement: (select: string) => string,
  ): Promise<void>;
}

/** `scratch` is a folder for what does not fit in memory. */
export async function openPouring(scratch: string): Promise<Pouring> {
  const { DOUBLE, DuckDBTableFunction } = await library();
  const { copy_data_to_vector, data_chunk_get_vector } = bindings();
  const opened = await duck(scratch, writing.megabytes);
  let columns: readonly Column[] = [];
  let next = handing([]);
  let failure: unknown;
  const waiting = DuckDBTableFunction.create({
    name: 'waiting_rows',
    bindFunction(info) {
      for (const { name } of columns) info.addResultColumn(name, DOUBLE);
    },
    initFunction() {},
    mainFunction(info, chunk) {
      try {
        const { rows, from, count } = next();
        chunk.rowCount = count;
        // A column at once: one value at a time would take longer than all that is done with it.
        for (const [c, { buffer, byteOffset, BYTES_PER_ELEMENT: bytes }] of rows.entries())
          copy_data_to_vector(
            data_chunk_get_vector(chunk.chunk, c),
            0,
            buffer as ArrayBuffer,
            byteOffset + from * bytes,
            count * bytes,
          );
      } catch (error) {
        failure = error;
        info.setError(String(error));
      }
    },
  });
  opened.connection.registerTableFunction(waiting);
  return {
    ...opened,
    async pour(ofTable, rows, statement) {
      [columns, next, failure] = [ofTable, handing(rows), undefined];
      const selected = columns.map((one) => `${expression(one)} AS ${named(one.name)}`);
      const select = `SELECT ${selected.join(', ')} FROM waiting_rows()`;
      try {
        await opened.connection.run(statement(select));
      } catch (error) {
        throw failure ?? error;
      }
      next = handing([]);
    },
  };
}

/** Each time the next rows, from where and how many; none when there are no more. */
function handing(all: Iterable<Columns>) {
  const source = all[Symbol.iterator]();
  let rows: Columns = [];
  let from = 0;
  return () => {
    while (from >= (rows[0]?.length ?? 0)) {
      const { done, value } = source.next();
      if (done) return { rows: [], from: 0, count: 0 };
      [rows, from] = [value, 0];
    }
    const count = Math.min(chunkRows, (rows[0]?.length ?? 0) - from);
    from += count;
    return { rows, from: from - count, count };
  };
}

function expression({ name, type }: Column): string {
  // `nullif` would compare each value with NaN: a quarter more for the whole hand-over.
  const value = `CASE WHEN isnan(${named(name)}) THEN NULL ELSE ${named(name)} END`;
  if (type === 'number') return value;
  if (type === 'whole') return `(${value})::INTEGER`;
  return `list_extract([${type.labels.map(quoted).join(', ')}]::VARCHAR[], (${value})::INTEGER + 1)`;
}
