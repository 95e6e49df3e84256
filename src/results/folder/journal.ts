/**
 * Work in progress: every finished replication is a file of its own beside the place where the run folder will be, so that
 * whatever ends the program, what was finished is still there. Its folder is named after what is computed, and after the process
 * that computes it.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Deserializer, Serializer } from 'node:v8';
import { digestOfReplication } from '../../experiment/digest.ts';
import type { Replication } from '../../experiment/outcome.ts';
import { canonical } from './json.ts';
import { isThere } from './publish.ts';
import { sha256 } from './sha256.ts';
import { abandonedFolders, claimFolder, releaseFolder, startUnfinished } from './unfinished.ts';

/** All that replications depend on: equal jobs give equal bits. */
export interface Job {
  readonly scenario: string;
  readonly arms: readonly string[];
  readonly seed: string;
  readonly checked: boolean;
  /** Of the program: version and source. */
  readonly tool: string;
}

export interface Journal {
  /** The journal's own folder. */
  readonly folder: string;
  put(replication: Replication): void;
  /** As it was put; undefined when it never was, or is no longer what it was. */
  get(number: number): Promise<Replication | undefined>;
  /** Which there are, in no particular order. */
  numbers(): number[];
  /** Nobody works on it any more: whoever wants may go on with it. */
  release(): void;
  remove(): void;
}

/** Begins anew, in a folder below `parent`. Throws what the disk says. */
export function startJournal(parent: string, job: Job): Journal {
  const folder = startUnfinished(parent, idOf(job));
  mkdirSync(join(folder, 'replications'), { recursive: true });
  return journal(folder);
}

/** Takes up the work on this job that has got furthest and that nobody works on; undefined when there is none. */
export function resumeJournal(parent: string, job: Job): Journal | undefined {
  const candidates = abandoned(parent, job)
    .map((one) => ({ from: one.folder, size: one.numbers().length }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  for (const { from } of candidates) {
    const own = claimFolder(from, parent, idOf(job));
    if (own !== undefined) return journal(own);
  }
  return undefined;
}

/** Work on this job that nobody works on any more. */
export function abandoned(parent: string, job: Job): Journal[] {
  return abandonedFolders(parent, idOf(job)).map(journal);
}

const idOf = (job: Job) => sha256(canonical(job)).slice(0, 12);

function journal(folder: string): Journal {
  const inside = join(folder, 'replications');
  const fileOf = (number: number) => join(inside, `${String(number).padStart(7, '0')}.v8`);
  const release = () => releaseFolder(folder);
  return {
    folder,
    put(replication) {
      const file = fileOf(replication.replication);
      const unfinished = `${file}.part`;
      writeFileSync(unfinished, packed(replication));
      renameSync(unfinished, file);
    },
    async get(number) {
      try {
        const replication = unpacked(await readFile(fileOf(number)));
        return digestOfReplication(replication) === replication.digest &&
          replication.replication === number
          ? replication
          : undefined;
      } catch {
        return undefined;
      }
    },
    numbers: () =>
      (isThere(inside) ? readdirSync(inside) : [])
        .filter((name) => name.endsWith('.v8'))
        .map((name) => Number.parseInt(name, 10)),
    release,
    remove() {
      rmSync(folder, { recursive: true, force: true });
      release();
    },
  };
}

/** With the engine's own way to write typed arrays: `serialize` of `node:v8` asks a function about each, twice the work. */
function packed(replication: Replication): Uint8Array {
  const all = new Serializer();
  all.writeHeader();
  all.writeValue(replication);
  return all.releaseBuffer();
}

function unpacked(bytes: Uint8Array): Replication {
  const all = new Deserializer(bytes);
  all.readHeader();
  return all.readValue();
}
