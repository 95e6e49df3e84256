import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/scenario/limits.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { faultsOf, folder } from './folder.ts';

const english = (words: unknown) =>
  typeof words === 'string' ? words : (words as { en: string }).en;
const faults = (file: string) => faultsOf(() => loadScenario(file));

describe('a file is data: reading one cannot hang, fill the memory or look elsewhere', () => {
  test('a file of 100 MB is refused unread', () => {
    const path = folder({ 'x.yaml': '' });
    truncateSync(path('x.yaml'), 100_000_000);
    const started = performance.now();
    const [fault] = faults(path('x.yaml'));
    expect(english(fault?.got)).toBe('100000000 bytes');
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('a YAML alias bomb', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const path = folder({ 'x.yaml': lines.join('\n') });
    expect(english(faults(path('x.yaml'))[0]?.expected)).toBe(`at most ${limits.nodes} values`);
  });

  test('an alias that contains itself', () => {
    const path = folder({ 'x.yaml': 'a: &a [*a]\n' });
    expect(faults(path('x.yaml'))).toHaveLength(1);
  });

  test.each([
    ['lists', '[', 400_000],
    ['maps', '{a: ', 200_000],
    ['lists, a thousand deep', '[', 1000],
    ['keys', '? ', 300_000],
  ])('nested %s', (_, opening, count) => {
    const path = folder({ 'x.yaml': `a: ${opening.repeat(count)}` });
    expect(faults(path('x.yaml')).length).toBeGreaterThan(0);
  });

  test('deeper than a scenario ever is, though well formed', () => {
    const path = folder({ 'x.yaml': `a: ${'['.repeat(50)}${']'.repeat(50)}` });
    expect(english(faults(path('x.yaml'))[0]?.expected)).toBe(
      `at most ${limits.depth} levels of nesting`,
    );
  });

  test('a flood of values', () => {
    const path = folder({ 'x.yaml': `a: [${'1,'.repeat(limits.nodes)}]` });
    expect(english(faults(path('x.yaml'))[0]?.expected)).toBe(`at most ${limits.nodes} values`);
  });

  test.each([
    '__proto__: {polluted: 1}',
    'area: {__proto__: {polluted: 1}}',
    'constructor: 1',
    '{"__proto__": 1}',
  ])('a key that means something to JavaScript: %s', (text) => {
    const path = folder({ 'x.yaml': text });
    expect(english(faults(path('x.yaml'))[0]?.expected)).toBe('an ordinary key');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each([
    'a: !!js/function "x"',
    'a: !secret x',
    'a: [',
    'a: 1\na: 2',
    '\t- x',
    'a: "',
    '--- a\n--- b',
    '%TAG',
  ])('what is no plain YAML: %s', (text) => {
    const path = folder({ 'x.yaml': text });
    expect(english(faults(path('x.yaml'))[0]?.expected)).toBe('valid YAML');
  });

  test('what is no text', () => {
    const path = folder({ 'x.yaml': '' });
    writeFileSync(path('x.yaml'), Buffer.from([0x61, 0x3a, 0xff, 0xfe]));
    expect(english(faults(path('x.yaml'))[0]?.expected)).toBe('readable text (UTF-8)');
  });

  test.each([
    ['', 'a scenario'],
    ['# nothing\n', 'a scenario'],
    ['- 1\n', 'keys with values'],
    ['hello', 'keys with values'],
  ])('a file without keys: %j', (text, expected) => {
    const path = folder({ 'x.yaml': text });
    expect(english(faults(path('x.yaml'))[0]?.expected)).toBe(expected);
  });

  test('a folder, and a pipe that nobody writes to', () => {
    const path = folder({ 'x/y.yaml': '' });
    expect(english(faults(path('x'))[0]?.got)).toBe('no regular file');
    execFileSync('mkfifo', [path('pipe.yaml')]);
    expect(english(faults(path('pipe.yaml'))[0]?.got)).toBe('no regular file');
  });
});

describe('extends', () => {
  test('a file that does not exist, and the one that was meant', () => {
    const path = folder({ 'x.yaml': 'extends: bse.yaml\n', 'base.yaml': 'name: x\n' });
    const [fault] = faults(path('x.yaml'));
    expect(fault).toMatchObject({ path: 'extends', line: 1, column: 10, got: 'bse.yaml' });
    expect(english(fault?.hint)).toBe('did you mean base.yaml?');
  });

  test('the scenario itself does not exist', () => {
    const path = folder({ 'noord.yaml': '' });
    const [fault] = faults(path('nord.yaml'));
    expect(english(fault?.got)).toBe('no file of that name');
    expect(english(fault?.hint)).toBe('did you mean noord.yaml?');
  });

  test('a circle, with its chain', () => {
    const path = folder({
      'a.yaml': 'extends: b.yaml',
      'b.yaml': 'extends: c.yaml',
      'c.yaml': 'extends: [a.yaml]',
    });
    const [fault, ...others] = faults(path('a.yaml'));
    expect(others).toEqual([]);
    expect(fault?.file).toBe(path('c.yaml'));
    expect(fault?.got).toBe(['a', 'b', 'c', 'a'].map((name) => path(`${name}.yaml`)).join(' → '));
  });

  test.each(['extends: 5', 'extends: {a: b}', 'extends: [les.yaml, [x]]', 'extends:'])(
    'what is no name of a file: %s',
    (text) => {
      const path = folder({ 'x.yaml': text });
      const [fault] = faults(path('x.yaml'));
      expect(fault).toMatchObject({ path: 'extends', line: 1 });
      expect(english(fault?.expected)).toBe('an existing file');
    },
  );

  test('itself', () => {
    const path = folder({ 'a.yaml': 'extends: ./a.yaml' });
    expect(english(faults(path('a.yaml'))[0]?.expected)).toBe('a chain without a circle');
  });

  test('a chain without end', () => {
    const names = Array.from({ length: limits.extendsDepth + 2 }, (_, i) => `${i}.yaml`);
    const path = folder(
      Object.fromEntries(names.map((name, i) => [name, `extends: ${i + 1}.yaml`])),
    );
    expect(english(faults(path('0.yaml'))[0]?.expected)).toBe(
      `at most ${limits.extendsDepth} files in a chain`,
    );
  });

  test('a tree of files that doubles at every step', () => {
    const names = Array.from({ length: 12 }, (_, i) => `${i}.yaml`);
    const path = folder(
      Object.fromEntries(names.map((name, i) => [name, `extends: [${i + 1}.yaml, ${i + 1}.yaml]`])),
    );
    const found = faults(path('0.yaml')).map((fault) => english(fault.expected));
    expect(found).toContain(`at most ${limits.files} files`);
  });

  test.each(['../secret.yaml', '/etc/hostname', '../../../../etc/passwd'])(
    'a file elsewhere: %s',
    (reference) => {
      const path = folder({
        'inside/x.yaml': `extends: ${reference}`,
        'secret.yaml': 'name: secret',
      });
      const [fault] = faults(path('inside/x.yaml'));
      expect(['a file below the scenario’s folder', 'an existing file']).toContain(
        english(fault?.expected),
      );
    },
  );

  test('a link that leads elsewhere', () => {
    const path = folder({ 'inside/x.yaml': 'extends: link.yaml', 'secret.yaml': 'name: secret' });
    symlinkSync(path('secret.yaml'), path('inside/link.yaml'));
    expect(english(faults(path('inside/x.yaml'))[0]?.expected)).toBe(
      'a file below the scenario’s folder',
    );
  });

  test('the scenarios that come with the program can be extended from anywhere', () => {
    const path = folder({ 'mine.yaml': 'extends: les.yaml\nname: mine\n' });
    const scenario = loadScenario(path('mine.yaml'));
    expect(scenario).toMatchObject({ id: 'mine', name: { nl: 'mine', en: 'mine' } });
    expect(scenario.area.children).toBe(2000);
  });

  test('JSON is YAML', () => {
    const path = folder({ 'mine.json': '{"extends": "les.yaml", "area": {"children": 3000}}' });
    expect(loadScenario(path('mine.json')).area.children).toBe(3000);
  });
});
