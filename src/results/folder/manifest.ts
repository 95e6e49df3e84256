/** What a run folder says of itself: enough to make its numbers again, and to see whether anything in it was changed. */
import { basename } from 'node:path';
import { digestOf } from '../../experiment/digest.ts';
import type { Language } from '../../language/messages/language.ts';
import type { WrittenScenario } from '../../scenario/scenario.ts';
import { canonical, json } from './json.ts';
import { sha256 } from './sha256.ts';

export interface Manifest {
  readonly schema: 'proeftuin/manifest@1';
  /** What was asked; absent: a run. */
  readonly kind?: AnswerKind;
  readonly tool: Tool;
  readonly machine: Machine;
  /** When the folder was made, ISO 8601, UTC. Nothing depends on it. */
  readonly created: string;
  /** The words after the program's name; none where a screen or a library asked. */
  readonly command: readonly string[];
  /** In which the pages of the folder are written. */
  readonly language: Language;
  readonly scenario: {
    readonly id: string;
    /** SHA-256 of `resolved`, as canonical JSON. */
    readonly digest: string;
    /** Ids of the arms that were simulated, in order. */
    readonly arms: readonly string[];
    /** All that the files said, laid over each other and with settings. */
    readonly written: WrittenScenario;
    /** The same, with what was taken for granted. */
    readonly resolved: WrittenScenario;
  };
  /** Of all chance. */
  readonly generator: string;
  readonly seed: string;
  /** Whether every law was tested after every month. */
  readonly checked: boolean;
  /** Level of each look's intervals. */
  readonly level: number;
  /** Whether the wanted precision was reached; true when a number of replications was asked for. */
  readonly precise: boolean;
  readonly results: {
    /** Of the whole. */
    readonly digest: string;
    /** In order: number and digest of each. */
    readonly replications: readonly (readonly [number: number, digest: string])[];
  };
  /** Every other file of the folder. */
  readonly files: readonly FileEntry[];
  /** SHA-256 of this document without this member. */
  readonly checksum: string;
}

/** Answers of another kind than a run's. Their digest is of what summary.json says; they have no replications of their own. */
export type AnswerKind = 'threshold' | 'sensitivity' | 'explain' | 'uncertain';

export interface Tool {
  readonly name: 'proeftuin';
  readonly version: string;
  /** Of the checkout it was built from; null where there was none. */
  readonly commit: string | null;
  /** Whether files differed from that commit. */
  readonly dirty: boolean | null;
  /** SHA-256 of the lock file of its dependencies. */
  readonly lock: string | null;
  /** SHA-256 of the source files it was built from. */
  readonly source: string | null;
}

export interface Machine {
  readonly node: string;
  readonly os: string;
}

export interface FileEntry {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What is known before the folder's other files are. */
export type Draft = Omit<Manifest, 'files' | 'checksum'>;

/** The text of manifest.json. */
export function sealed(draft: Draft, files: readonly FileEntry[]): string {
  const open = { ...draft, files };
  return json({ ...open, checksum: sha256(json(open)) });
}

/** Nothing when it is not what `sealed` wrote, to the last byte, or when it contradicts itself. */
export function unsealed(text: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(text) as Manifest;
    const { checksum, ...open } = manifest;
    const whole = json(manifest) === text && sha256(json(open)) === checksum;
    return whole && manifest.schema === 'proeftuin/manifest@1' && isConsistent(manifest)
      ? manifest
      : undefined;
  } catch {
    return undefined;
  }
}

/** Its digests are those of what it holds, and its files are in its own folder. */
function isConsistent({ kind, scenario, results, files }: Manifest): boolean {
  const replications = results.replications.map(([replication, digest]) => ({
    replication,
    digest,
  }));
  return (
    sha256(canonical(scenario.resolved)) === scenario.digest &&
    (kind !== undefined || digestOf(replications) === results.digest) &&
    files.every(({ name }) => basename(name) === name)
  );
}
