/**
 * Folders of work in progress: named after what is computed and after the process that computes it, so that whoever comes
 * later can see whether anybody still works there.
 */
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isThere } from './publish.ts';

const prefix = '.unfinished-';

/** Folders that this very process works in. */
const held = new Set<string>();

/** A new folder below `parent`, for the work called `id`. Throws what the disk says. */
export function startUnfinished(parent: string, id: string): string {
  const folder = ownName(parent, id);
  mkdirSync(folder, { recursive: true });
  held.add(folder);
  return folder;
}

/** Folders of this work that nobody works in any more. */
export function abandonedFolders(parent: string, id: string): string[] {
  return (isThere(parent) ? readdirSync(parent) : [])
    .filter((name) => name.startsWith(`${prefix}${id}-`))
    .map((name) => join(parent, name))
    .filter((folder) => !isHeld(folder));
}

/** Takes a folder over, under a name of our own; undefined when somebody else was quicker. */
export function claimFolder(folder: string, parent: string, id: string): string | undefined {
  const own = ownName(parent, id);
  try {
    renameSync(folder, own);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  held.add(own);
  return own;
}

/** Nobody works in it any more: whoever wants may go on with it. */
export function releaseFolder(folder: string): void {
  held.delete(folder);
}

/** A name that is free: also where an earlier process of this number left one behind. */
function ownName(parent: string, id: string): string {
  for (let n = 1; ; n++) {
    const folder = join(parent, `${prefix}${id}-${n}-${process.pid}`);
    if (!isThere(folder)) return folder;
  }
}

function isHeld(folder: string): boolean {
  const pid = Number(folder.slice(folder.lastIndexOf('-') + 1));
  return pid === process.pid ? held.has(folder) : isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
