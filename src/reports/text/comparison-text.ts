/** The comparison for a reader: the answer first, then the figures, then how they were made. */
import { pilotYears } from '../../experiment/quantity.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { sentences } from '../../results/sentences.ts';
import { differences } from './differences.ts';
import { footnotes } from './footnotes.ts';
import type { Page } from './page.ts';
import { table } from './table.ts';

/** Lines longer than this are hard to read, however wide the terminal is. */
const longestLine = 100;

export function comparisonText(page: Page): string {
  const { paint } = page;
  const text = Math.min(page.width, longestLine);
  const [answer = '', ...rest] = sentences(page.scenario, page.summary, page.language);
  const paragraphs = [
    [paint.bold(title(page))],
    [...wrap(answer, text).map(paint.bold), ...rest.flatMap((sentence) => wrap(sentence, text))],
    table(page),
    differences(page),
    footnotes(page).flatMap((note) => wrap(note, text).map(paint.dim)),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

export function title({ scenario, language }: Page): string {
  const { whole } = numbersIn(language);
  return messagesIn(language).run.title(
    scenario.name[language],
    whole(scenario.area.children),
    whole(pilotYears(scenario)),
  );
}
