import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf, isThere, publish } from '../../../src/results/folder/publish.ts';
import { sha256, sha256OfFile } from '../../../src/results/folder/sha256.ts';
import { temporary } from '../../temporary.ts';

function draft(parent: string, content: string): string {
  const folder = join(parent, 'draft');
  mkdirSync(folder);
  writeFileSync(join(folder, 'x.txt'), content);
  return folder;
}

test('a folder gets the first name that is free, and nothing is overwritten', () => {
  const parent = temporary();
  const names = ['a', 'b', 'c', 'd', 'e'].map((name) => join(parent, name));
  const [a = '', b = '', c = '', d = ''] = names;
  mkdirSync(a);
  writeFileSync(b, 'mine');
  symlinkSync(join(parent, 'nowhere'), c);
  expect(publish(draft(parent, '1'), names)).toBe(d);
  expect(readdirSync(parent).sort()).toStrictEqual(['a', 'b', 'c', 'd']);
  expect(readdirSync(a)).toStrictEqual([]);
  expect(readFileSync(b, 'utf8')).toBe('mine');
  expect(readFileSync(join(d, 'x.txt'), 'utf8')).toBe('1');
});

test('where no name is free it stays where it was', () => {
  const parent = temporary();
  const folder = draft(parent, '1');
  mkdirSync(join(parent, 'a'));
  expect(publish(folder, [join(parent, 'a')])).toBeUndefined();
  expect(readFileSync(join(folder, 'x.txt'), 'utf8')).toBe('1');
});

test('a name that somebody takes at the last moment is theirs', () => {
  const parent = temporary();
  const folder = draft(parent, 'ours');
  function* names() {
    yield join(parent, 'a');
    mkdirSync(join(parent, 'b'));
    writeFileSync(join(parent, 'b', 'x.txt'), 'theirs');
    yield join(parent, 'b');
    yield join(parent, 'c');
  }
  mkdirSync(join(parent, 'a'));
  expect(publish(folder, names())).toBe(join(parent, 'c'));
  expect(readFileSync(join(parent, 'b', 'x.txt'), 'utf8')).toBe('theirs');
});

test('a failure that is not about the name is told', () => {
  const parent = temporary();
  expect(() => publish(draft(parent, '1'), [join(parent, 'no', 'where')])).toThrow('ENOENT');
});

test('a link that leads nowhere is there, a name below a file is not', () => {
  const parent = temporary();
  writeFileSync(join(parent, 'file'), '');
  symlinkSync(join(parent, 'nowhere'), join(parent, 'link'));
  expect(isThere(join(parent, 'link'))).toBe(true);
  expect(isThere(join(parent, 'nowhere'))).toBe(false);
  expect(isThere(join(parent, 'file', 'below'))).toBe(false);
});

test('every file but the manifest is entered, in alphabetical order', async () => {
  const folder = temporary();
  for (const name of ['b', 'manifest.json', 'a'])
    writeFileSync(join(folder, name), `text of ${name}`);
  expect(await entriesOf(folder)).toStrictEqual(
    ['a', 'b'].map((name) => ({ name, bytes: 9, sha256: sha256(`text of ${name}`) })),
  );
});

test('a file has the hash of its content', async () => {
  const file = join(temporary(), 'x');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200_000 }), async (bytes) => {
      writeFileSync(file, bytes);
      expect(await sha256OfFile(file)).toBe(sha256(bytes));
    }),
    { numRuns: 20 },
  );
});
