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

export function numbersIn(language: Language): Numbers {
  const locale = locales[language];
  const { to, million, percent } = words[language];
  const written = (value: number | null, options: Intl.NumberFormatOptions): string =>
    value === null || !Number.isFinite(value)
      ? '–'
      : formatter(locale, options).format(value).replace('-', '−');
  const decimal = (value: number | null, digits: number) =>
    written(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const inEuros = (value: number | null, options: Intl.NumberFormatOptions = {}) =>
    written(value, { ...options, style: 'currency', currency: 'EUR' }).replace(
      /^€\u00a0−/,
      '−€\u00a0',
    );
  const significant = { maximumSignificantDigits: 3 };
  const joined = (low: string, high: string) =>
    low.startsWith('−') || high.startsWith('−') ? `${low} ${to} ${high}` : `${low}–${high}`;

  return {
    whole: (value) => decimal(value, 0),
    decimal,
    percent: (share) =>
      `${written(share === null ? null : share * 100, { maximumFractionDigits: 1 })}${percent}`,
    euros: (value) =>
      value !== null && Math.abs(value) >= MILLION
        ? `${inEuros(value / MILLION, { maximumFractionDigits: 2, minimumFractionDigits: 2 })}\u00a0${million}`
        : inEuros(value, { ...significant, minimumFractionDigits: 0 }),
    range: (low, high, digits) => joined(decimal(low, digits), decimal(high, digits)),
    euroRange: (low, high, scale) =>
      Math.abs(scale) >= MILLION
        ? joined(decimal(low && low / MILLION, 2), decimal(high && high / MILLION, 2))
        : joined(written(low, significant), written(high, significant)),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making one takes as long as using it a hundred times, and a report writes ten thousand numbers. */
function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' });
  formatters.set(key, made);
  return made;
}
