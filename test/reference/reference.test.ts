/** The shipped scenarios still have the numbers that were accepted: `npm run reference` accepts others, with a reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reproduce } from '../../src/app/reproduce.ts';
import { identityOf } from '../../src/results/folder/draft.ts';
import { unsealed } from '../../src/results/folder/manifest.ts';
import { loadScenario, shippedScenarios } from '../../src/scenario/load.ts';

const project = join(import.meta.dirname, '../..');
const references = join(project, 'reports/reference');
const names = shippedScenarios().map((file) => basename(file, '.yaml'));
const manifestOf = (name: string) =>
  unsealed(readFileSync(join(references, name, 'manifest.json'), 'utf8'));

test('every shipped scenario has its reference, and no other has', () => {
  expect(readdirSync(references).toSorted()).toStrictEqual(names.toSorted());
});

describe.each(names)('%s', (name) => {
  test('is the scenario that the reference is of', () => {
    const file = shippedScenarios().find((path) => basename(path, '.yaml') === name) as string;
    expect(manifestOf(name)?.scenario.digest).toBe(identityOf(loadScenario(file)).digest);
  });

  test('comes out as it did, to the last bit', async () => {
    const of = manifestOf(name)?.results.replications.length;
    const result = await reproduce(join(references, name));
    expect(result).toMatchObject({ verdict: 'same', finished: of, of });
  }, 120_000);

  test('has an entry that says why its numbers are what they are', () => {
    const [, reasons = ''] = readFileSync(join(project, 'README.md'), 'utf8').split(
      '## What moved the numbers',
    );
    expect(reasons).toContain(manifestOf(name)?.results.digest.slice(0, 8));
  });
});
