/** A block of rows as a Parquet file. */
import { type Duck, named, quoted } from './duck.ts';
import type { Column, Table } from './tables.ts';

/** How every table is written. Small groups of rows: a group of every column is held in memory while it is written. */
export const format = '(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480)';

/** Rows that wait, a list of numbers a column. */
export function block({ columns }: Pick<Table, 'columns'>) {
  let values = columns.map((): number[] => []);
  return {
    add(row: readonly number[]) {
      for (let c = 0; c < values.length; c++) values[c]?.push(row[c] as number);
    },
    size: () => values.length * (values[0]?.length ?? 0),
    take() {
      const taken = values;
      values = columns.map(() => []);
      return taken;
    },
  };
}

/** NaN is no value. */
export async function writePart(
  connection: Duck['connection'],
  columns: readonly Column[],
  values: readonly (readonly number[])[],
  path: string,
): Promise<void> {
  const { DOUBLE, DuckDBDataChunk } = await import('@duckdb/node-api');
  const definitions = columns.map(({ name }) => `${named(name)} DOUBLE`).join(', ');
  await connection.run(`CREATE OR REPLACE TEMP TABLE block (${definitions})`);
  const appender = await connection.createAppender('block');
  const rows = values[0]?.length ?? 0;
  const most = 2048;
  for (let from = 0; from < rows; from += most) {
    const count = Math.min(most, rows - from);
    const chunk = DuckDBDataChunk.create(
      columns.map(() => DOUBLE),
      count,
    );
    columns.forEach((_, c) => {
      const column = values[c] as readonly number[];
      chunk.setColumnValues(
        c,
        Array.from({ length: count }, (_, i) => {
          const value = column[from + i] as number;
          return Number.isNaN(value) ? null : value;
        }),
      );
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const selected = columns.map(({ name, type }) => `${expression(name, type)} AS ${named(name)}`);
  await connection.run(
    `COPY (SELECT ${selected.join(', ')} FROM block) TO ${quoted(path)} ${format}`,
  );
  await connection.run('DROP TABLE block');
}

function expression(name: string, type: Column['type']): string {
  if (type === 'number') return named(name);
  if (type === 'whole') return `${named(name)}::INTEGER`;
  return `list_extract([${type.labels.map(quoted).join(', ')}]::VARCHAR[], ${named(name)}::INTEGER + 1)`;
}
