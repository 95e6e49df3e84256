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
  const read = async (sql: string) => (await connection.runAndReadAll(sql)).getRows() as Row[];
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

type Row = readonly unknown[];

function bandsOf(rows: readonly Row[], who: readonly string[]): Band[] {
  return who.flatMap((one) => {
    const own = rows.filter(([arm]) => arm === one);
    return drawn.map((indicator, i): Band => {
      const column = (at: number) => own.map((row) => Number(row[at] ?? Number.NaN));
      const at = 2 + 3 * i;
      return {
        who: one,
        indicator,
        months: column(1),
        mean: column(at),
        p5: column(at + 1),
        p95: column(at + 2),
      };
    });
  });
}

/** Of rows in the order of their years. The year before the pilot is the same for every arm. */
function linesOf(rows: readonly Row[], arms: readonly string[]): Line[] {
  const byArm = new Map<unknown, Map<number, Row[]>>();
  for (const row of rows) {
    const [arm, number] = row;
    const replications = byArm.get(arm) ?? new Map<number, Row[]>();
    byArm.set(arm, replications);
    const years = replications.get(Number(number)) ?? [];
    replications.set(Number(number), years);
    years.push(row);
  }
  return arms.flatMap((who) => {
    const replications = [...(byArm.get(who) ?? [])];
    return drawn.flatMap((indicator, i) =>
      replications.map(([replication, years]): Line => {
        const before = byArm.get('today')?.get(replication)?.at(-1);
        const all = [before, ...years].map((row) => (row?.[2 + i] ?? null) as number | null);
        return { who, indicator, replication, years: all };
      }),
    );
  });
}
