import type { Alteration } from '../app/open-folder.ts';
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { numbersIn } from '../language/numbers.ts';

/** A file that is not what it was, in words. */
export function altered({ name, was, bytes }: Alteration, language: Language): string {
  const say = messagesIn(language).reproduce;
  const { whole } = numbersIn(language);
  if (bytes === undefined) return say.missing(name);
  return was === undefined || was.bytes === bytes
    ? say.alteredSame(name)
    : say.changed(name, whole(bytes), whole(was.bytes));
}

/** Of the program that made a folder. */
export const named = ({ version, commit }: { version: string; commit: string | null }) =>
  commit === null ? version : `${version} (${commit.slice(0, 8)})`;
