/**
 * Writes the tables of a run folder while replications come in, in whichever order they finish: blocks of rows go to
 * Parquet parts, and the parts become one file a table. So memory stays bounded, however many replications there are.
 */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Replication } from '../../experiment/outcome.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { block } from './columns.ts';
import { parquet, quoted } from './duck.ts';
import { format, openParts, type Parts } from './parquet-part.ts';
import { tablesOf } from './tables.ts';

/** Numbers that wait in memory before they go to disk: 40 MB. Those of a run of usual size are written in one go. */
const usualBlock = 5_000_000;

export interface ParquetWriter {
  /**
   * Replications may come in any order; they are written in the order of their numbers. Resolves when there is room for
   * the next: whoever waits for it never has more than two blocks in memory. Rejects when the disk has failed.
   */
  add(replication: Replication): Promise<void>;
  /** Writes what is left to `folder`. Rejects with the first thing that went wrong, also earlier. */
  finish(folder: string): Promise<void>;
  /** Lets go, whatever is finished or not. */
  close(): Promise<void>;
}

/** `scratch` is a folder of the writer's own. */
export function parquetWriter(
  scenario: Scenario,
  scratch: string,
  blockSize = usualBlock,
): ParquetWriter {
  const tables = tablesOf(scenario).map((table) => ({
    table,
    block: block(table.columns.length),
    parts: [] as string[],
  }));
  const early = new Map<number, Replication>();
  let next = 0;
  let opened: Promise<Parts> | undefined;
  let busy: Promise<void> = Promise.resolve();
  let room = busy;
  let part = 0;

  function take(replication: Replication): void {
    for (const { table, block } of tables) table.rows(replication, block.add);
    if (tables.reduce((sum, { block }) => sum + block.size(), 0) >= blockSize) flush();
  }

  /** While there is nothing to write yet: loading what writes takes a moment that nobody should wait for in the end. */
  function open(): Promise<Parts> {
    opened ??= openParts(scratch);
    opened.catch(() => {});
    return opened;
  }

  /** One block after the other; a failure is kept for `finish`. */
  function flush(): void {
    const parts = open();
    const file = (name: string) => join(scratch, `${name}-${part}.parquet`);
    const blocks = tables.map(({ table, block, parts }) => {
      const path = file(table.name);
      parts.push(path);
      return { columns: table.columns, values: block.take(), path };
    });
    part++;
    room = busy;
    busy = busy.then(async () => {
      const { write } = await parts;
      for (const { columns, values, path } of blocks) await write(columns, [values], path);
    });
    busy.catch(() => {});
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
    async finish(folder) {
      // Where numbers are missing, what came after them is written all the same.
      for (const late of [...early.values()].sort((a, b) => a.replication - b.replication))
        take(late);
      early.clear();
      flush();
      await busy;
      const { connection } = await open();
      for (const { table, parts } of tables) {
        const whole = join(folder, `${table.name}.parquet`);
        const [only, ...others] = parts;
        if (only !== undefined && others.length === 0) renameSync(only, whole);
        else {
          await connection.run(`COPY (FROM ${parquet(...parts)}) TO ${quoted(whole)} ${format}`);
          for (const path of parts) rmSync(path, { force: true });
        }
      }
    },
    async close() {
      await busy.catch(() => {});
      (await opened?.catch(() => undefined))?.close();
    },
  };
}
