import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageNames } from '../reports/pages.ts';
import type { Manifest } from '../results/folder/manifest.ts';
import type { Summary } from '../results/summary.ts';
import { scenarioFromWritten } from '../scenario/from-written.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { noRunFolder, openFolder } from './open-folder.ts';

export interface KeptRun {
  readonly manifest: Manifest;
  readonly scenario: Scenario;
  readonly summary: Summary;
}

/**
 * What a run folder holds, but for its tables. Throws Faults when it is no run folder, or when anything in it but its pages
 * was changed since: numbers that nobody vouches for are not shown.
 */
export async function openRun(folder: string): Promise<KeptRun> {
  const { manifest, alterations } = await openFolder(folder);
  const changed = alterations.filter(({ name }) => !pageNames.includes(name));
  if (manifest === undefined || changed.length > 0) throw noRunFolder(folder, 'altered');
  const { id, written, arms } = manifest.scenario;
  return {
    manifest,
    scenario: scenarioFromWritten(id, written, arms, join(folder, 'manifest.json')),
    summary: JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8')) as Summary,
  };
}
