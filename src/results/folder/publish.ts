/** A folder becomes visible whole, or not at all. */
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileEntry } from './manifest.ts';
import { sha256OfFile } from './sha256.ts';

/** Every file of a folder but its manifest, in alphabetical order, with its size and hash. */
export async function entriesOf(folder: string): Promise<FileEntry[]> {
  const names = readdirSync(folder)
    .filter((name) => name !== 'manifest.json')
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      bytes: statSync(join(folder, name)).size,
      sha256: await sha256OfFile(join(folder, name)),
    })),
  );
}

/**
 * Writes everything through to the disk and only then gives the folder the first of these names that is free, also when
 * somebody else takes one at the same moment. Undefined when none is: then it stays where it was.
 */
export function publish(unfinished: string, names: Iterable<string>): string | undefined {
  for (const name of readdirSync(unfinished)) syncFile(join(unfinished, name));
  syncFolder(unfinished);
  for (const name of names) {
    if (!renamed(unfinished, name)) continue;
    syncFolder(dirname(name));
    return name;
  }
  return undefined;
}

/** Whatever it is: also a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function renamed(from: string, to: string): boolean {
  // Renaming onto an empty folder would succeed: it is somebody's.
  if (isThere(to)) return false;
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isThere(to)) return false;
    throw error;
  }
}

function syncFile(path: string): void {
  // Windows writes through only what is open for writing.
  sync(path, 'r+');
}

/** Some systems cannot open a folder, or not write one through: there the name is as safe as they make it. */
function syncFolder(path: string): void {
  try {
    sync(path, 'r');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(code)) throw error;
  }
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
