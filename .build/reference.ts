/**
 * Accepts the numbers that the shipped scenarios have now as those of reference: `npm run reference`. Numbers that
 * moved need a reason, in the README under *What moved the numbers*.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, release } from 'node:os';
import { basename, join } from 'node:path';
import { ownTool } from '../src/app/package.ts';
import { runExperiment } from '../src/experiment/run-experiment.ts';
import { draftOf } from '../src/results/folder/draft.ts';
import { json } from '../src/results/folder/json.ts';
import { sealed, unsealed } from '../src/results/folder/manifest.ts';
import { entriesOf } from '../src/results/folder/publish.ts';
import { summarise } from '../src/results/summary.ts';
import { loadScenario, shippedScenarios } from '../src/scenario/load.ts';

const project = join(import.meta.dirname, '..');
/** Enough to see that a number moved; the larger the area, the fewer. */
const replications: Readonly<Record<string, number>> = { les: 4, 'zwolle-noord': 2, zwolle: 1 };

const reasons =
  readFileSync(join(project, 'README.md'), 'utf8').split('## What moved the numbers')[1] ?? '';
const moved: string[] = [];
const unsaid: string[] = [];

for (const file of shippedScenarios()) {
  const id = basename(file, '.yaml');
  const folder = join(project, 'reports/reference', id);
  const experiment = await runExperiment(loadScenario(file), {
    replications: replications[id] ?? 1,
  });
  const draft = draftOf(experiment, {
    tool: ownTool(),
    machine: { node: process.versions.node, os: `${platform()} ${release()} ${arch()}` },
    created: new Date().toISOString(),
    command: ['run', id, '--replications', String(experiment.outcomes.length)],
    language: 'nl',
    checked: false,
  });
  const summary = json(summarise(experiment));
  if (isKnown(folder, draft.results.digest, draft.scenario.digest, summary)) continue;
  const name = draft.results.digest.slice(0, 8);
  if (!reasons.includes(name)) unsaid.push(`${id} ${name}`);
  else {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'summary.json'), summary);
    writeFileSync(join(folder, 'manifest.json'), sealed(draft, await entriesOf(folder)));
    moved.push(`${id} ${name}`);
  }
}

if (moved.length > 0) console.log(`reference: accepted ${moved.join(', ')}`);
if (unsaid.length > 0) {
  console.error(
    `README.md: under "What moved the numbers", expected an entry that says why and names ${unsaid.join(', ')}`,
  );
  process.exitCode = 1;
}

/** The same numbers of the same scenario, told in the same way: nothing to accept. */
function isKnown(folder: string, digest: string, scenario: string, summary: string): boolean {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return false;
  const before = unsealed(readFileSync(path, 'utf8'));
  return (
    before?.results.digest === digest &&
    before.scenario.digest === scenario &&
    readFileSync(join(folder, 'summary.json'), 'utf8') === summary
  );
}
