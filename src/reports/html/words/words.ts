import type { Language } from '../../../language/messages/language.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

const catalogue: Readonly<Record<Language, Words>> = { nl, en };

/** Every text of the report that the program does not say elsewhere too. */
export function wordsIn(language: Language): Words {
  return catalogue[language];
}
