import { messagesIn } from '../../language/messages/messages.ts';
import { screenMessagesIn } from '../../language/messages/tui.ts';
import type { Print, Wrap } from '../asked.ts';
import { layout } from '../layout.ts';
import type { State } from '../state.ts';
import type { Theme } from '../theme.ts';
import type { Comparing, Extent } from './state.ts';

/** The lines of the open comparison, none wider than the screen. */
export type Page = (screen: Comparing, state: State) => readonly string[];

/** Writes a page once for each width and language. */
export function pages({ comparison, wrap }: Print, paint: Theme, version: string): Page {
  let key = '';
  let written: Comparing['summary'] | undefined;
  let lines: readonly string[] = [];
  return ({ scenario, summary, folder, trouble }, { language, size }) => {
    const width = layout(size)?.body.width ?? 0;
    if (written === summary && key === `${language} ${width}`) return lines;
    [written, key] = [summary, `${language} ${width}`];
    const text = comparison({ scenario, summary, language, width, paint, version });
    const [title = '', ...rest] = text.trimEnd().split('\n');
    const unit = screenMessagesIn(language).compare.unit;
    const say = messagesIn(language).run;
    const kept = folder === undefined ? [] : [paint.dim(say.kept(folder))];
    const failed =
      trouble === undefined ? [] : [paint.bad(`${say.failed} ${trouble.words[language]}`)];
    lines = [`${title} · ${unit}`, ...rest, ...kept, ...failed].flatMap((line) =>
      fitting(line, width, wrap),
    );
    return lines;
  };
}

export function extentOf(state: State, page: Page): Extent {
  const { screen, size } = state;
  const lines = screen.name === 'compare' ? page(screen, state).length : 0;
  return { lines, room: layout(size)?.body.height ?? 0 };
}

/** A line that is too wide is broken, in the middle of a word if it must be: nothing is cut off. */
function fitting(line: string, width: number, wrap: Wrap): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour begins with
  const plain = line.replace(/\x1b\[[\d;]*m/g, '');
  if (width === 0 || plain.length <= width) return [line];
  return wrap(plain, width).flatMap((part) =>
    Array.from({ length: Math.max(1, Math.ceil(part.length / width)) }, (_, i) =>
      part.slice(i * width, (i + 1) * width),
    ),
  );
}
