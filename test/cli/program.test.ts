/** The built program, as people and scripts start it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicatorIds } from '../../src/language/indicators.ts';
import type { Summary } from '../../src/results/summary.ts';
import { temporaryForAll } from '../temporary.ts';
import { type Ended, program, small, start } from './proeftuin.ts';

const here = temporaryForAll();
const quick = ['run', 'les', ...small, '--replications', '3'];

const proeftuin = (words: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  start(words, { cwd: here, env }).ended;

/** What a run says about where it was kept. */
const kept = /^Bewaard in reports\/les-[0-9a-f]{8}(-\d+)?; open daar report\.html\.\n$/;

describe('run', () => {
  test('prints the comparison on stdout, in Dutch, and nothing else', async () => {
    const { status, stdout, stderr } = await proeftuin(quick);
    expect({ status, stderr }).toStrictEqual({ status: 0, stderr: expect.stringMatching(kept) });
    expect(stdout).toContain('Lesgebied · 400 kinderen · 2 jaar');
    expect(stdout).toContain('① basiszorg');
    expect(stdout).toMatch(/vingerafdruk [0-9a-f]{64}\n$/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('in English when asked, or when the environment is', async () => {
    const asked = await proeftuin([...quick, '--lang', 'en'], { LANG: 'nl_NL.UTF-8' });
    const heard = await proeftuin(quick, { LANG: 'en_GB.UTF-8' });
    expect(asked.stdout).toContain('Teaching area · 400 children · 2 years');
    expect(heard.stdout).toBe(asked.stdout);
  });

  test('in ASCII where the terminal knows no more', async () => {
    const { stdout } = await proeftuin(quick, { LC_ALL: 'C' });
    expect(stdout).toContain('1 basiszorg');
    expect(stdout).toMatch(/^[\n -~]*$/);
  });

  test('--format json is exactly one document, of the promised shape', async () => {
    const { status, stdout, stderr } = await proeftuin([
      ...quick,
      '--format',
      'json',
      '--seed',
      'een zaad',
    ]);
    expect({ status, stderr }).toStrictEqual({ status: 0, stderr: expect.stringMatching(kept) });
    const summary = JSON.parse(stdout) as Summary;
    expect(summary).toMatchObject({
      schema: 'proeftuin/summary@1',
      scenario: 'les',
      seed: 'een zaad',
      replications: 3,
      arms: [
        { id: 'trajectory' },
        { id: 'trajectoryCeiling' },
        { id: 'population' },
        { id: 'populationCautious' },
      ],
    });
    expect(Object.keys(summary.arms[0]?.total ?? {})).toStrictEqual(indicatorIds);
    expect(summary.arms[0]?.years.length).toBe(2);
    expect(summary.today.indicators['spend.total'].mean).toBeGreaterThan(0);
  });

  test('gives the same digest for one, two and three workers', async () => {
    const digests = [];
    for (const workers of ['1', '2', '3']) {
      const { stdout } = await proeftuin([...quick, '--format', 'json', '--workers', workers]);
      digests.push((JSON.parse(stdout) as Summary).digest);
    }
    expect(new Set(digests).size).toBe(1);
  });

  test('--format csv has a heading and a row for every number', async () => {
    const { stdout } = await proeftuin([...quick, '--format', 'csv']);
    const [header, ...rows] = stdout.trimEnd().split('\r\n');
    expect(header).toMatch(/^arm,against,period,indicator,unit,mean,/);
    expect(rows.length).toBe((1 + 4 * 3 + 3 + 4) * indicatorIds.length);
  });

  test('--arms chooses arms, --check tests the laws, --plain says it line by line', async () => {
    const words = [...quick, '--arms', 'population,trajectory', '--check', '--plain'];
    const { status, stdout } = await proeftuin(words);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^basiszorg: nu \S+; populatie \S+; traject \S+$/m);
  });

  test('--precision goes on until it is reached, or says that it was not', async () => {
    const words = [
      'run',
      'les',
      ...small,
      '--set',
      'experiment.maxReplications=12',
      '--set',
      'experiment.batch=4',
    ];
    const loose = await proeftuin([...words, '--precision', '1e6', '--format', 'json']);
    expect({ ...loose, stdout: (JSON.parse(loose.stdout) as Summary).replications }).toStrictEqual({
      status: 0,
      stdout: 4,
      stderr: expect.stringMatching(kept),
    });
    const strict = await proeftuin([...words, '--precision', '1e-6', '--format', 'json']);
    expect((JSON.parse(strict.stdout) as Summary).replications).toBe(12);
    const [said, ...others] = strict.stderr.split(/(?<=\n)/);
    expect(said).toBe('De gevraagde precisie is na 12 herhalingen nog niet bereikt.\n');
    expect(others.join('')).toMatch(kept);
    expect((await proeftuin([...words, '--precision', '1e-6', '--quiet'])).stderr).toBe('');
  });
});

describe('bad input is status 2, one line a fault on stderr, nothing on stdout', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'proeftuin-')), 'mijn.yaml');
  writeFileSync(
    file,
    `extends: les.yaml\nschema: proeftuin/scenario@1\narea:\n  childen: 3\n  children: veel\n`,
  );

  test.each([
    [
      'a misspelt command',
      ['rnu', 'les'],
      ['rnu:1:1: verwacht een opdracht, kreeg rnu; bedoelde u run?'],
    ],
    [
      'a scenario that is not there',
      ['run', 'nergens.yaml'],
      [/^nergens.yaml:1:1: verwacht een bestaand bestand/],
    ],
    [
      'two faults in a file',
      ['run', file],
      [/mijn.yaml:4:3 area.childen: .*bedoelde u.*children\?/, /mijn.yaml:5:13 area.children/],
    ],
    [
      'an arm that is not there',
      ['run', 'les', '--arms', 'populatoin'],
      [/^--arms:1:1 .*; bedoelde u.*population\?/],
    ],
    [
      'an option of another command',
      ['schema', '--seed', 'x'],
      [/^--seed:1:1: verwacht een optie/],
    ],
  ])('%s', async (_, words, faults) => {
    const { status, stdout, stderr } = await proeftuin(words);
    expect({ status, stdout }).toStrictEqual({ status: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBe(faults.length);
    for (const [i, fault] of faults.entries()) expect(lines[i]).toMatch(fault);
  });
});

test('without a command and without a terminal: the default scenario, and how to see more', async () => {
  const { status, stdout, stderr } = await proeftuin([...small, '--replications', '1']);
  expect(status).toBe(0);
  expect(stdout).toContain('Zwolle Noord · 400 kinderen');
  expect(stderr).toContain('in een terminal');
});

describe('check', () => {
  test('says what scenarios resolved to, and runs nothing', async () => {
    const { status, stdout } = await proeftuin(['check', 'les', 'zwolle', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^les: Teaching area, all right\n {2}children +2,000\n {2}schools +.* PO/,
    );
    expect(stdout).toMatch(/^zwolle: All of Zwolle, all right\n {2}children +27,600$/m);
    expect(stdout).toMatch(
      /numbers +\d+: \d+ from a source, \d+ derived from one, \d+ assumed \(\d+(\.\d)?%\)/,
    );
  });

  test('goes on after a bad one, and then fails', async () => {
    const { status, stdout, stderr } = await proeftuin([
      'check',
      'nergens',
      'les',
      '--format',
      'json',
    ]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([
      { schema: 'proeftuin/check@1', scenario: 'les', children: 2000 },
    ]);
    expect(stderr.trimEnd().split('\n').length).toBe(1);
  });
});

test('scenarios lists what comes with the program, one a line', async () => {
  const { stdout } = await proeftuin(['scenarios']);
  expect(stdout).toMatch(/^scenarios\/zwolle-noord.yaml {2}Zwolle Noord: .+\n/);
  const json = JSON.parse((await proeftuin(['scenarios', '--format', 'json'])).stdout) as unknown[];
  expect(json.length).toBe(stdout.trimEnd().split('\n').length);
});

test('schema prints one JSON document', async () => {
  const { stdout } = await proeftuin(['schema']);
  expect(JSON.parse(stdout)).toMatchObject({ title: 'proeftuin scenario', type: 'object' });
});

test('a reader who stops reading is no failure', async () => {
  const shell = spawn('sh', ['-c', `"${process.execPath}" "${program}" schema | head -c 10`]);
  let stderr = '';
  shell.stderr.on('data', (data) => (stderr += data));
  await new Promise((resolve) => shell.on('close', resolve));
  expect(stderr).toBe('');
});
