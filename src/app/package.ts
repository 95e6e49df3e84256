/** Where the package is on disk, and which version it is; the same from `dist` and from `src`. */
import { existsSync, readFileSync } from 'node:fs';
import { arch, platform, release } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Machine, Tool } from '../results/folder/manifest.ts';

/** The folder that holds package.json, scenarios and the rest. */
export const packageFolder = above(dirname(fileURLToPath(import.meta.url)));

/** As in package.json: 0.1.0. */
export function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Which program this is: by its version, and by what it was built from, as the build wrote that down. */
export function ownTool(): Tool {
  const unknown = { commit: null, dirty: null, lock: null, source: null };
  const note = join(packageFolder, 'dist', 'source.json');
  const built = existsSync(note)
    ? (JSON.parse(readFileSync(note, 'utf8')) as Omit<Tool, 'name' | 'version'>)
    : unknown;
  return { name: 'proeftuin', version: ownVersion(), ...built };
}

/** On what it runs now. */
export function ownMachine(): Machine {
  return { node: process.versions.node, os: `${platform()} ${release()} ${arch()}` };
}

function above(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('proeftuin: package.json is not where it was installed');
  return above(parent);
}
