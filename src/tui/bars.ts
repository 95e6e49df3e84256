/** The lines at the top and the bottom of every screen, as text of exactly known width. */
import { screenMessagesIn } from '../language/messages/tui.ts';
import { type Binding, written } from './binding.ts';
import { bindingsIn } from './key-table.ts';
import type { State } from './state.ts';
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
 * *help* give way from the right: the help names them.
 */
export function keyLine(state: State, width: number, theme: Theme): string {
  const words = screenMessagesIn(state.language).short;
  const entries = inWords(bindingsIn(state)).map(({ keys, short }) => ({
    short,
    keys: keys.join(keys.some((key) => key.length > 1) ? '/' : ''),
    word: words[short],
  }));
  const length = (shown: typeof entries) =>
    shown.reduce((sum, { keys, word }) => sum + keys.length + 1 + word.length, 0) +
    between.length * (shown.length - 1);
  let shown = entries;
  while (length(shown) > width && shown.length > 1) {
    const least = shown.findLastIndex(({ short }) => short !== 'help' && short !== 'closeHelp');
    shown = shown.toSpliced(least, 1);
  }
  return shown.map(({ keys, word }) => `${theme.key(keys)} ${word}`).join(between);
}

type Short = NonNullable<Binding['short']>;

/** Neighbours that share a word: one entry with the first key of each. */
function inWords(bindings: readonly Binding[]): { short: Short; keys: string[] }[] {
  const entries: { short: Short; keys: string[] }[] = [];
  for (const { short, keys } of bindings) {
    if (short === undefined) continue;
    const last = entries.at(-1);
    if (last?.short === short) last.keys.push(written(keys[0]));
    else entries.push({ short, keys: [written(keys[0])] });
  }
  return entries;
}
