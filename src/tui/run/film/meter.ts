import type { FilmMonth } from '../../../experiment/film/film-month.ts';
import type { Language } from '../../../language/messages/language.ts';
import { screenMessagesIn } from '../../../language/messages/tui/tui.ts';
import { numbersIn } from '../../../language/numbers.ts';
import type { Theme } from '../../theme.ts';
import { square } from './widths.ts';

interface MeterOptions {
  readonly language: Language;
  readonly width: number;
  readonly theme: Theme;
}

const between = ' · ';
const least = 6;
const most = 24;

/**
 * Of the year's budget what is spent by now: `budget ▕█████┊░░░▏ 52 % · op`. The ┊ is how far the year is: where spending
 * would be if all months cost as much.
 */
export function meter({ purse, monthOfYear }: FilmMonth, options: MeterOptions): string {
  const { language, width, theme } = options;
  const say = screenMessagesIn(language).film;
  const share = purse.spentThisYear / purse.available;
  const text = numbersIn(language).percent(Math.round(share * 100) / 100);
  // Where there is little room, only what went wrong is said.
  const words = width < square ? [say.short] : [say.short, say.noCeiling];
  const word = purse.short ? say.short : purse.binding ? undefined : say.noCeiling;
  const told = word === undefined || !words.includes(word) ? '' : between + word;
  const longest = between.length + Math.max(...words.map(({ length }) => length));
  const room = width - say.budget.length - 3 - ' 100 %'.length - longest;
  const cells = Math.max(least, Math.min(most, room));
  const full = Math.max(0, Math.min(cells, Math.round(cells * share)));
  const year = Math.min(cells - 1, Math.round((cells * (monthOfYear + 1)) / 12));
  const bar = [...`${'█'.repeat(full)}${'░'.repeat(cells - full)}`].with(year, '┊').join('');
  const line = `${say.budget} ▕${bar}▏ ${text}${told}`.padEnd(width);
  return purse.short ? theme.bad(line) : line;
}
