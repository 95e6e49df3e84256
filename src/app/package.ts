/** Where the package is on disk, and which version it is; the same from `dist` and from `src`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, scenarios and the rest. */
export const packageFolder = above(dirname(fileURLToPath(import.meta.url)));

/** As in package.json: 0.1.0. */
export function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function above(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('proeftuin: package.json is not where it was installed');
  return above(parent);
}
