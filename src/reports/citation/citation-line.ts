import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { RunData } from '../report-data.ts';
import { credit } from './credit.ts';

/** How the run is named in a list of references. */
export function citationLine(
  { scenario, summary, manifest }: Pick<RunData, 'scenario' | 'summary' | 'manifest'>,
  language: Language,
): string {
  const { colophon } = messagesIn(language);
  const run = [
    colophon.replications(numbersIn(language).whole(summary.replications)),
    `${colophon.seed} “${summary.seed}”`,
    `${colophon.digest} ${summary.digest.slice(0, 12)}…`,
    manifest.created.slice(0, 10),
  ].join(', ');
  const title = `${scenario.name[language]}: ${run}. ${manifest.tool.name}`;
  return credit(title.replace(/\s+/g, ' '), manifest.tool, language);
}
