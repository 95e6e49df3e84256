/** `run` and then `reproduce`, with the built program. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/app/open-folder.ts';
import type { Manifest } from '../../src/results/folder/manifest.ts';
import type { Summary } from '../../src/results/summary.ts';
import { shippedScenarios } from '../../src/scenario/load.ts';
import { temporary, temporaryForAll } from '../temporary.ts';
import { proeftuin, small } from './proeftuin.ts';

/** Several processes, on a machine that may have more to do. */
const patience = { timeout: 120_000 };

const here = temporaryForAll();
const said = (words: readonly string[]) => proeftuin([...words, '--lang', 'nl'], { cwd: here });
const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

describe.each(shippedScenarios().map((file) => basename(file, '.yaml')))('%s', patience, (name) => {
  test('is run again, bit for bit, with one, two and three workers', async () => {
    const out = join(here, name);
    const words = ['run', name, ...small, '--replications', '3', '--workers', '2', '--out', out];
    const { status, stdout, stderr } = await said([...words, '--format', 'json']);
    expect({ status, stderr }).toStrictEqual({
      status: 0,
      stderr: `Bewaard in ${out}; open daar report.html.\n`,
    });
    const { digest } = JSON.parse(stdout) as Summary;
    expect(readFileSync(join(out, 'summary.json'), 'utf8')).toBe(stdout);
    const { results, scenario, command } = manifestIn(out);
    expect(results.digest).toBe(digest);
    expect(command.slice(0, words.length)).toStrictEqual(words);
    expect(scenario.written).toMatchObject({ area: { children: 400 } });
    expect(scenario.resolved).toMatchObject({ horizon: { ageingIn: 24, pilot: 24 } });
    for (const workers of ['1', '3'])
      expect(await said(['reproduce', out, '--workers', workers])).toStrictEqual({
        status: 0,
        stdout:
          'Gelijk tot op de bit: 3 herhalingen opnieuw gerekend, en alle bestanden zijn zoals ze waren.\n',
        stderr: '',
      });
  });
});

describe('reproduce refuses', patience, () => {
  const made = join(here, 'made');
  const tiny = [
    '--set',
    'area.children=150',
    '--set',
    'horizon.ageingIn=12',
    '--set',
    'horizon.pilot=12',
  ];
  beforeAll(async () => {
    const words = ['run', 'les', ...tiny, '--replications', '1', '--out', made];
    expect((await said(words)).status).toBe(0);
  }, patience.timeout);
  const files = [
    'manifest.json',
    'summary.json',
    'results.parquet',
    'years.parquet',
    'schools.parquet',
    'payers.parquet',
    'flows.parquet',
  ];

  function copy(): string {
    const folder = join(temporary(), 'copy');
    cpSync(made, folder, { recursive: true });
    return folder;
  }

  function flip(path: string, position: number): void {
    const bytes = readFileSync(path);
    bytes[position] = (bytes[position] as number) ^ 1;
    writeFileSync(path, bytes);
  }

  test('a folder of which one byte was flipped, in any file and anywhere in it', async () => {
    expect(readdirSync(made)).toEqual(expect.arrayContaining(files));
    for (const name of readdirSync(made)) {
      const folder = copy();
      const { length } = readFileSync(join(folder, name));
      for (const position of [0, 0.25, 0.5, 0.75]
        .map((part) => Math.trunc(part * length))
        .concat(length - 1)) {
        flip(join(folder, name), position);
        const { alterations } = await openFolder(folder);
        expect(alterations.map((one) => one.name)).toStrictEqual([name]);
        flip(join(folder, name), position);
      }
      expect((await openFolder(folder)).alterations).toStrictEqual([]);
    }
  });

  test.each(files)('and names the file: %s', async (name) => {
    const folder = copy();
    flip(join(folder, name), 100);
    expect(await said(['reproduce', folder])).toStrictEqual({
      status: 3,
      stdout: `Niet opnieuw gerekend: veranderd sinds de run is ${name} (andere inhoud).\n`,
      stderr: '',
    });
  });

  test('a folder with a file less and one that is shorter', async () => {
    const folder = copy();
    rmSync(join(folder, 'flows.parquet'));
    writeFileSync(join(folder, 'summary.json'), '{}');
    const { status, stdout } = await said(['reproduce', folder]);
    expect({
      status,
      stdout: stdout.replace(/\(2 bytes; was [\d.]+\)/, '(2 bytes; was N)'),
    }).toStrictEqual({
      status: 3,
      stdout:
        'Niet opnieuw gerekend: veranderd sinds de run is flows.parquet (ontbreekt) en summary.json (2 bytes; was N).\n',
    });
  });

  test('a folder in whose manifest a parameter was changed', async () => {
    const folder = copy();
    const path = join(folder, 'manifest.json');
    const text = readFileSync(path, 'utf8');
    const changed = text.replaceAll('"children": 150', '"children": 151');
    expect(changed).not.toBe(text);
    writeFileSync(path, changed);
    const { status, stdout } = await said(['reproduce', folder]);
    expect({ status, stdout }).toStrictEqual({
      status: 3,
      stdout: 'Niet opnieuw gerekend: veranderd sinds de run is manifest.json (andere inhoud).\n',
    });
  });

  test('what is no run folder: status 2, with a hint', async () => {
    const { status, stdout, stderr } = await said(['reproduce', 'nergens']);
    expect({ status, stdout }).toStrictEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'nergens:1:1: verwacht een map die proeftuin run heeft gemaakt, kreeg geen manifest.json; run zegt waar hij de uitkomst bewaart\n',
    );
  });
});

describe('run refuses a place before it computes anything', () => {
  const taken = temporaryForAll();
  writeFileSync(join(taken, 'file'), '');
  test.each([
    ['that is there already', taken],
    ['below a file', join(taken, 'file', 'x')],
    ['far below a file', join(taken, 'file', 'x', 'y')],
  ])('%s', async (_, out) => {
    const { status, stdout, stderr } = await said([
      'run',
      'les',
      '--replications',
      '9999',
      '--out',
      out,
    ]);
    expect({ status, stdout }).toStrictEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^--out:1:1 .*: verwacht een .*; kies met --out een andere plek\n$/);
    expect(readdirSync(taken)).toStrictEqual(['file']);
  });
});

test('a second run of the same goes beside the first', patience, async () => {
  const cwd = temporary();
  const words = ['run', 'les', ...small, '--replications', '1', '--lang', 'en'];
  const folders = [];
  for (let n = 0; n < 3; n++) {
    const { stderr } = await proeftuin(words, { cwd });
    folders.push(/Kept in (\S+);/.exec(stderr)?.[1] ?? '');
  }
  const [first = ''] = folders;
  expect(folders).toStrictEqual([first, `${first}-2`, `${first}-3`]);
  expect(readdirSync(join(cwd, 'reports')).length).toBe(3);
});
