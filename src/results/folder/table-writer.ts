/**
 * Writes the tables of a run folder while replications come in, in whichever order they finish: their rows go into a
 * database, which keeps on disk what is too much for memory, and in the end each table becomes a file. So memory stays
 * bounded, however many replications there are.
 */
import { accessSync } from 'node:fs';
import { join } from 'node:path';
import type { Replication } from '../../experiment/outcome.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { quoted, writing } from './duck.ts';
import { type Series, seriesFrom } from './series.ts';
import type { Table } from './table.ts';
import { openTableStore, type TableStore } from './table-store.ts';
import { tablesOf } from './tables.ts';
import { type Tray, tray } from './tray.ts';

/** Numbers that wait in memory, 16 MB, before they go to the tables, which can leave it. */
const usualBlock = 2_000_000;

export interface TableWriter {
  /**
   * Replications may come in any order; they are written in the order of their numbers. Rejects when the disk has failed.
   */
  add(replication: Replication): Promise<void>;
  /** All that was added is in the database; nothing can be added any more. Rejects like `finish`. */
  settle(): Promise<void>;
  /**
   * Makes a file of each table in `folder`; nothing can be added any more. Rejects with the first thing that went wrong, also
   * earlier.
   */
  finish(folder: string): Promise<void>;
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
  const tables = tablesOf(scenario);
  const early = new Map<number, Replication>();
  let next = 0;
  let opened: Promise<Opened> | undefined;
  let failure: unknown;
  let settled: Promise<void> | undefined;
  /** What the database has been asked and may still be busy with. */
  const underWay: Promise<unknown>[] = [];

  /** While there is nothing to write yet: loading what writes takes a moment that nobody should wait for in the end. */
  function open(): Promise<Opened> {
    opened ??= openTableStore(tables, scratch).then((store) => ({
      store,
      trays: traysInto(store, tables, blockSize),
    }));
    opened.catch(() => {});
    return opened;
  }

  /** Throws what went wrong first, also if that was earlier. */
  function unlessFailed<Result>(write: () => Result): Result {
    if (failure !== undefined) throw failure;
    try {
      return write();
    } catch (error) {
      failure = error;
      throw error;
    }
  }

  function asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
    underWay.push(answer);
    return answer;
  }

  const take = (trays: readonly Tray[], replication: Replication) => {
    for (const [t, table] of tables.entries()) table.write(replication, trays[t] as Tray);
  };

  async function settledStore(): Promise<TableStore> {
    const { store, trays } = await open();
    settled ??= unlessFailed(() => {
      // Where numbers are missing, what came after them is written all the same.
      for (const late of [...early.values()].sort((a, b) => a.replication - b.replication))
        take(trays, late);
      early.clear();
      for (const tray of trays) tray.empty();
      return asked(store.settle());
    });
    await settled;
    return store;
  }

  return {
    async add(replication) {
      early.set(replication.replication, replication);
      const { trays } = await open();
      unlessFailed(() => {
        for (let found = early.get(next); found !== undefined; found = early.get(next)) {
          early.delete(next++);
          take(trays, found);
        }
      });
    },
    async settle() {
      await settledStore();
    },
    async series(arms) {
      const { reading } = await settledStore();
      return asked(seriesFrom(reading, { results: 'results', years: 'years' }, arms));
    },
    async finish(folder) {
      const { connection } = await settledStore();
      const copies = tables.map(
        ({ name }) =>
          `COPY ${name} TO ${quoted(join(folder, `${name}.parquet`))} ${writing.format};`,
      );
      // Before the database is asked, whose errors have no code.
      accessSync(folder);
      // All at once: then nothing waits for whoever makes a page meanwhile.
      await asked(connection.run(copies.join('\n')));
    },
    async close() {
      await Promise.allSettled(underWay);
      (await opened?.catch(() => undefined))?.store.close();
    },
  };
}

interface Opened {
  readonly store: TableStore;
  /** Of each table. */
  readonly trays: readonly Tray[];
}

/** One for each table; what they hand on goes to the tables whenever it is `blockSize` numbers. */
function traysInto(store: TableStore, tables: readonly Table[], blockSize: number): Tray[] {
  let waiting = 0;
  return tables.map(({ name, columns }) =>
    tray(columns, (cells, rows) => {
      store.add(name, cells, rows);
      waiting += cells.length * rows;
      if (waiting < blockSize) return;
      store.flush();
      waiting = 0;
    }),
  );
}
