/** DuckDB, loaded when it is needed and kept within bounds: memory, threads, no files but those it is told of. */
import { createRequire } from 'node:module';
import type { DuckDBConnection } from '@duckdb/node-api';

export interface Duck {
  readonly connection: DuckDBConnection;
  /** For what goes on at the same time: a connection does one thing after the other. */
  connect(): Promise<DuckDBConnection>;
  close(): void;
}

/** The library, which takes a moment to load. */
export const library = () => import('./duck-library.ts');

/** What it stands on: the native library, which finds its own files. */
export const bindings = (): typeof import('@duckdb/node-bindings') =>
  createRequire(import.meta.url)('@duckdb/node-bindings');

/**
 * In memory, on one thread: several would cut rows into groups as they come, and add up in another order each time; `scratch` is a folder for what does not fit there. */
export async function duck(scratch?: string, megabytes = 256): Promise<Duck> {
  const { DuckDBInstance } = await library();
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${megabytes}MB`,
    threads: '1',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(scratch === undefined ? {} : { temp_directory: scratch }),
  });
  const connection = await instance.connect().catch((error: unknown) => {
    instance.closeSync();
    throw error;
  });
  return {
    connection,
    connect: () => instance.connect(),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** How every table is written. */
export const writing = {
  /** In memory at most: rows are let go soon, and what does not fit goes to `scratch`. */
  megabytes: 96,
  /**
   * Small groups of rows: a group of every column is held in memory while it is written. The quickest level, and no filters
   * by which single values are found sooner: a fifth less work, and no larger a file.
   */
  format:
    '(FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, WRITE_BLOOM_FILTER false, ROW_GROUP_SIZE 20480)',
} as const;

/** The rows of these files, and no more columns than they have: not those that a folder's name like `a=1` would add. */
export const parquet = (...paths: readonly string[]): string =>
  `read_parquet([${paths.map(quoted).join(', ')}], hive_partitioning = false)`;

/** A text in SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The name of a column in SQL. */
export const named = (column: string): string => `"${column.replaceAll('"', '""')}"`;
