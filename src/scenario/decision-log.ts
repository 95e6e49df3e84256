/** A log of decisions as a file: read, checked, and written again. */
import { stringify } from 'yaml';
import type * as z from 'zod';
import { complaints } from './complaints.ts';
import { demandFile, readText } from './read-file.ts';
import { decisionLog, logName, type WrittenLog } from './schema/decision-log.ts';
import { complainOf } from './schema/issues.ts';
import { child, type Place, placeOf, plain, type Tree } from './tree.ts';
import { readYaml } from './written.ts';

export interface DecisionLog extends z.output<typeof decisionLog> {
  /** The list of decisions as it was written, to be laid into a scenario. */
  readonly tree: Tree;
  /** Where a key of the log stands. */
  placeOf(key: 'scenario' | 'arm'): Place;
}

/** Throws `Faults` with everything that is wrong with the file by itself; names are looked up with its scenario. */
export function readDecisions(file: string): DecisionLog {
  const complain = complaints();
  const start = { file, line: 1, column: 1 };
  const real = demandFile(file, complain);
  const text = real === undefined ? undefined : readText(real, file, start, complain);
  const whole = { nl: 'een besluitenlogboek', en: 'a log of decisions' };
  const tree = text === undefined ? undefined : readYaml(text, file, complain, whole);
  complain.settle();
  const written = tree as Tree;
  const form = child(written, 'schema');
  if (form === undefined || plain(form) !== logName) {
    const other = { nl: 'iets anders', en: 'something else' };
    const got = isScenario(written) ? { nl: 'een scenario', en: 'a scenario' } : other;
    complain.add(form?.at ?? written.at, 'schema', logName, got);
    complain.settle();
  }
  const result = decisionLog.safeParse(plain(written));
  if (!result.success)
    complainOf(result.error.issues, { schema: decisionLog, tree: written, prefix: [] }, complain);
  complain.settle();
  return {
    ...(result.data as z.output<typeof decisionLog>),
    tree: child(written, 'decisions') as Tree,
    placeOf: (key) => placeOf(written, [key]),
  };
}

const isScenario = (tree: Tree) => (child(tree, 'arms') ?? child(tree, 'extends')) !== undefined;

/** The text of a log's file. */
export function textOfDecisions(log: Omit<WrittenLog, 'schema'>): string {
  const { scenario, arm, seed, replication, lived, decisions } = log;
  return stringify(
    { schema: logName, scenario, arm, seed, replication, lived, decisions },
    { lineWidth: 0, keepUndefined: false },
  );
}
