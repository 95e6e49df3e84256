import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { say, small } from './ask.ts';

const here = mkdtempSync(join(tmpdir(), 'threshold-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

let folders = 0;
const words = (...more: string[]) => [
  ...['threshold', 'les', ...small, '--set', 'arms.population.budget.carry=0'],
  ...['--vary', 'budget.shrinkPerYear=0:0.5', '--width', '0.2', '--replications', '2'],
  ...['--keep', 'arm.y2.budget.available >= 0.8 * arm.y1.budget.available'],
  ...['--workers', '1', '--out', join(here, String(++folders))],
  ...more,
];

describe('the answer', { timeout: 60_000 }, () => {
  test('is a sentence, a curve and what it means, in Dutch and in English', async () => {
    const nl = await say(words());
    expect(nl).toMatchObject({ status: 0, stderr: expect.stringMatching(/^Bewaard in /) });
    expect(nl.stdout).toMatch(
      /Hoogstens (19,9|20)[0-9,]*\u00a0% per jaar\s\(95\u00a0%: [0-9,]+–[0-9,]+\); het eerst breekt:/,
    );
    expect(nl.stdout).toContain('◄ drempel');
    expect(nl.stdout).toContain('Voor de arm ‘populatie’.');
    const en = await say(words('--lang', 'en'));
    expect(en.stdout).toMatch(/At most (19.9|20)[0-9.]*% a year\s\(95%:/);
    for (const line of `${nl.stdout}${en.stdout}`.split('\n'))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  test('is ASCII where the terminal knows no more, and lines with --plain', async () => {
    const ascii = await say(words(), { LC_ALL: 'C' });
    expect(ascii.stdout).toMatch(/^[\n -~]*$/);
    expect(ascii.stdout).not.toContain('?');
    const plain = await say(words('--plain', '--lang', 'en'));
    expect(plain.stdout).not.toMatch(/[━●┊]/u);
    expect(plain.stdout).toMatch(/^[0-9.]+%: /m);
  });

  test('is one document with --format json', async () => {
    const { stdout } = await say(words('--format', 'json', '--quiet'));
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'proeftuin/threshold@1',
      vary: { path: 'budget.shrinkPerYear', low: 0, high: 0.5 },
      conditions: [{ id: 'keep1' }],
      threshold: { verdict: 'found' },
    });
  });
});

test.each([
  [[], /^--vary:1:1: expected PATH=FROM:TO.* got nothing; such as --vary budget/],
  [['--vary', 'budget.shrinkPerYear=1:1'], /FROM below TO, got budget.shrinkPerYear=1:1/],
  [['--vary', 'budget.shrinkPerYear=a:1'], /FROM below TO/],
  [['--vary', 'a=0:1', '--vary', 'b=0:1'], /--vary:2:1: expected one path to vary, got b=0:1/],
  [['--vary', 'budget.shrinkPerYer=0:1'], /did you mean budget.shrinkPerYear\?/],
  [
    ['--vary', 'budget.shrinkPerYear=0:1', '--width', '0'],
    /--width:1:1: expected a number above 0/,
  ],
  [['--vary', 'budget.shrinkPerYear=0:1', '--keep', 'arm.x > 1'], /^--keep:1:1/],
])('%j ends with status 2 and a line that says what to do', async (more, message) => {
  const { status, stdout, stderr } = await say(['threshold', 'les', ...more, '--lang', 'en']);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect({ status, stdout }).toStrictEqual({ status: 2, stdout: '' });
});
