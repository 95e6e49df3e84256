/** A folder becomes visible whole, or not at all. */
import {
  closeSync,
  existsSync,
  fsyncSync,
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

/** Writes everything through to the disk and only then gives the folder its name, which must be free. */
export function publish(unfinished: string, folder: string): void {
  for (const name of readdirSync(unfinished)) sync(join(unfinished, name));
  sync(unfinished);
  // Renaming onto an empty folder would succeed: it is somebody's.
  if (existsSync(folder)) throw new Error(`${folder}: expected nothing there, got a folder`);
  renameSync(unfinished, folder);
  sync(dirname(folder));
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
