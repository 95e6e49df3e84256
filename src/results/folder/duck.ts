/** DuckDB, loaded when it is needed and kept within bounds: memory, threads, no files but those it is told of. */
import type { DuckDBConnection } from '@duckdb/node-api';

export interface Duck {
  readonly connection: DuckDBConnection;
  close(): void;
}

/** In memory; `scratch` is a folder for what does not fit there. */
export async function duck(scratch?: string): Promise<Duck> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '256MB',
    threads: '2',
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
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The rows of these files, and no more columns than they have: not those that a folder's name like `a=1` would add. */
export const parquet = (...paths: readonly string[]): string =>
  `read_parquet([${paths.map(quoted).join(', ')}], hive_partitioning = false)`;

/** A text in SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The name of a column in SQL. */
export const named = (column: string): string => `"${column.replaceAll('"', '""')}"`;
