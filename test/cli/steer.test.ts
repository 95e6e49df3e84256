import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { proeftuin, small } from './proeftuin.ts';

const cwd = mkdtempSync(join(tmpdir(), 'steer-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const log = `schema: proeftuin/decisions@1
scenario: les
arm: population
seed: together
decisions:
  - {year: 1, quarter: 1, measures: {smwHours: {hoursPerWeek: 4, schools: 1}}, reason: long waits}
  - {year: 1, quarter: 3, measures: {regime: trajectory, pauseShrink: true}}
`;
writeFileSync(join(cwd, 'log.yaml'), log);
writeFileSync(
  join(cwd, 'late.yaml'),
  log.replace('quarter: 3', 'quarter: 4').replaceAll('year: 1', 'year: 2'),
);

const steer = (...words: string[]) =>
  proeftuin(['steer', 'les', ...small, '--workers', '1', '--lang', 'en', ...words], { cwd });
const digest = (text: string) => /digest ([0-9a-f]{64})/.exec(text)?.[1];

describe('steer --decisions', () => {
  it('says what was decided and what it did, and comes out the same every time', async () => {
    const words = ['--decisions', 'log.yaml', '--replications', '2', '--check'];
    const first = await steer(...words);
    expect(first.stderr).toMatch(/Kept in/);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('Decisions in the arm “population”');
    expect(first.stdout).toContain('year 1, quarter 1  4 more hours of school social work');
    expect(first.stdout).toContain('“long waits”');
    expect(first.stdout).toContain('no standing rules');
    expect(first.stdout).toContain('Difference from no decisions');
    expect(first.stdout).toContain('seed “together”');
    const again = await steer(...words, '--plain');
    expect(digest(first.stdout)).toBeDefined();
    expect(digest(again.stdout)).toBe(digest(first.stdout));
  });

  it('leaves a folder that can be run again', async () => {
    const { status } = await steer(
      '--decisions',
      'log.yaml',
      '--replications',
      '1',
      '--out',
      'kept',
    );
    expect(status).toBe(0);
    const report = readFileSync(join(cwd, 'kept', 'report.html'), 'utf8');
    expect(report).toMatch(
      /year 1, quarter 1<\/strong>: 4 more hours of school social work .* “long waits”/,
    );
    const { status: same } = await proeftuin(['reproduce', 'kept'], { cwd });
    expect(same).toBe(0);
  });

  it('holds them against the rules too, where there are any', async () => {
    const rule =
      'steering={rules: [{id: help, name: help, every: year, when: arm.waiting.count > 0, measures: {pauseShrink: true}}]}';
    const words = ['--decisions', 'log.yaml', '--replications', '1', '--set', rule];
    const { stdout, status } = await steer(...words, '--format', 'json', '--out', 'ruled');
    expect(status).toBe(0);
    const arms = (JSON.parse(stdout) as { arms: { id: string }[] }).arms.map(({ id }) => id);
    expect(arms).toEqual(['undecided', 'byRules', 'decided']);
  });

  it.each([
    [[], /^steer:1:1: expected --decisions FILE.*got nothing/],
    [
      ['--decisions', 'lgo.yaml'],
      /^lgo.yaml:1:1: expected an existing file.*did you mean log.yaml/,
    ],
    [['--decisions', 'log.yaml', '--arm', 'poplation'], /^--arm:1:1: .*did you mean population/],
    [['--decisions', 'late.yaml'], /^late.yaml:\d+:\d+ .*at most year 2, quarter 3/],
  ])('says what is wrong with what was asked: %j', async (words, wrong) => {
    const { status, stderr, stdout } = await steer(...words);
    expect(stderr).toMatch(wrong);
    expect([status, stdout]).toEqual([2, '']);
  });
});
