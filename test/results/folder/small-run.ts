/** A run of no importance, really simulated: a year and a half, so that its last year does not end. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Replication } from '../../../src/experiment/outcome.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import { duck, parquet } from '../../../src/results/folder/duck.ts';
import type { TableName } from '../../../src/results/folder/table.ts';
import { tableWriter } from '../../../src/results/folder/table-writer.ts';
import type { Column } from '../../../src/results/folder/tray.ts';
import { loadScenario } from '../../../src/scenario/load.ts';

export const scenario = loadScenario('scenarios/les.yaml', {
  set: ['area.children=250', 'horizon.ageingIn=12', 'horizon.pilot=18'],
  arms: ['trajectory', 'population'],
});

export const seed = 'small';
const made = new Map<number, Replication>();

export function replication(number: number): Replication {
  const known = made.get(number) ?? replicate({ scenario, seed, check: false }, number);
  made.set(number, known);
  return known;
}

export interface Writing {
  readonly numbers: readonly number[];
  /** Numbers a block holds; by default all fit in one. */
  readonly blockSize?: number;
}

/** Writes the tables of these replications, told in this order, to a new folder below `parent`. */
export async function written(parent: string, { numbers, blockSize }: Writing): Promise<string> {
  const name = `${numbers.join('-')}-${blockSize ?? 'whole'}`;
  const [scratch, folder] = [join(parent, `scratch-${name}`), join(parent, `folder-${name}`)];
  for (const one of [scratch, folder]) mkdirSync(one);
  const tables = tableWriter(scenario, scratch, blockSize);
  for (const number of numbers) await tables.add(replication(number));
  await tables.finish(folder);
  await tables.close();
  return folder;
}

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** What is in a Parquet file, in its own order. */
export async function rowsIn(folder: string, table: TableName): Promise<Row[]> {
  return (await ask(`FROM ${parquet(join(folder, `${table}.parquet`))}`)) as Row[];
}

export async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const { connection, close } = await duck();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjects();
  } finally {
    close();
  }
}

/** As a row of the file has it. */
export function cell({ type }: Column, value: number): Cell {
  if (Number.isNaN(value)) return null;
  return typeof type === 'object' ? (type.labels[value] ?? null) : value;
}
