import { en } from './en.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';

/** What every language has to say. */
export type Messages = typeof nl;

const catalogue: Readonly<Record<Language, Messages>> = { nl, en };

export function messagesIn(language: Language): Messages {
  return catalogue[language];
}
