/** Dials, their values and what was changed as people read them. */
import type { Language } from '../../language/messages/language.ts';
import { parameterMessages } from '../../language/messages/tui/parameters.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { numbersIn } from '../../language/numbers.ts';
import { parameterWords } from '../../results/parameter-in-words.ts';
import { shrinkInWords } from '../../results/shrink-in-words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Dial, Slider, Value } from './dials.ts';
import { type Changes, valueIn } from './state.ts';

export const labelOf = ({ parameter }: Dial, language: Language) =>
  parameterMessages[language][parameter].label;

/** What it is called, the longest that fits: with its arms where it is another in others, with the first of them, or alone. */
export function nameOf(dial: Dial, language: Language, width: number): string {
  const label = labelOf(dial, language);
  const [first, ...others] = dial.arms.map((arm) => arm[language]);
  if (!dial.some || first === undefined) return label;
  const more = others.length === 0 ? '' : ` +${others.length}`;
  const names = [`${label} · ${[first, ...others].join(', ')}`, `${label} · ${first}${more}`];
  return names.find(({ length }) => length <= width) ?? label;
}

/** 3,5 % per jaar */
export function valueInWords({ parameter, scale }: Dial, value: Value, language: Language): string {
  if (scale.kind === 'slider') return wordsOf(scale, language).value(Number(value));
  return parameterMessages[language][parameter].options?.[String(value)] ?? String(value);
}

/** 3,5 % */
export function bareValue(dial: Dial, value: Value, language: Language): string {
  const { scale } = dial;
  return scale.kind === 'slider'
    ? wordsOf(scale, language).bare(Number(value))
    : valueInWords(dial, value, language);
}

/** What the file says, also where that is more than one value. */
export function fileInWords(dial: Dial, language: Language): string {
  const { file, scale } = dial;
  if (file !== undefined) return valueInWords(dial, file, language);
  const factors = scale.kind === 'slider' ? (scale.factors ?? []) : [];
  const budget = { kind: 'pool', factors } as unknown as Parameters<typeof shrinkInWords>[0];
  return shrinkInWords(budget, language);
}

/** 0–5,9 % per jaar */
export function rangeInWords(slider: Slider, language: Language): string {
  const words = wordsOf(slider, language);
  const [low, high] = [words.bare(slider.low), words.value(slider.high)];
  return screenMessagesIn(language).scenario.fromTo(low, high);
}

/** As many decimals as its step and its ends have. */
function wordsOf({ unit, whole, step, low, high, start }: Slider, language: Language) {
  const digits = Math.max(...[step, low, high, start].map(decimalsOf));
  return parameterWords({ unit, whole }, 4 * 10 ** -digits, language);
}

/** Of a number as it is written, at most three. */
const decimalsOf = (x: number) => Math.min(3, (/\.(\d+)$/.exec(String(x))?.[1] ?? '').length);

/** What was changed, line by line: `krimp per jaar (plafond, populatie): 5,0 % per jaar (was 3,5 %)`. */
export function changesInWords(
  dials: readonly Dial[],
  changes: Changes,
  language: Language,
): string[] {
  const { list } = numbersIn(language);
  const say = screenMessagesIn(language).scenario;
  return dials
    .filter(({ id }) => Object.hasOwn(changes, id))
    .map((dial) => {
      const arms =
        dial.arms.length === 0 ? '' : ` (${list(dial.arms.map((arm) => arm[language]))})`;
      const is = valueInWords(dial, valueIn(dial, changes), language);
      return `${labelOf(dial, language)}${arms}: ${is} (${say.was(fileInWords(dial, language))})`;
    });
}

/** What stands at the top of a file with these changes. */
export function commentOf(
  scenario: Scenario,
  { dials, changes }: { readonly dials: readonly Dial[]; readonly changes: Changes },
  set: readonly string[],
  language: Language,
): string[] {
  const say = screenMessagesIn(language).scenario;
  return [
    say.with(scenario.name[language]),
    ...[...changesInWords(dials, changes, language), ...set].map((line) => `- ${line}`),
  ].map((line) => line.replaceAll('\u00a0', ' '));
}
