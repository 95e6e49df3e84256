/** What was kept of late: the folders of runs, sweeps and other questions, as a list names them. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type RecentFolder, recentReader } from './read-recent.ts';

/** Where whoever asks for `out`, or for nothing, finds what was kept before. */
export function placeOfRecent(out: string | undefined): string {
  return out === undefined ? 'reports' : dirname(resolve(out));
}

/**
 * The newest folders below `parent`, by when their manifest was last written; at most so many. What has no manifest is none of
 * ours. Never rejects: a folder that cannot be read says why. `known`: those that need not be read again while they are as
 * they were.
 */
export async function* recentFolders(
  parent: string,
  most: number,
  known: readonly RecentFolder[] = [],
): AsyncGenerator<RecentFolder> {
  const written = await Promise.all(
    (await namesIn(parent)).map((name) => manifestIn(parent, name)),
  );
  const newest = written
    .flatMap((one) => one ?? [])
    .sort((a, b) => b.at - a.at)
    .slice(0, most);
  const read = recentReader();
  for (const { path, at } of newest)
    yield known.find((one) => one.path === path && one.written === at) ?? (await read(path, at));
}

/** Of everything that might be a folder of ours: unfinished work has a name that begins with a dot. */
async function namesIn(parent: string): Promise<string[]> {
  const names = await readdir(parent).catch(() => []);
  return names.filter((name) => !name.startsWith('.'));
}

async function manifestIn(
  parent: string,
  name: string,
): Promise<{ path: string; at: number } | undefined> {
  const path = join(parent, name);
  return stat(join(path, 'manifest.json')).then(
    ({ mtimeMs }) => ({ path, at: mtimeMs }),
    () => undefined,
  );
}
