/** Values of a parameter of the scenario as people read them, by its unit. */
import { askMessagesIn } from '../language/messages/ask.ts';
import type { Language } from '../language/messages/language.ts';
import { numbersIn } from '../language/numbers.ts';

export interface ParameterWords {
  /** 3,1 % per jaar */
  value(x: number): string;
  /** 2,6–3,5, on the scale of `value`, without the unit. */
  range(low: number, high: number): string;
  /** 0,5 procentpunt, or as `value`. */
  bare(x: number): string;
}

/** `resolution`: how far apart two values must be to be told apart. */
export function parameterWords(
  { unit, whole = false }: { readonly unit: string; readonly whole?: boolean },
  resolution: number,
  language: Language,
): ParameterWords {
  const { decimal, range } = numbersIn(language);
  const share = /^(share|chance)/.test(unit) && unit !== 'chance per share';
  const scale = share ? 100 : 1;
  const digits = whole ? 0 : digitsFor(resolution * scale);
  const sign = share ? (language === 'nl' ? '\u00a0%' : '%') : '';
  const name = askMessagesIn(language).units[unit] ?? unit;
  const bare = (x: number) => `${decimal(x * scale, digits)}${sign}`;
  return {
    bare,
    value: (x) => (name === '' ? bare(x) : `${bare(x)} ${name}`),
    range: (low, high) => range(low * scale, high * scale, digits),
  };
}

/** The last digit is worth at most a quarter of it: 1 digit for half a point. */
function digitsFor(resolution: number): number {
  let digits = 0;
  for (let size = 4; size > resolution && digits < 6; size /= 10) digits++;
  return digits;
}
