/** Rows into DuckDB, which asks for them as it goes, so that they are nowhere twice. */
import { type Column, type Columns, together } from './columns.ts';
import { bindings, type Duck, duck, library, named, quoted } from './duck.ts';

/**
 * How every table is written. Small groups of rows: a group of every column is held in memory while it is written. The
 * quickest level, and no filters by which single values are found sooner: a fifth less work, and no larger a file.
 */
export const format =
  '(FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, WRITE_BLOOM_FILTER false, ROW_GROUP_SIZE 20480)';

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

/** Rows are let go soon; what of a large run does not fit in here goes to `scratch`. */
const megabytes = 96;

/** `scratch` is a folder for what does not fit in memory. */
export async function openPouring(scratch: string): Promise<Pouring> {
  const { DOUBLE, DuckDBTableFunction } = await library();
  const { copy_data_to_vector, data_chunk_get_vector } = bindings();
  const opened = await duck(scratch, megabytes);
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
    const count = Math.min(together, (rows[0]?.length ?? 0) - from);
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
