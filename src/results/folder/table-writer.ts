/**
 * Writes the tables of a run folder while replications come in, in whichever order they finish: blocks of rows go into a
 * database, which keeps on disk what is too much for memory, and in the end each table becomes a file. So memory stays
 * bounded, however many replications there are.
 */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Replication } from '../../experiment/outcome.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { block } from './columns.ts';
import { quoted } from './duck.ts';
import { format, openPouring, type Pouring } from './pour.ts';
import { type Series, seriesFrom } from './series.ts';
import { tablesOf } from './tables.ts';

/** Numbers that wait in memory before they go to the database: 40 MB. A run of usual size goes there once, in the end: each time costs a tenth of a second. */
const usualBlock = 5_000_000;

export interface TableWriter {
  /**
   * Replications may come in any order; they are written in the order of their numbers. Resolves when there is room for
   * the next: whoever waits for it never has more than two blocks in memory. Rejects when the disk has failed.
   */
  add(replication: Replication): Promise<void>;
  /**
   * Makes a file of each table in `folder`; nothing can be added any more. Rejects with the first thing that went wrong, also
   * earlier.
   */
  finish(folder: string): Promise<void>;
  /** Resolves when all rows are in the database; nothing can be added any more. Rejects like `finish`. */
  settled(): Promise<void>;
  /** Of the arms in this order, at the same time as `finish` or after it; like it. */
  series(arms: readonly string[]): Promise<Series>;
  /** Lets go, whatever is finished or not. */
  close(): Promise<void>;
}

/** `scratch` is a folder of the writer's own. */
export function tableWriter(
  scenario: Scenario,
  scratch: string,
  blockSize = usualBlock,
): TableWriter {
  const tables = tablesOf(scenario).map((table) => ({ table, block: block(table.columns.length) }));
  const early = new Map<number, Replication>();
  let next = 0;
  let opened: Promise<Pouring> | undefined;
  let busy: Promise<void> = Promise.resolve();
  let room = busy;
  let poured = 0;
  let settled: Promise<void> | undefined;

  function take(replication: Replication): void {
    for (const { table, block } of tables) table.rows(replication, block.add);
    if (tables.reduce((sum, { block }) => sum + block.size(), 0) >= blockSize) flush();
  }

  /** While there is nothing to write yet: loading what writes takes a moment that nobody should wait for in the end. */
  function open(): Promise<Pouring> {
    opened ??= openPouring(scratch);
    opened.catch(() => {});
    return opened;
  }

  /** One block after the other; a failure is kept for the end. */
  function flush(): void {
    const database = open();
    const blocks = tables.map(({ table, block }) => ({ table, values: block.take() }));
    const into = poured++ === 0 ? 'CREATE TABLE' : 'INSERT INTO';
    const as = into === 'CREATE TABLE' ? 'AS' : '';
    room = busy;
    busy = busy.then(async () => {
      const { pour } = await database;
      for (const { table, values } of blocks)
        await pour(table.columns, values, (select) => `${into} ${table.name} ${as} ${select}`);
    });
    busy.catch(() => {});
  }

  /** Everything is in the database. */
  async function settle(): Promise<Pouring> {
    settled ??= pourRest();
    await settled;
    return open();
  }

  function pourRest(): Promise<void> {
    // Where numbers are missing, what came after them is written all the same.
    for (const late of [...early.values()].sort((a, b) => a.replication - b.replication))
      take(late);
    early.clear();
    flush();
    return busy;
  }

  return {
    add(replication) {
      void open();
      early.set(replication.replication, replication);
      for (let found = early.get(next); found !== undefined; found = early.get(next)) {
        early.delete(next++);
        take(found);
      }
      return room;
    },
    async settled() {
      await settle();
    },
    async series(arms) {
      // Before there is anything to read: then the question is put as soon as there is.
      const connection = await (await open()).connect();
      try {
        await settle();
        return await seriesFrom(connection, { results: 'results', years: 'years' }, arms);
      } finally {
        connection.closeSync();
      }
    },
    async finish(folder) {
      const { connection } = await settle();
      await access(folder);
      const copies = tables.map(
        ({ table: { name } }) =>
          `COPY ${name} TO ${quoted(join(folder, `${name}.parquet`))} ${format};`,
      );
      // All at once: then nothing waits for whoever makes a page meanwhile.
      await connection.run(copies.join('\n'));
    },
    async close() {
      await busy.catch(() => {});
      (await opened?.catch(() => undefined))?.close();
    },
  };
}
