/** What a comparison holds beyond its summary, read from a run folder: year by year and school by school, with intervals. */
import { join } from 'node:path';
import { type SchoolColumn, schoolColumns } from '../../model/record.ts';
import { marginOfError } from '../../statistics/interval.ts';
import { duck, named, parquet, quoted } from './duck.ts';

/** The paired difference over replications; an end is null where one replication knows no interval. */
export interface Change {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface YearChange {
  readonly from: string;
  readonly to: string;
  /** Of the pilot, from 1. */
  readonly year: number;
  /** By indicator. */
  readonly changes: Readonly<Record<string, Change>>;
}

/** A mean year of the pilot; of today the year before it. */
export interface SchoolChange {
  readonly from: string;
  readonly to: string;
  /** From 0, in the order of the scenario's schools. */
  readonly school: number;
  readonly kind: string;
  readonly board: string;
  readonly columns: Readonly<
    Record<
      SchoolColumn,
      { readonly from: number | null; readonly to: number | null; readonly change: Change }
    >
  >;
}

export interface Details {
  readonly years: readonly YearChange[];
  readonly schools: readonly SchoolChange[];
}

export interface DetailsAsked {
  readonly folder: string;
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
  /** Of the years. */
  readonly indicators: readonly string[];
  /** Of the intervals. */
  readonly level: number;
}

type Row = readonly unknown[];

export async function readDetails(asked: DetailsAsked): Promise<Details> {
  const { connection, close } = await duck();
  const read = async (sql: string) => (await connection.runAndReadAll(sql)).getRows() as Row[];
  try {
    return { years: await yearsOf(asked, read), schools: await schoolsOf(asked, read) };
  } finally {
    close();
  }
}

type Read = (sql: string) => Promise<Row[]>;

async function yearsOf(asked: DetailsAsked, read: Read): Promise<YearChange[]> {
  const { folder, pairs, indicators, level } = asked;
  const table = parquet(join(folder, 'years.parquet'));
  const rows = await read(
    `SELECT p.a, p.b, t.year, ${indicators.map((id) => changeIn(named(id))).join(', ')}
     FROM ${valuesOf(pairs)} JOIN ${table} t ON t.arm = p.b AND t.year >= 1
     JOIN ${table} f ON f.arm = p.a AND f.replication = t.replication
       AND f.year = CASE WHEN p.a = 'today' THEN 0 ELSE t.year END
     GROUP BY ALL ORDER BY p.a, p.b, t.year`,
  );
  return rows.map(([from, to, year, ...numbers]) => ({
    from: String(from),
    to: String(to),
    year: Number(year),
    changes: Object.fromEntries(
      indicators.map((id, i) => [id, change(numbers.slice(3 * i, 3 * i + 3), level)]),
    ),
  }));
}

async function schoolsOf(
  { folder, pairs, level }: DetailsAsked,
  read: Read,
): Promise<SchoolChange[]> {
  const table = parquet(join(folder, 'schools.parquet'));
  const columns = schoolColumns.map(named);
  const rows = await read(
    `WITH means AS (
       SELECT arm, replication, school, kind, board, ${columns.map((c) => `avg(${c}) AS ${c}`).join(', ')}
       FROM ${table} WHERE year >= 1 OR (arm = 'today' AND year = 0) GROUP BY ALL)
     SELECT p.a, p.b, t.school, t.kind, t.board,
       ${columns.map((c) => `avg(f.${c}), avg(t.${c}), ${changeIn(c)}`).join(', ')}
     FROM ${valuesOf(pairs)} JOIN means t ON t.arm = p.b
     JOIN means f ON f.arm = p.a AND f.replication = t.replication AND f.school = t.school
     GROUP BY ALL ORDER BY p.a, p.b, t.school`,
  );
  return rows.map(([from, to, school, kind, board, ...numbers]) => ({
    from: String(from),
    to: String(to),
    school: Number(school),
    kind: String(kind),
    board: String(board),
    columns: Object.fromEntries(
      schoolColumns.map((column, i) => {
        const [before, after, ...paired] = numbers.slice(5 * i, 5 * i + 5);
        const cell = { from: number(before), to: number(after), change: change(paired, level) };
        return [column, cell];
      }),
    ) as unknown as SchoolChange['columns'],
  }));
}

/** Of `t` minus `f`, replication by replication: mean, standard deviation, and how many there are. */
const changeIn = (column: string) =>
  ['avg', 'stddev_samp', 'count'].map((of) => `${of}(t.${column} - f.${column})`).join(', ');

const valuesOf = (pairs: DetailsAsked['pairs']) =>
  `(VALUES ${pairs.map(({ from, to }) => `(${quoted(from)}, ${quoted(to)})`).join(', ')}) p(a, b)`;

function change([average, deviation, count]: readonly unknown[], level: number): Change {
  const mean = number(average);
  const sd = number(deviation);
  if (mean === null || sd === null) return { mean, low: null, high: null };
  const margin = marginOfError(sd, Number(count), (1 + level) / 2);
  return { mean, low: mean - margin, high: mean + margin };
}

const number = (value: unknown) => (value == null ? null : Number(value));
