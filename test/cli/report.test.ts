/** `proeftuin report`, as it is typed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const program = join(import.meta.dirname, '../../dist/cli.js');
const small = ['area.children=400', 'horizon.ageingIn=24', 'horizon.pilot=24'];
let here: string;

function proeftuin(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: here,
    env: { PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const run = (out: string, ...set: string[]) =>
  proeftuin(
    'run',
    'les',
    '--replications',
    '3',
    '--quiet',
    '--out',
    out,
    ...[...small, ...set].flatMap((one) => ['--set', one]),
  );
const read = (...path: string[]) => readFileSync(join(here, ...path), 'utf8');

beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'proeftuin-report-'));
  expect(run('een').status).toBe(0);
  expect(run('twee', 'budget.shrinkPerYear=0.08').status).toBe(0);
}, 60_000);

describe('the pages of a folder', () => {
  test('are made again in another language; its numbers stay the same files', () => {
    const before = statSync(join(here, 'een', 'results.parquet'));
    const made = proeftuin('report', 'een', '--lang', 'en');
    expect(made).toStrictEqual({ status: 0, stdout: 'Made: een/report.html\n', stderr: '' });
    expect(read('een', 'report.html')).toContain('<html lang="en">');
    expect(statSync(join(here, 'een', 'results.parquet')).ino).toBe(before.ino);
    expect(proeftuin('reproduce', 'een').status).toBe(0);
    expect(readdirSync(here).toSorted()).toStrictEqual(['een', 'twee']);
  });

  test('are the same bytes when nothing else is asked for', () => {
    expect(proeftuin('report', 'twee').status).toBe(0);
    const pages = [
      'report.html',
      'tables.xlsx',
      'CITATION.cff',
      'datapackage.json',
      'manifest.json',
    ];
    const bytes = () =>
      pages.map((name) => readFileSync(join(here, 'twee', name)).toString('base64'));
    const first = bytes();
    expect(proeftuin('report', 'twee').status).toBe(0);
    expect(bytes()).toStrictEqual(first);
  });

  test('come back when somebody lost or spoiled one', () => {
    rmSync(join(here, 'een', 'tables.xlsx'));
    writeFileSync(join(here, 'een', 'report.html'), 'oeps');
    expect(proeftuin('reproduce', 'een').status).toBe(3);
    expect(proeftuin('report', 'een').status).toBe(0);
    expect(proeftuin('reproduce', 'een').status).toBe(0);
  });

  test('are not made from numbers that somebody changed', () => {
    const path = join(here, 'een', 'summary.json');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace('"replications": 3', '"replications": 4'));
    const { status, stderr } = proeftuin('report', 'een');
    writeFileSync(path, whole);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^een:1:1: .*sindsdien is veranderd; proeftuin reproduce zegt/);
  });
});

describe('two folders', () => {
  test('stand side by side on one page, and nothing is written over', () => {
    const first = proeftuin('report', 'een', 'twee');
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/^Gemaakt: .*een-twee\.html\n$/);
    expect(read('een-twee.html')).toContain('budget.shrinkPerYear');
    expect(proeftuin('report', 'een', 'twee').stdout).toMatch(/een-twee-2\.html\n$/);
    expect(proeftuin('report', 'een', 'twee', '--out', 'samen.html').stdout).toBe(
      'Gemaakt: samen.html\n',
    );
    expect(proeftuin('report', 'een', 'twee', '--out', 'samen.html').status).toBe(2);
  });
});

test('a browser that cannot be had is no failure', () => {
  const { status, stderr } = spawnSync(process.execPath, [program, 'report', 'twee', '--open'], {
    cwd: here,
    env: { PATH: '/nowhere' },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toStrictEqual({
    status: 0,
    stderr: 'Kon geen browser openen; open zelf twee/report.html.\n',
  });
});
