import { citationMessagesIn } from '../../language/messages/citation.ts';
import type { Language } from '../../language/messages/language.ts';

/** Who is named as the maker, in every language: it is a name. */
export const authors = 'The proeftuin authors';
/** Of the program and of what it makes; SPDX. */
export const licence = 'MIT';

export interface Version {
  readonly version: string;
  /** Null where it is not known. */
  readonly commit: string | null;
  /** Whether files differed from the commit. */
  readonly dirty: boolean | null;
}

/** `The proeftuin authors. Title, version 0.1.0, commit 0123456. MIT licence.` */
export function credit(title: string, { version, commit, dirty }: Version, language: Language) {
  const say = citationMessagesIn(language);
  const source = commit === null ? [] : [say.commit(commit.slice(0, 7), dirty === true)];
  const work = [title, `${say.version} ${version}`, ...source].join(', ');
  return `${authors}. ${work}. ${say.licence(licence)}.`;
}
