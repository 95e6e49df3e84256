/** A log that was left before the last quarter: whoever steers the same future again may go on with it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Faults } from '../language/fault.ts';
import { readDecisions } from '../scenario/decision-log.ts';
import type { WrittenDecision, WrittenLog } from '../scenario/schema/decision-log.ts';
import { plain } from '../scenario/tree.ts';
import { logNames } from './keep-decisions.ts';

export interface UnfinishedDecisions {
  readonly file: string;
  /** Quarters. */
  readonly lived: number;
  readonly decisions: readonly WrittenDecision[];
}

/** Which future. */
export type Future = Pick<WrittenLog, 'scenario' | 'arm' | 'seed' | 'replication'>;

/** The newest of the folder's logs that are of this future and not at its end; what cannot be read is not one. */
export function unfinishedDecisions(of: Future, folder = '.'): UnfinishedDecisions | undefined {
  const names = Object.values(logNames).map((name) => `${name}-${of.scenario}-`);
  const files = readdirSync(folder)
    .filter((name) => names.some((start) => name.startsWith(start)) && name.endsWith('.yaml'))
    .map((name) => join(folder, name))
    .map((file) => ({ file, written: statSync(file).mtimeMs }))
    .toSorted((a, b) => b.written - a.written);
  for (const { file } of files) {
    const found = read(file, of);
    if (found !== undefined) return found;
  }
  return undefined;
}

function read(file: string, of: Future): UnfinishedDecisions | undefined {
  try {
    const { lived, tree, ...log } = readDecisions(file);
    const same = (['scenario', 'arm', 'seed', 'replication'] as const).every(
      (key) => log[key] === of[key],
    );
    if (lived === undefined || !same) return undefined;
    // As they were written: they are read by the rules once they are lived.
    return { file, lived, decisions: plain(tree) as WrittenDecision[] };
  } catch (error) {
    if (error instanceof Faults) return undefined;
    throw error;
  }
}
