/** A run folder as its manifest says it was, or what about it is not so any more. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Faults } from '../language/fault.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { type FileEntry, type Manifest, unsealed } from '../results/folder/manifest.ts';
import { sha256OfFile } from '../results/folder/sha256.ts';

export interface Alteration {
  readonly name: string;
  /** Absent where nothing is known of it: the manifest itself. */
  readonly was: FileEntry | undefined;
  /** In bytes; absent when it is gone. */
  readonly bytes: number | undefined;
}

export interface OpenedFolder {
  /** Absent when it was altered itself: then nothing in it can be believed. */
  readonly manifest: Manifest | undefined;
  readonly alterations: readonly Alteration[];
}

/** Throws Faults when it is no run folder; that of another answer is none. */
export async function openFolder(folder: string): Promise<OpenedFolder> {
  const opened = await openAny(folder);
  if (opened.manifest?.kind !== undefined) throw noRunFolder(folder, 'otherKind');
  return opened;
}

/** Also that of another answer. Throws Faults when it is neither. */
export async function openAny(folder: string): Promise<OpenedFolder> {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw noRunFolder(folder, 'noManifest');
  const manifest = unsealed(readFileSync(path, 'utf8'));
  if (manifest === undefined) {
    const own = { name: 'manifest.json', was: undefined, bytes: statSync(path).size };
    return { manifest, alterations: [own] };
  }
  const alterations = await Promise.all(manifest.files.map((entry) => alteration(folder, entry)));
  return { manifest, alterations: alterations.flatMap((one) => one ?? []) };
}

async function alteration(folder: string, was: FileEntry): Promise<Alteration | undefined> {
  const path = join(folder, was.name);
  if (!existsSync(path)) return { name: was.name, was, bytes: undefined };
  const bytes = statSync(path).size;
  const same = bytes === was.bytes && (await sha256OfFile(path)) === was.sha256;
  return same ? undefined : { name: was.name, was, bytes };
}

export function noRunFolder(
  folder: string,
  got: 'noManifest' | 'noTables' | 'altered' | 'otherKind',
): Faults {
  const [nl, en] = [messagesIn('nl').folder, messagesIn('en').folder];
  const hint =
    got === 'altered'
      ? { nl: nl.reproduce, en: en.reproduce }
      : { nl: messagesIn('nl').hints.folders, en: messagesIn('en').hints.folders };
  const place = { file: folder, line: 1, column: 1, path: '' };
  const expected = { nl: nl.run, en: en.run };
  return new Faults([{ ...place, expected, got: { nl: nl[got], en: en[got] }, hint }]);
}
