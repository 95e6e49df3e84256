import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeFor } from '../../src/app/place.ts';
import { formatFault } from '../../src/language/fault.ts';
import { faultsOf } from '../scenario/folder.ts';
import { temporary } from '../temporary.ts';

const digest = '0123456789abcdef';
const first = <T>(names: Iterable<T>, count: number) => {
  const found: T[] = [];
  for (const name of names) if (found.push(name) === count) break;
  return found;
};

test('nobody says where: reports/<scenario>-<digest>, then -2, -3 …', () => {
  const { parent, names } = placeFor(undefined);
  expect(parent).toBe('reports');
  expect(first(names('les', digest), 3)).toStrictEqual(
    ['', '-2', '-3'].map((end) => join('reports', `les-01234567${end}`)),
  );
});

test('somebody says where: there and nowhere else, as it was said', () => {
  const out = join(temporary(), 'a', 'b', 'c');
  const { parent, names } = placeFor(out);
  expect(existsSync(parent)).toBe(true);
  expect([...names('les', digest)]).toStrictEqual([out]);
});

describe('refused before anything is computed is a place', () => {
  const file = (folder: string) => {
    writeFileSync(join(folder, 'file'), '');
    return join(folder, 'file');
  };
  test.each<[string, (folder: string) => string, RegExp]>([
    ['that is there already', (folder) => folder, /waar nog niets staat/],
    ['that is a file', file, /waar nog niets staat/],
    [
      'below a file',
      (folder) => join(file(folder), 'x'),
      /geschreven kan worden, kreeg een bestand;/,
    ],
    [
      'far below a file',
      (folder) => join(file(folder), 'x', 'y'),
      /geschreven kan worden, kreeg een bestand;/,
    ],
    [
      'that is a link to nowhere',
      (folder) => {
        symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
        return join(folder, 'link');
      },
      /waar nog niets staat/,
    ],
  ])('%s', (_, make, expected) => {
    const [fault, ...others] = faultsOf(() => placeFor(make(temporary())));
    expect(others).toStrictEqual([]);
    expect(fault?.file).toBe('--out');
    expect(fault && formatFault(fault, 'nl')).toMatch(expected);
    expect(fault?.hint).toBeDefined();
  });

  test.skipIf(process.getuid?.() === 0)('below a folder that may not be written to', () => {
    const folder = join(temporary(), 'closed');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    expect(faultsOf(() => placeFor(join(folder, 'x')))[0]?.got).toBe('EACCES');
  });
});

test('a link to a folder is as good as the folder', () => {
  const folder = temporary();
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'reports'));
  expect(() => placeFor(join(folder, 'reports', 'x'))).not.toThrow();
});
