import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/app/open-folder.ts';
import { remake } from '../../src/app/report.ts';
import { Faults, formatFault } from '../../src/language/fault.ts';
import { temporary, temporaryForAll } from '../temporary.ts';
import { keptIn } from './small.ts';

const made = join(temporaryForAll(), 'kept');
beforeAll(async () => {
  await keptIn(made, { replications: 1 });
});

function copy(): string {
  const folder = join(temporary(), 'copy');
  cpSync(made, folder, { recursive: true });
  return folder;
}

async function refused(folder: string): Promise<string> {
  const error = await remake(folder, 'nl').catch((error: unknown) => error);
  if (!(error instanceof Faults)) throw error;
  return error.faults.map((fault) => formatFault(fault, 'nl')).join('\n');
}

test('a folder that nobody touched is what it was, also elsewhere', async () => {
  const { manifest, alterations } = await openFolder(copy());
  expect(alterations).toStrictEqual([]);
  expect(manifest?.files.length).toBeGreaterThan(5);
});

describe('what was changed is named', () => {
  test('a file that is longer, and one that is gone', async () => {
    const folder = copy();
    appendFileSync(join(folder, 'summary.json'), ' ');
    rmSync(join(folder, 'flows.parquet'));
    const { manifest, alterations } = await openFolder(folder);
    expect(manifest).toBeDefined();
    expect(
      alterations.map(({ name, was, bytes }) => [name, bytes && bytes - (was?.bytes ?? 0)]),
    ).toStrictEqual([
      ['flows.parquet', undefined],
      ['summary.json', 1],
    ]);
    expect(await refused(folder)).toBe(
      `${folder}:1:1: verwacht een map die proeftuin run heeft gemaakt, kreeg een map die sindsdien is veranderd; proeftuin reproduce zegt wat er veranderd is`,
    );
  });

  test('the manifest itself: then nothing can be believed', async () => {
    const folder = copy();
    appendFileSync(join(folder, 'manifest.json'), '\n');
    const { manifest, alterations } = await openFolder(folder);
    expect(manifest).toBeUndefined();
    expect(alterations.map(({ name }) => name)).toStrictEqual(['manifest.json']);
  });

  test('a file that became a folder', async () => {
    const folder = copy();
    rmSync(join(folder, 'summary.json'));
    mkdirSync(join(folder, 'summary.json'));
    const { alterations } = await openFolder(folder);
    expect(alterations.map(({ name }) => name)).toStrictEqual(['summary.json']);
  });
});

test('somebody’s own notes in a folder do not matter', async () => {
  const folder = copy();
  writeFileSync(join(folder, 'notes.txt'), 'look at year 3');
  expect((await openFolder(folder)).alterations).toStrictEqual([]);
});

test('what is no run folder is refused, with a hint where to find one', async () => {
  const [empty, file] = [temporary(), join(temporary(), 'file')];
  writeFileSync(file, '');
  for (const one of [empty, file, join(empty, 'nowhere')])
    expect(await refused(one)).toBe(
      `${one}:1:1: verwacht een map die proeftuin run heeft gemaakt, kreeg geen manifest.json; run zegt waar hij de uitkomst bewaart`,
    );
});
