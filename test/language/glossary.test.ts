import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { glossary } from '../../src/language/glossary.ts';

const src = join(import.meta.dirname, '../../src');

test('every term is where the glossary says', () => {
  const lost = Object.values(glossary).filter(({ file }) => !existsSync(join(src, file)));
  expect(lost).toStrictEqual([]);
});

test('a Dutch term means one thing', () => {
  const terms = Object.values(glossary).map(({ nl }) => nl);
  expect(new Set(terms).size).toBe(terms.length);
});
