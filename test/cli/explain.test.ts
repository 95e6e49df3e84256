import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { say, small } from './ask.ts';

const here = mkdtempSync(join(tmpdir(), 'explain-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

let folders = 0;
const words = (...more: string[]) => [
  ...['explain', 'les', ...small, '--replications', '2', '--workers', '1'],
  ...['--out', join(here, String(++folders)), ...more],
];

test('a sentence and a waterfall, in both languages, within 80 columns', {
  timeout: 60_000,
}, async () => {
  const nl = await say(words());
  expect(nl.status).toBe(0);
  expect(nl.stdout).toContain('Lesgebied · waarom ‘populatie’ anders uitkomt dan ‘traject’');
  expect(nl.stdout).toMatch(/^toegang {4}[·█░┊]+ /mu);
  const en = await say(words('--lang', 'en'));
  expect(en.stdout).toContain('Teaching area · why “population” differs from “trajectory”');
  for (const line of `${nl.stdout}${en.stdout}`.split('\n'))
    expect(line.length).toBeLessThanOrEqual(80);
});

test('ASCII, lines, and one document', { timeout: 60_000 }, async () => {
  const ascii = await say(words('--of', 'spend.total'), { LC_ALL: 'C' });
  expect(ascii.stdout).toMatch(/^[\n -~]*$/);
  const plain = await say(words('--of', 'spend.total', '--plain', '--lang', 'en'));
  expect(plain.stdout).toMatch(/^prevention: /m);
  expect(plain.stdout).not.toMatch(/[█░┊]/u);
  const { stdout } = await say(words('--of', 'spend.total', '--format', 'json', '--quiet'));
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'proeftuin/explain@1', replications: 2 });
});

test('an arm that is not there ends with status 2', async () => {
  const { status, stderr } = await say(words('--from', 'trajectori', '--lang', 'en'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/^--from:1:1 trajectori: expected one of .*did you mean trajectory\?\n$/);
});
