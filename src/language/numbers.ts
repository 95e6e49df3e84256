/** Numbers as people write them, in the reader's language. Minus is `−`, unknown is `–`. */
import type { Language } from './messages/language.ts';

export interface Numbers {
  /** 1.210 */
  whole(value: number | null): string;
  /** 11,42 */
  decimal(value: number | null, digits: number): string;
  /** 64 %, of a share from 0 to 1; at most one decimal. */
  percent(share: number | null): string;
  /** € 1,31 mln above a million, else whole euros in three significant digits: € 240.000. */
  euros(value: number | null): string;
  /** Two numbers as a range in the words of `like`: 0,94–1,69 or −3 tot 4. */
  range(low: number | null, high: number | null, digits: number): string;
  /** A range of euros on the scale of `euros(scale)`, without the unit. */
  euroRange(low: number | null, high: number | null, scale: number): string;
  /** a, b en c */
  list(items: readonly string[]): string;
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const words: Readonly<Record<Language, { to: string; million: string; percent: string }>> = {
  nl: { to: 'tot', million: 'mln', percent: '\u00a0%' },
  en: { to: 'to', million: 'million', percent: '%' },
};

const MILLION = 1_000_000;

/** Made once: a report writes ten thousand numbers, and making what writes them takes as long as a hundred of them. */
export function numbersIn(language: Language): Numbers {
  const known = made.get(language);
  if (known !== undefined) return known;
  const numbers = numbersOf(language);
  made.set(language, numbers);
  return numbers;
}

const made = new Map<Language, Numbers>();

function numbersOf(language: Language): Numbers {
  const locale = locales[language];
  const { to, million, percent } = words[language];
  const writer = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' });
    return (value: number | null): string =>
      value === null || !Number.isFinite(value) ? '–' : format.format(value).replace('-', '−');
  };
  const fixed: ReturnType<typeof writer>[] = [];
  const decimal = (value: number | null, digits: number) => {
    fixed[digits] ??= writer({ minimumFractionDigits: digits, maximumFractionDigits: digits });
    return fixed[digits](value);
  };
  const inEuros = (options: Intl.NumberFormatOptions) => {
    const write = writer({ ...options, style: 'currency', currency: 'EUR' });
    return (value: number | null) => write(value).replace(/^€\u00a0−/, '−€\u00a0');
  };
  const millions = inEuros({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const wholeEuros = inEuros({ maximumSignificantDigits: 3, minimumFractionDigits: 0 });
  const significant = writer({ maximumSignificantDigits: 3 });
  const oneDecimal = writer({ maximumFractionDigits: 1 });
  const items = new Intl.ListFormat(locale, { type: 'conjunction' });
  const joined = (low: string, high: string) =>
    low.startsWith('−') || high.startsWith('−') ? `${low} ${to} ${high}` : `${low}–${high}`;

  return {
    whole: (value) => decimal(value, 0),
    decimal,
    percent: (share) => `${oneDecimal(share === null ? null : share * 100)}${percent}`,
    euros: (value) =>
      value !== null && Math.abs(value) >= MILLION
        ? `${millions(value / MILLION)}\u00a0${million}`
        : wholeEuros(value),
    range: (low, high, digits) => joined(decimal(low, digits), decimal(high, digits)),
    euroRange: (low, high, scale) =>
      Math.abs(scale) >= MILLION
        ? joined(decimal(low && low / MILLION, 2), decimal(high && high / MILLION, 2))
        : joined(significant(low), significant(high)),
    list: (all) => items.format(all),
  };
}
