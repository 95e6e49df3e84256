/** Runs of no importance that are kept, and ways to tamper with what they left. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Run, type RunOptions, run } from '../../src/app/run.ts';
import type { Draft, Manifest } from '../../src/results/folder/manifest.ts';
import { sealed } from '../../src/results/folder/manifest.ts';
import { entriesOf } from '../../src/results/folder/publish.ts';
import { scenario, seed } from '../results/folder/small-run.ts';

/** Where, and what is other than usual: six replications in this thread. */
export function keptIn(out: string, options: RunOptions & { resume?: boolean } = {}): Promise<Run> {
  const { resume } = options;
  const keeping = { out, resume, command: ['run', 'small'], language: 'nl' } as const;
  return run(scenario, { seed, workers: 1, replications: 6, keeping, ...options });
}

export const unfinishedIn = (parent: string) =>
  readdirSync(parent).filter((name) => name.startsWith('.unfinished-'));

export const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** Makes the manifest fit what is in the folder again, as somebody would who wants nobody to see what he changed. */
export async function reseal(
  folder: string,
  change: (draft: Draft) => Draft = (draft) => draft,
): Promise<void> {
  const { files: _, checksum: __, ...draft } = manifestIn(folder);
  writeFileSync(join(folder, 'manifest.json'), sealed(change(draft), await entriesOf(folder)));
}
