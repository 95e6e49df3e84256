import { en } from './en.ts';
import type { Language } from './language.ts';
import { type Messages, nl } from './nl.ts';

const catalogue: Readonly<Record<Language, Messages>> = { nl, en };

export function messagesIn(language: Language): Messages {
  return catalogue[language];
}
