/** What pictures need beyond the summary, read from a run folder: months, and every replication by itself. */
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { duck, named, parquet } from './duck.ts';

/** An indicator of one arm, or of `today` (months below 0), by month. Euros in euros. */
export interface Band {
  readonly who: string;
  readonly indicator: string;
  /** Pilot months 0, 1 …; the run-in's are negative. */
  readonly months: readonly number[];
  /** NaN where no replication had anything to measure. */
  readonly mean: readonly number[];
  readonly p5: readonly number[];
  readonly p95: readonly number[];
}

/** One replication's years of an indicator in one arm: the year before the pilot, then the pilot's. */
export interface Line {
  readonly who: string;
  readonly indicator: string;
  readonly replication: number;
  readonly years: readonly (number | null)[];
}

export interface Series {
  readonly bands: readonly Band[];
  readonly lines: readonly Line[];
}

/** What the pictures are of. */
const drawn = [
  'support.q1',
  'support.q2',
  'support.q3All',
  'support.q4All',
  'support.oza',
  'waiting.over3Months',
  'homeSitters.over3Months',
  'spend.total',
] as const;

/** From a run folder, of the arms in this order. */
export async function readSeries(folder: string, arms: readonly string[]): Promise<Series> {
  const { connection, close } = await duck();
  const rows = (name: string) => parquet(join(folder, `${name}.parquet`));
  try {
    return await seriesFrom(connection, { results: rows('results'), years: rows('years') }, arms);
  } finally {
    close();
  }
}

/** From a database where these are the names of the tables. */
export async function seriesFrom(
  connection: DuckDBConnection,
  { results, years }: Readonly<Record<'results' | 'years', string>>,
  arms: readonly string[],
): Promise<Series> {
  const read = async (sql: string) => (await connection.runAndReadAll(sql)).getColumns();
  const measures = drawn.flatMap((id) => [
    `avg(${named(id)})`,
    `quantile_cont(${named(id)}, 0.05)`,
    `quantile_cont(${named(id)}, 0.95)`,
  ]);
  const [byMonth, byYear] = await Promise.all([
    read(
      `SELECT arm, month, ${measures.join(', ')} FROM ${results} GROUP BY ALL ORDER BY arm, month`,
    ),
    read(
      `SELECT arm, replication, ${drawn.map(named).join(', ')} FROM ${years} WHERE year >= 0 ORDER BY arm, replication, year`,
    ),
  ]);
  return { bands: bandsOf(byMonth, ['today', ...arms]), lines: linesOf(byYear, arms) };
}

/** Column by column: an object for every row would take three times as long. */
type Answer = readonly (readonly unknown[])[];

function bandsOf([whose = [], months = [], ...measures]: Answer, who: readonly string[]): Band[] {
  return who.flatMap((one) => {
    const begin = whose.indexOf(one);
    const own = (column: readonly unknown[] = []) =>
      begin < 0
        ? []
        : column
            .slice(begin, whose.lastIndexOf(one) + 1)
            .map((value) => Number(value ?? Number.NaN));
    return drawn.map((indicator, i): Band => {
      const [mean, p5, p95] = measures.slice(3 * i, 3 * i + 3);
      return {
        who: one,
        indicator,
        months: own(months),
        mean: own(mean),
        p5: own(p5),
        p95: own(p95),
      };
    });
  });
}

/** Of rows in the order of their years. The year before the pilot is the same for every arm. */
function linesOf([whose = [], numbers = [], ...measures]: Answer, arms: readonly string[]): Line[] {
  const rowsOf = new Map<unknown, Map<number, number[]>>();
  for (const [row, who] of whose.entries()) {
    const replications = rowsOf.get(who) ?? new Map<number, number[]>();
    rowsOf.set(who, replications);
    const number = Number(numbers[row]);
    const rows = replications.get(number) ?? [];
    replications.set(number, rows);
    rows.push(row);
  }
  return arms.flatMap((who) => {
    const replications = [...(rowsOf.get(who) ?? [])];
    return drawn.flatMap((indicator, i) =>
      replications.map(([replication, rows]): Line => {
        const before = rowsOf.get('today')?.get(replication)?.at(-1);
        const years = [before, ...rows].map(
          (row) => (row === undefined ? null : (measures[i]?.[row] ?? null)) as number | null,
        );
        return { who, indicator, replication, years };
      }),
    );
  });
}
