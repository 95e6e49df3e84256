import { messagesIn } from '../../language/messages/messages.ts';
import { wrap } from '../../language/wrap.ts';
import { comparisonText } from '../../reports/text/comparison-text.ts';
import type { Summary } from '../../results/summary.ts';
import type { Scene } from '../screen.ts';
import type { Comparing, Extent } from './state.ts';

interface Written {
  /** What the page depends on besides the answer. */
  readonly as: string;
  readonly lines: readonly string[];
}

/** A page is written once for each width and language: scrolling costs nothing. */
const written = new WeakMap<Summary, Written>();

/** The lines of the comparison, none wider than the screen. */
export function pageOf(screen: Comparing, scene: Scene): readonly string[] {
  const { summary } = screen;
  const as = `${scene.language} ${scene.room.width}`;
  const known = written.get(summary);
  if (known?.as === as) return known.lines;
  const lines = write(screen, scene);
  written.set(summary, { as, lines });
  return lines;
}

export function pageExtent(screen: Comparing, scene: Scene): Extent {
  return { lines: pageOf(screen, scene).length, room: scene.room.height };
}

function write(
  { scenario, summary, folder, trouble }: Comparing,
  { language, say, room: { width }, theme, version }: Scene,
): string[] {
  const text = comparisonText({ scenario, summary, language, width, paint: theme, version });
  const [title = '', ...rest] = text.trimEnd().split('\n');
  const { kept, failed } = messagesIn(language).run;
  const where = folder === undefined ? [] : [theme.dim(kept(folder))];
  const why = trouble === undefined ? [] : [theme.bad(`${failed} ${trouble.words[language]}`)];
  return [`${title} · ${say.compare.unit}`, ...rest, ...where, ...why].flatMap((line) =>
    fitting(line, width),
  );
}

/** A line that is too wide is broken, in the middle of a word if it must be: nothing is cut off. */
function fitting(line: string, width: number): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour begins with
  const plain = line.replace(/\x1b\[[\d;]*m/g, '');
  if (width === 0 || plain.length <= width) return [line];
  return wrap(plain, width).flatMap((part) =>
    Array.from({ length: Math.max(1, Math.ceil(part.length / width)) }, (_, i) =>
      part.slice(i * width, (i + 1) * width),
    ),
  );
}
