/** The dials as lines of exactly known width: a name, a slider or the choice, the value, and a star where it was changed. */
import type { Language } from '../../language/messages/language.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import type { Theme } from '../theme.ts';
import type { Dial, Slider, Value } from './dials.ts';
import { bareValue, fileInWords, nameOf, valueInWords } from './in-words.ts';
import { type Changes, valueIn } from './state.ts';

/** In cells: where there is room, and where there is little. */
const roomy = { name: 40, slider: 24 };
const narrow = { name: 34, slider: 12 };
const tight = { name: 26, slider: 8 };

export interface DialLines {
  readonly language: Language;
  readonly width: number;
  readonly theme: Theme;
}

export function dialLine(
  dial: Dial,
  changes: Changes,
  chosen: boolean,
  { language, width, theme }: DialLines,
): string {
  const sizes = width >= 100 ? roomy : width >= 70 ? narrow : tight;
  const value = valueIn(dial, changes);
  const changed = Object.hasOwn(changes, dial.id);
  const name = nameOf(dial, language, sizes.name).padEnd(sizes.name);
  const mark = chosen ? '→' : ' ';
  const star = changed ? '*' : ' ';
  const { scale } = dial;
  const head =
    scale.kind === 'slider'
      ? `${mark} ${name} ${bar(scale, value, sizes.slider)} ${star}`
      : `${mark} ${name} ${star}`;
  const is =
    scale.kind === 'slider'
      ? !changed && dial.file === undefined
        ? fileInWords(dial, language)
        : valueInWords(dial, value, language)
      : `< ${valueInWords(dial, value, language)} >`;
  const was = changed ? ` (${wasOf(dial, language)})` : '';
  const room = width - head.length;
  const said = [`${is}${was}`, is, bareValue(dial, value, language)];
  const text = said.find(({ length }) => length <= room) ?? '';
  const line = (head + text).slice(0, width).padEnd(width);
  if (chosen) return theme.chosen(line);
  return changed ? theme.bold(line) : line;
}

function wasOf(dial: Dial, language: Language): string {
  const say = screenMessagesIn(language).scenario;
  const { file } = dial;
  return say.was(
    file === undefined ? fileInWords(dial, language) : bareValue(dial, file, language),
  );
}

/** `▕━━━━●────▏`: where the value is between the ends. */
export function bar({ low, high }: Slider, value: Value, cells: number): string {
  const part = high > low ? (Number(value) - low) / (high - low) : 0;
  const at = Math.round(Math.max(0, Math.min(1, part)) * (cells - 1));
  return `▕${'━'.repeat(at)}●${'─'.repeat(cells - 1 - at)}▏`;
}
