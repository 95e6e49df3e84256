/** One folder as a list names it. Nobody looks here whether it was altered since: whoever opens it does. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Faults, formatFault, Trouble } from '../../language/fault.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import type { AnswerKind, Manifest } from '../../results/folder/manifest.ts';
import type { SweepManifest } from '../../results/folder/sweep/sweep-manifest.ts';
import { scenarioFromWritten } from '../../scenario/from-written.ts';
import type { Scenario, Text } from '../../scenario/scenario.ts';
import { saidOfAnswer } from './said-of-answer.ts';
import { saidOfSweep } from './said-of-sweep.ts';

export type FolderKind = 'run' | AnswerKind | SweepManifest['kind'];

interface Folder {
  /** As somebody may name it on the command line. */
  readonly path: string;
  /** When its manifest was last written, milliseconds since 1970, UTC. */
  readonly written: number;
}

export interface KnownFolder extends Folder {
  /** Milliseconds since 1970, UTC. */
  readonly made: number;
  readonly kind: FolderKind;
  readonly scenario: Pick<Scenario, 'id' | 'name'>;
  /** Its answer, in a line. */
  readonly said: Text;
}

export interface UnreadableFolder extends Folder {
  /** As far as is known: when its manifest was last written. */
  readonly made: number;
  readonly trouble: Text;
}

export type RecentFolder = KnownFolder | UnreadableFolder;

/** Of many folders: those that are of one scenario share it. The reader never rejects. */
export function recentReader(): (path: string, written: number) => Promise<RecentFolder> {
  const scenarios = new Map<string, Scenario>();
  return async (path, written) => {
    try {
      return { ...(await read(path, scenarios)), written };
    } catch (error) {
      return { path, written, made: written, trouble: troubleWith(error) };
    }
  };
}

/** A step at a time, between which keys are heard. */
async function read(
  path: string,
  scenarios: Map<string, Scenario>,
): Promise<Omit<KnownFolder, 'written'>> {
  const manifest = await parsed<Manifest | SweepManifest>(path, 'manifest.json');
  const { id, digest, written, arms } = manifest.scenario;
  const same = [id, digest, ...arms].join(' ');
  const file = join(path, 'manifest.json');
  const scenario = scenarios.get(same) ?? scenarioFromWritten(id, written, arms, file);
  scenarios.set(same, scenario);
  await setImmediate();
  const known = { path, made: Date.parse(manifest.created), scenario };
  if (manifest.schema === 'proeftuin/sweep@1')
    return {
      ...named(known),
      kind: manifest.kind,
      said: await saidOfSweep(path, manifest, scenario),
    };
  const summary = await parsed<unknown>(path, 'summary.json');
  await setImmediate();
  const { kind = 'run' } = manifest;
  return { ...named(known), kind, said: saidOfAnswer(kind, scenario, summary) };
}

/** Without all that a scenario holds. */
function named<K extends { scenario: Scenario }>({ scenario: { id, name }, ...known }: K) {
  return { ...known, scenario: { id, name } };
}

async function parsed<T>(folder: string, name: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')) as T;
}

function troubleWith(error: unknown): Text {
  if (error instanceof Trouble) return error.words;
  const [fault] = error instanceof Faults ? error.faults : [];
  if (fault !== undefined) return { nl: formatFault(fault, 'nl'), en: formatFault(fault, 'en') };
  return { nl: messagesIn('nl').folder.unreadable, en: messagesIn('en').folder.unreadable };
}
