import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { screenMessagesIn } from '../../src/language/messages/tui/tui.ts';

const src = join(import.meta.dirname, '../../src/tui');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

function paths(messages: object, above: readonly string[] = []): string[][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' ? paths(value, [...above, key]) : [[...above, key]],
  );
}

/** Looked up by a name that is computed: a command, a binding's word, a phase of the run. */
const byName =
  /^(commands|help|palette\.title|run\.(starting|stopping|counting|done)|film|steer\.(about|columns|opening|beginning|resuming|undoing|living)|home\.kinds|scenario\.source|compare\.(tabs|bySchool|notes)|child\.(counted|strips|before|after|begin))\b/;

test('every text of the screen is used somewhere', () => {
  const unused = paths(screenMessagesIn('nl'))
    .filter((path) => !byName.test(path.join('.')))
    .filter((path) => !new RegExp(`\\.${path.at(-1)}\\b`).test(sources));
  expect(unused).toStrictEqual([]);
});
