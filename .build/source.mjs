// What a build was made from: for the manifests of run folders.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The commit and whether files differ from it (null without a repository), and hashes of the lock file and of all our
 * own files in the bundle.
 *
 * @param {string} root
 * @param {{ inputs: Record<string, unknown> }} metafile
 */
export function sourceOf(root, { inputs }) {
  const own = Object.keys(inputs)
    .filter((path) => path.startsWith('src/'))
    .sort();
  const all = createHash('sha256');
  for (const path of own) all.update(`${path}\n${readFileSync(join(root, path), 'utf8')}\n`);
  const lock = join(root, 'package-lock.json');
  const status = git(root, 'status', '--porcelain');
  return {
    commit: git(root, 'rev-parse', 'HEAD')?.trim() ?? null,
    dirty: status === undefined ? null : status !== '',
    lock: existsSync(lock) ? createHash('sha256').update(readFileSync(lock)).digest('hex') : null,
    source: all.digest('hex'),
  };
}

/** @param {string} root @param {string[]} words */
function git(root, ...words) {
  if (!existsSync(join(root, '.git'))) return undefined;
  try {
    return execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
