/**
 * Work in progress: every finished replication is a file of its own beside the place where the run folder will be, so that
 * whatever ends the program, what was finished is still there. Its folder is named after what is computed, and after the process
 * that computes it.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOfReplication } from '../../experiment/digest.ts';
import type { Replication } from '../../experiment/outcome.ts';
import { canonical } from './json.ts';
import { sha256 } from './sha256.ts';

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
  /** How many replications were there when it was opened. */
  readonly found: number;
  put(replication: Replication): void;
  /** As it was put; undefined when it never was, or is no longer what it was. */
  get(number: number): Replication | undefined;
  /** How many there are. */
  size(): number;
  remove(): void;
}

const prefix = '.unfinished-';

/** Begins anew, in a folder below `parent`. Throws what the disk says. */
export function startJournal(parent: string, job: Job): Journal {
  const folder = join(parent, ownName(job));
  mkdirSync(join(folder, 'replications'), { recursive: true });
  return journal(folder);
}

/** Takes up the work on this job that has got furthest and that nobody works on; undefined when there is none. */
export function resumeJournal(parent: string, job: Job): Journal | undefined {
  const [furthest] = abandoned(parent, job).sort((a, b) => b.size() - a.size());
  if (furthest === undefined) return undefined;
  const own = join(parent, ownName(job));
  // Whoever renames it first has it.
  if (furthest.folder !== own) renameSync(furthest.folder, own);
  return journal(own);
}

/** Work on this job that was left unfinished. */
export function abandoned(parent: string, job: Job): Journal[] {
  const names = existsSync(parent) ? readdirSync(parent) : [];
  return names
    .filter((name) => name.startsWith(`${prefix}${idOf(job)}-`))
    .filter((name) => !isAlive(Number(name.slice(name.lastIndexOf('-') + 1))))
    .map((name) => journal(join(parent, name)))
    .filter((one) => one.size() > 0);
}

const idOf = (job: Job) => sha256(canonical(job)).slice(0, 12);
const ownName = (job: Job) => `${prefix}${idOf(job)}-${process.pid}`;

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function journal(folder: string): Journal {
  const inside = join(folder, 'replications');
  const fileOf = (number: number) => join(inside, `${String(number).padStart(7, '0')}.v8`);
  const size = () =>
    existsSync(inside) ? readdirSync(inside).filter((name) => name.endsWith('.v8')).length : 0;
  return {
    folder,
    found: size(),
    put(replication) {
      const file = fileOf(replication.replication);
      const unfinished = `${file}.part`;
      writeFileSync(unfinished, serialize(replication));
      renameSync(unfinished, file);
    },
    get(number) {
      const file = fileOf(number);
      try {
        const replication = deserialize(readFileSync(file)) as Replication;
        return digestOfReplication(replication) === replication.digest &&
          replication.replication === number
          ? replication
          : undefined;
      } catch {
        return undefined;
      }
    },
    size,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
