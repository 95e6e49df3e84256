/** Tables in DuckDB that rows are added to, many at a time; what of a large run does not fit in memory goes to disk. */
import type { DuckDBAppender, DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { bindings, type Duck, duck, library, named, quoted, writing } from './duck.ts';
import { type Cells, type Column, chunkRows } from './tray.ts';

export interface TableStore extends Pick<Duck, 'connection' | 'close'> {
  /** For what is asked while something is written on the other: a connection does one thing after the other. */
  readonly reading: DuckDBConnection;
  /** Adds the first `rows` rows of these columns. Throws what the disk says. */
  add(table: string, columns: readonly Cells[], rows: number): void;
  /** What was added leaves memory when there is too much of it. Throws what the disk says. */
  flush(): void;
  /** Nothing is added any more: everything can be read. Rejects with what the disk says. */
  settle(): Promise<void>;
}

/** `scratch` is a folder for what does not fit in so many megabytes. */
export async function openTableStore(
  tables: readonly { readonly name: string; readonly columns: readonly Column[] }[],
  scratch: string,
  megabytes: number = writing.megabytes,
): Promise<TableStore> {
  const { DuckDBDataChunk } = await library();
  const opened = await duck(scratch, megabytes);
  const { connection } = opened;
  const filled = new Map<string, { appender: DuckDBAppender; chunk: DuckDBDataChunk }>();
  for (const { name, columns } of tables) {
    await connection.run(`CREATE TABLE ${named(name)} (${columns.map(declared).join(', ')})`);
    const appender = await connection.createAppender(name);
    const types = columns.map((_, c) => appender.columnType(c));
    filled.set(name, { appender, chunk: DuckDBDataChunk.create(types) });
  }
  const reading = await opened.connect();
  // Rows that are added in one go are moved into the tables when it ends; else they would be copied there, time and again.
  await connection.run('BEGIN TRANSACTION');
  const { copy_data_to_vector, copy_data_to_vector_validity } = bindings();
  const { data_chunk_get_vector, vector_ensure_validity_writable } = bindings();
  const valid = new Uint8Array(chunkRows / 8);

  function put(chunk: DuckDBDataChunk, c: number, cells: Cells, from: number, count: number): void {
    const { buffer, byteOffset, BYTES_PER_ELEMENT: bytes } = cells;
    const vector = data_chunk_get_vector(chunk.chunk, c);
    // A column at once: one value at a time would take longer than all that is done with it.
    copy_data_to_vector(vector, 0, buffer as ArrayBuffer, byteOffset + from * bytes, count * bytes);
    if (!findMissing(cells, from, count, valid)) return;
    vector_ensure_validity_writable(vector);
    copy_data_to_vector_validity(vector, 0, valid.buffer, 0, valid.length);
  }

  function flush(): void {
    for (const { appender } of filled.values()) appender.flushSync();
  }

  return {
    connection,
    reading,
    add(table, columns, rows) {
      const { appender, chunk } = filled.get(table) as NonNullable<ReturnType<typeof filled.get>>;
      for (let from = 0; from < rows; from += chunkRows) {
        const count = Math.min(chunkRows, rows - from);
        chunk.reset();
        for (const [c, cells] of columns.entries()) put(chunk, c, cells, from, count);
        chunk.rowCount = count;
        appender.appendDataChunk(chunk);
      }
    },
    flush,
    async settle() {
      flush();
      await connection.run('COMMIT');
    },
    close() {
      for (const { appender } of filled.values()) discard(appender);
      reading.closeSync();
      opened.close();
    },
  };
}

/** Without what it still holds, which nobody wants any more; after a failure it can only refuse. */
function discard(appender: DuckDBAppender): void {
  try {
    appender.clear();
    appender.closeSync();
  } catch {}
}

function declared({ name, type }: Column): string {
  if (type === 'number') return `${named(name)} DOUBLE`;
  if (type === 'whole') return `${named(name)} INTEGER`;
  return `${named(name)} ENUM (${type.labels.map(quoted).join(', ')})`;
}

/** Whether a cell is NaN; then `valid` has a bit for each that is not. */
function findMissing(cells: Cells, from: number, count: number, valid: Uint8Array): boolean {
  if (!(cells instanceof Float64Array)) return false;
  let i = from;
  while (i < from + count && !Number.isNaN(cells[i])) i++;
  if (i === from + count) return false;
  valid.fill(255);
  for (; i < from + count; i++)
    if (Number.isNaN(cells[i])) {
      const row = i - from;
      valid[row >> 3] = (valid[row >> 3] as number) & ~(1 << (row & 7));
    }
  return true;
}
