/** The languages of every text, and how one is chosen. */

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text);
}

/**
 * The language somebody works in, from the variables that POSIX consults in this order. The first that
 * says anything decides; a language we do not speak, and `C`, give Dutch.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const spoken = locale.slice(0, 2).toLowerCase();
  return isLanguage(spoken) ? spoken : 'nl';
}
