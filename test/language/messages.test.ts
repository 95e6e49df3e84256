import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/language/messages/language.ts';
import { messagesIn } from '../../src/language/messages/messages.ts';

const src = join(import.meta.dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('language/messages'))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

/** Every text's path of keys: `run.failed`. */
function paths(messages: object, above: readonly string[] = []): string[][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' ? paths(value, [...above, key]) : [[...above, key]],
  );
}

/** Looked up by a name that is computed: a command, an option, a row, a unit, a kind of budget or school. */
const byName =
  /^(commands|options|kinds|expected|hints\.(scenarios|folders)|table\.of|table\.(waiting|homeSitters|millions|thousands|euros)|check\.(open|ceiling|pool)|folder|reproduce\.(month|year|differentRow))\b/;

test('every text is used somewhere', () => {
  const unused = paths(messagesIn('nl'))
    .filter((path) => !byName.test(path.join('.')))
    .filter((path) => !new RegExp(`\\.${path.at(-1)}\\b`).test(sources));
  expect(unused).toStrictEqual([]);
});

describe('the language', () => {
  test.each([
    [{}, 'nl'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'nl_NL.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: '' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'nl'],
    [{ LANG: 'C' }, 'nl'],
  ])('of %o is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});
