/** The library itself; it is bundled, for it is many files, which take twice as long to load one by one. */
export { DOUBLE, DuckDBDataChunk, DuckDBInstance, DuckDBTableFunction } from '@duckdb/node-api';
