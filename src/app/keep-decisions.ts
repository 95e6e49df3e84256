/** A log of decisions that grows while a steering group decides: after every decision the file has all of them. */
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Faults } from '../language/fault.ts';
import type { Language } from '../language/messages/language.ts';
import { textOfDecisions } from '../scenario/decision-log.ts';
import type { WrittenLog } from '../scenario/schema/decision-log.ts';
import { diskTrouble } from './disk-trouble.ts';
import { writeDecisions } from './write-decisions.ts';

type Log = Omit<WrittenLog, 'schema'>;

export interface DecisionsKeeper {
  /** Where it is; undefined until there is something to keep. */
  readonly file: string | undefined;
  /** Throws a Trouble when the disk will not have it. */
  keep(log: Log): string;
}

/** What a log is called, before the scenario's name. */
export const logNames: Readonly<Record<Language, string>> = { nl: 'besluiten', en: 'decisions' };

/**
 * The file is made when there is something to keep, under a name that nobody has; from then on it is the log's own.
 * `known`: it goes on with this one.
 */
export function decisionsKeeper(
  language: Language,
  { known, folder = '.', now = new Date() }: { known?: string; folder?: string; now?: Date } = {},
): DecisionsKeeper {
  let file = known;
  return {
    get file() {
      return file;
    },
    keep(log) {
      if (file === undefined) {
        const name = `${logNames[language]}-${log.scenario}-${dayOf(now)}`;
        file = written(log, join(folder, name));
      } else renew(file, log);
      return file;
    },
  };
}

/** Under this name, or with the first number behind it that is free. */
function written(log: Log, name: string): string {
  for (let n = 1; ; n++) {
    const file = n === 1 ? `${name}.yaml` : `${name}-${n}.yaml`;
    try {
      writeDecisions(file, log);
      return file;
    } catch (error) {
      if (!(error instanceof Faults)) throw error;
    }
  }
}

/** All at once: whoever stops the program finds the old log or the new one. */
function renew(file: string, log: Log): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    writeFileSync(unfinished, textOfDecisions(log), { flag: 'wx' });
    renameSync(unfinished, file);
  } catch (error) {
    throw diskTrouble(error, dirname(file));
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** 2026-11-26, where the reader is. */
function dayOf(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}
