import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');

const banned = [
  'export const x = Math.random();',
  'export const { random } = Math;',
  'export const x = Math.exp(1);',
  'export const x = Math.pow(2, 3);',
  'export const x = (y: number) => y ** 0.4;',
  'export const x = Date.now();',
  'export const x = new Date();',
  'export const x = performance.now();',
  "export const x = process.env['HOME'];",
  'export const x = globalThis;',
  'export const x = crypto.randomUUID();',
  'setTimeout(() => {}, 1);',
  "export const x = fetch('https://example.org');",
];

const core = ['language', 'random', 'statistics', 'scenario', 'population', 'model'];
const free = ['src/scenario/load.ts', 'src/experiment/threshold.ts', 'src/cli/main.ts'];

let copy: string;
let report: string;

/** The lines (from 1) of a file on which the linter found a banned word. */
const linesFound = (file: string) => {
  const heading = new RegExp(
    `^${file}:(\\d+):\\d+ (?:plugin|lint/style/noRestrictedGlobals) `,
    'gm',
  );
  return new Set([...report.matchAll(heading)].map(([, line]) => Number(line)));
};

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'same-answer-'));
  cpSync(join(project, '.biome.json'), join(copy, '.biome.json'));
  cpSync(join(project, '.build'), join(copy, '.build'), { recursive: true });
  for (const file of [...core.map((room) => `src/${room}/deep/rule.ts`), ...free]) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    writeFileSync(join(copy, file), banned.join('\n'));
  }
  const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
  const lint = ['lint', 'src', '--max-diagnostics=none', '--colors=off'];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...lint], {
    cwd: copy,
    encoding: 'utf8',
  });
  report = stdout + stderr;
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe.each(core)('in %s nothing but the scenario and the seed decides', (room) => {
  test.each(banned.map((source, index) => ({ source, line: index + 1 })))(
    'the linter refuses $source',
    ({ line }) => expect(linesFound(`src/${room}/deep/rule.ts`)).toContain(line),
  );
});

test.each(free)('%s may', (file) => {
  expect(linesFound(file)).toEqual(new Set());
});
