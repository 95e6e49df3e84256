/** The comparison line by line, every figure with its name: for a screen reader, and for `grep`. */
import { messagesIn } from '../../language/messages/messages.ts';
import { sentences } from '../../results/sentences.ts';
import { textRows } from './cells.ts';
import { title } from './comparison-text.ts';
import { differenceFigures } from './differences.ts';
import { footnotes } from './footnotes.ts';
import type { Page } from './page.ts';

export function comparisonLines(page: Page): string {
  const { scenario, summary, language } = page;
  const { today } = messagesIn(language).table;
  const who = [today, ...scenario.arms.map(({ name }) => name[language])];
  const lines = [
    title(page),
    ...sentences(scenario, summary, language),
    ...textRows(page).map(({ label, cells }) => {
      const named = cells.map((cell, i) => `${who[i] ?? ''} ${cell}`);
      return `${label.replace(/^[①-④]/u, '').trim()}: ${named.join('; ')}`;
    }),
    ...differenceFigures(page).map(
      ({ measure, arm, base, figures }) => `${measure}, ${arm} − ${base}: ${figures}`,
    ),
    ...footnotes(page),
  ];
  return `${lines.join('\n')}\n`;
}
