import { Faults, formatFault, Trouble } from '../language/fault.ts';
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';

/** What went wrong, line by line, as somebody reads it who can do something about it. */
export function inWords(error: unknown, language: Language): string[] {
  if (error instanceof Faults) return error.faults.map((fault) => formatFault(fault, language));
  if (error instanceof Trouble) return [error.words[language]];
  const message = error instanceof Error ? error.message : String(error);
  return [`${messagesIn(language).run.failed} ${message}`];
}
