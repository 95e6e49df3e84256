import { Faults, formatFault, Trouble } from '../language/fault.ts';
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { exit, type Streams } from './streams.ts';

/** Says on stderr what went wrong, and returns the exit status: 2 for bad input, 1 for everything else. */
export function complain(error: unknown, language: Language, { stderr, env }: Streams): number {
  if (error instanceof Faults) {
    for (const fault of error.faults) stderr.write(`${formatFault(fault, language)}\n`);
    return exit.badInput;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const words = error instanceof Trouble ? error.words[language] : message;
  stderr.write(`${messagesIn(language).run.failed} ${words}\n`);
  // The whole story, for whoever repairs it.
  if (env['DEBUG']) stderr.write(`${stack ?? ''}\n`);
  return exit.failed;
}
