/** What the chosen dial is, as far as there is room: its name and arms, what the file says and what may be, what it means. */

import type { Language } from '../../language/messages/language.ts';
import { parameterMessages } from '../../language/messages/tui/parameters.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import type { Theme } from '../theme.ts';
import type { Dial, Slider } from './dials.ts';
import { fileInWords, labelOf, rangeInWords, valueInWords } from './in-words.ts';

export interface Explaining {
  readonly language: Language;
  readonly width: number;
  readonly theme: Theme;
  /** Lines. */
  readonly most: number;
}

export function explanation(dial: Dial, explaining: Explaining): string[] {
  const { language, width, theme, most } = explaining;
  const say = screenMessagesIn(language).scenario;
  const { list } = numbersIn(language);
  const { scale, parameter } = dial;
  const arms = list(dial.arms.map((arm) => arm[language]));
  const title = [labelOf(dial, language), ...(arms === '' ? [] : [arms])].join(' · ');
  const file = (dial.set ? say.atStart : say.inFile)(fileInWords(dial, language));
  const allowed =
    scale.kind === 'slider'
      ? (scale.plausible ? say.plausible : say.allowed)(rangeInWords(scale, language))
      : say.choices(scale.options.map((one) => valueInWords(dial, one, language)).join(', '));
  const titles = wrap(title, width);
  const facts = [
    ...wrap(parameterMessages[language][parameter].meaning, width),
    ...wrap(`${file} ${allowed}`, width),
  ];
  const room = Math.max(0, most - titles.length - facts.length);
  const source = scale.kind === 'slider' ? wrap(sourceOf(scale, language), width) : [];
  return [
    ...titles.map(theme.bold),
    ...facts,
    ...source.slice(0, room).map((line, i) => theme.dim(i === room - 1 ? whole(line) : line)),
  ];
}

/** What is cut off after it is not missed. */
const whole = (line: string) => line.replace(/[;,:]$/, '');

/** `Bron: …`, without addresses on the web, which reports have; or that it is an assumption. */
function sourceOf({ grade, source }: Slider, language: Language): string {
  const say = screenMessagesIn(language).scenario;
  const text = source?.replaceAll(/,?\s*https?:\/\/[^\s;]+/g, '').trim() ?? '';
  switch (grade) {
    case 'cited':
      return say.cited(text);
    case 'derived':
      return say.derived(text);
    case 'assumption':
      return text === '' ? say.assumption : `${say.assumption}: ${text}`;
  }
}
