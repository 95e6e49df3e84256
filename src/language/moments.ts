/** Moments (milliseconds since 1970, UTC) as people write them, in their own time zone. */
import type { Language } from './messages/language.ts';

export interface Moments {
  /** 26 nov */
  day(at: number): string;
  /** 26 nov 2026 14:05 */
  moment(at: number): string;
  /** 0 is August, with which a school year begins: november, or nov. */
  schoolMonth(monthOfYear: number, style: 'long' | 'short'): string;
}

/** Of the months of a date, from 0. */
const AUGUST = 7;
/** Milliseconds of a twelfth of a year: half a month further than a month's beginning is in its middle. */
const MONTH = (365.25 / 12) * 86_400_000;

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

export function momentsIn(language: Language): Moments {
  const written = (at: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], options).format(at);
  const day = { day: 'numeric', month: 'short' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return {
    schoolMonth: (monthOfYear, month) =>
      written((AUGUST + monthOfYear + 0.5) * MONTH, { month, timeZone: 'UTC' }),
    day: (at) => written(at, day),
    moment: (at) => `${written(at, { ...day, year: 'numeric' })} ${written(at, time)}`,
  };
}
