/** Changes to a scenario become a scenario file of its own, in the reader's own folder. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Trouble } from '../language/fault.ts';
import { identityOf } from '../results/folder/draft.ts';
import { isThere } from '../results/folder/publish.ts';
import { changesFile } from '../scenario/changes.ts';
import { shippedFolder } from '../scenario/load.ts';
import { resolveScenario } from '../scenario/resolve.ts';
import { diskTrouble, makeRoom } from './disk-trouble.ts';
import { fileNamed, openSource } from './open-scenario.ts';

export interface ChangedScenario {
  /** The scenario that was changed, as it may be named on the command line. */
  readonly file: string;
  /** All that was changed, as `--set` has it. */
  readonly set: readonly string[];
  /** What a reader of the file should know, line by line. */
  readonly comment: readonly string[];
}

/**
 * Where a changed scenario may be kept: `scenarios/zwolle-noord-2.yaml`, or the first number after that which is free. One
 * that did not come with the program has it beside itself.
 */
export function proposedFile(file: string): string {
  const own = fileNamed(file);
  const folder = isShipped(realpathSync(own)) ? 'scenarios' : dirname(own);
  const name = basename(own, '.yaml').replace(/-\d+$/, '');
  for (let n = 2; ; n++) {
    const path = join(folder, `${name}-${n}.yaml`);
    if (!isThere(path)) return path;
  }
}

/**
 * Writes the file and says what it is called; nothing where there is one already that may not be overwritten. What was
 * written resolves to the same scenario. Throws Faults when the changes are no scenario, a Trouble when the file cannot be
 * there.
 */
export function saveScenario(
  { file, set, comment }: ChangedScenario,
  wanted: string,
  overwrite = false,
): string | undefined {
  const to = /\.ya?ml$/.test(wanted) ? wanted : `${wanted}.yaml`;
  const source = openSource(file);
  const changed = resolveScenario(source, { set });
  const parent = dirname(to);
  const unfinished = join(parent, `.${basename(to)}.${randomUUID()}.yaml`);
  try {
    mkdirSync(parent, { recursive: true });
    const base = baseOf(realpathSync(fileNamed(file)), join(realpathSync(parent), basename(to)));
    if (isThere(to) && !overwrite) return undefined;
    writeFileSync(unfinished, changesFile(source, { base, set, comment }), { flag: 'wx' });
    const kept = resolveScenario(openSource(unfinished));
    if (identityOf(kept).digest !== identityOf(changed).digest) throw otherwise;
    renameSync(unfinished, to);
    return to;
  } catch (error) {
    throw diskTrouble(error, parent, makeRoom);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** How a file in another place names the scenario that it stands on. */
function baseOf(base: string, to: string): string {
  if (base === to || (isShipped(base) && basename(base) === basename(to))) throw itself;
  if (isShipped(base)) return basename(base);
  const way = relative(dirname(to), base);
  if (way.startsWith(`..${sep}`)) throw outside(dirname(base));
  return way.replaceAll(sep, '/');
}

function isShipped(path: string): boolean {
  const shipped = shippedFolder();
  return shipped !== undefined && dirname(path) === realpathSync(shipped);
}

const itself = new Trouble({
  nl: 'dat is de naam van het scenario dat u veranderde; kies een andere.',
  en: 'that is the name of the scenario that you changed; choose another.',
});

const outside = (folder: string) =>
  new Trouble({
    nl: `het nieuwe bestand moet het oude kunnen lezen: kies een plek in ${folder} of daarboven.`,
    en: `the new file must be able to read the old one: choose a place in ${folder} or above it.`,
  });

const otherwise = new Trouble({
  nl: 'als bestand zou dit een ander scenario zijn; er is niets bewaard.',
  en: 'as a file this would be another scenario; nothing was saved.',
});
