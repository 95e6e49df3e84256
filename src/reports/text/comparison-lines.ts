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
    ...rows(page).map(({ label, cells }) => {
      const named = cells.map((cell, i) => `${who[i] ?? ''} ${cell}`);
      return `${label}: ${named.join('; ')}`;
    }),
    ...differenceFigures(page).map(
      ({ measure, arm, base, figures }) => `${measure}, ${arm} − ${base}: ${figures}`,
    ),
    ...footnotes(page),
  ];
  return `${lines.join('\n')}\n`;
}

/** Rows by their whole names: an indented one has that of the row it belongs to, and so its unit, in front. */
function rows(page: Page): { label: string; cells: readonly string[] }[] {
  let head = '';
  return textRows(page).map(({ label, cells }) => {
    const own = label.replace(/^[①-④]/u, '').trim();
    if (label.startsWith(' ')) return { label: `${head}, ${own}`, cells };
    head = own;
    return { label: own, cells };
  });
}
