import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { say, small } from './ask.ts';

const here = mkdtempSync(join(tmpdir(), 'uncertain-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

let folders = 0;
const words = (...more: string[]) => [
  ...['run', 'les', ...small, '--uncertain', '--worlds', '8', '--replications', '2'],
  ...['--out', join(here, String(++folders)), ...more],
];

test('worlds in sentences, differences and a curve, in both languages', {
  timeout: 120_000,
}, async () => {
  const nl = await say(words('--workers', '1'));
  expect(nl.status).toBe(0);
  expect(nl.stdout).toMatch(/^Populatiebekostiging kost minder dan nu en er wachten niet meer/m);
  expect(nl.stdout).toMatch(/\d+\s% niet weten, \d+\s% toeval/);
  expect(nl.stdout).toMatch(/^ {2}8\s% {2}[█━·]+ {2}\d+\s% \(95/mu);
  const en = await say(words('--lang', 'en', '--workers', '3'), { LC_ALL: 'C' });
  expect(en.stdout).toMatch(/^Population funding costs less than today and no more children/m);
  expect(en.stdout).toMatch(/^[\n -~]*$/);
  for (const line of `${nl.stdout}${en.stdout}`.split('\n'))
    expect(line.length).toBeLessThanOrEqual(80);
  const digest = (text: string) => /[0-9a-f]{64}/.exec(text)?.[0];
  expect(digest(en.stdout)).toBe(digest(nl.stdout));
});

test.each([
  [['--worlds', '4'], '--worlds:1:1: expected at least 8, got 4'],
  [['--precision', '1'], '--precision:1:1: expected a run without --uncertain, got --uncertain'],
  [['--format', 'csv'], '--format csv:1:1: expected a run without --uncertain, got --uncertain'],
])('%j ends with status 2', async (more, message) => {
  const { status, stderr } = await say(['run', 'les', '--uncertain', ...more, '--lang', 'en']);
  expect({ status, stderr }).toStrictEqual({ status: 2, stderr: `${message}\n` });
});
