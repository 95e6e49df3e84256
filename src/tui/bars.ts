/** The lines at the top and the bottom of every screen, as text of exactly known width. */
import type { Language } from '../language/messages/language.ts';
import { type Command, commandsIn } from './key-table.ts';
import type { Scene } from './screen.ts';
import { written } from './terminal/written.ts';
import type { Theme } from './theme.ts';

/** `left` in bold, `right` at the right edge; where there is no room for both, left gives way. */
export function headline(left: string, right: string, width: number, theme: Theme): string {
  const room = Math.max(0, width - right.length - 2);
  const shown = left.length > room ? `${left.slice(0, Math.max(0, room - 1))}…` : left;
  const gap = ' '.repeat(Math.max(0, width - shown.length - right.length));
  return `${theme.bold(shown)}${gap}${right}`;
}

const between = '   ';

/**
 * The keys that work now, in the order of the key table. Where there is no room for all, those before
 * the last two give way from the right: the help, which is among the last, names them.
 */
export function keyLine(scene: Scene, width: number): string {
  const { theme } = scene;
  const entries = inWords(commandsIn(scene), scene.language);
  const length = (shown: typeof entries) =>
    shown.reduce((sum, { keys, word }) => sum + keys.length + 1 + word.length, 0) +
    between.length * (shown.length - 1);
  let shown = entries;
  while (length(shown) > width && shown.length > 2) shown = shown.toSpliced(shown.length - 3, 1);
  while (length(shown) > width && shown.length > 1) shown = shown.toSpliced(shown.length - 1, 1);
  return shown.map(({ keys, word }) => `${theme.key(keys)} ${word}`).join(between);
}

interface Entry {
  readonly keys: string;
  readonly word: string;
}

/** Neighbours that share a word: one entry with the first key of each. */
function inWords(commands: readonly Command[], language: Language): Entry[] {
  const entries: { word: string; keys: string[] }[] = [];
  for (const { short, keys } of commands) {
    if (short === undefined) continue;
    const last = entries.at(-1);
    if (last?.word === short) last.keys.push(written(keys[0], language));
    else entries.push({ word: short, keys: [written(keys[0], language)] });
  }
  return entries.map(({ word, keys }) => ({
    word,
    keys: keys.join(keys.some((key) => key.length > 1) ? '/' : ''),
  }));
}
