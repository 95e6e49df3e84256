import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandTable } from '../../src/cli/command-table.ts';

const dist = join(import.meta.dirname, '../../dist');
const help = (...words: string[]) =>
  execFileSync(process.execPath, [join(dist, 'cli.js'), ...words, '--help'], {
    encoding: 'utf8',
    env: {},
  });

interface Output {
  readonly imports: readonly {
    readonly path: string;
    readonly kind: string;
    readonly external?: boolean;
  }[];
  readonly inputs: Readonly<Record<string, unknown>>;
}

test('help waits for yargs and our own words alone', () => {
  const { outputs } = JSON.parse(readFileSync(join(dist, 'meta.json'), 'utf8')) as {
    outputs: Readonly<Record<string, Output>>;
  };
  const loaded = new Set<string>();
  function visit(path: string): void {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind, external } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) visit(next);
  }
  visit('dist/cli.js');
  const inputs = [...loaded].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
  const packages = new Set(
    inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  );
  expect(
    [...packages].filter((name) =>
      ['ink', 'react', 'mathjs', 'zod', 'yaml', 'piscina'].includes(name),
    ),
  ).toStrictEqual([]);
  expect([...packages]).toContain('yargs');
  expect(inputs.filter((input) => /^src\/(?!cli|language|app\/package)/.test(input))).toStrictEqual(
    [],
  );
});

describe('help', () => {
  test('names every command, in Dutch unless told otherwise', () => {
    for (const command of Object.keys(commandTable))
      expect(help()).toContain(`proeftuin ${command}`);
    expect(help()).toContain('Opdrachten:');
    expect(help('--lang', 'en')).toContain('Commands:');
  });

  test.each(Object.entries(commandTable))('of %s names its options', (command, { options }) => {
    for (const option of options) expect(help(command)).toContain(`--${option}`);
  });

  test('fits on 80 columns', () => {
    const commands = Object.keys(commandTable).flatMap((name) => [
      help(name),
      help(name, '--lang', 'en'),
    ]);
    for (const line of [help(), help('--lang', 'en'), ...commands].join('\n').split('\n'))
      expect(line.length).toBeLessThanOrEqual(80);
  });
});
