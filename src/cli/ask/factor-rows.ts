/** Sobol’s indices as rows: each factor alone and in total. */
import { shareBar } from '../../language/datawords/share-bar.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { indexInFigures, labelOf } from '../../results/sensitivity/in-words.ts';
import type { Factor, Index } from '../../results/sensitivity/summary.ts';
import type { AnswerPage } from './answer.ts';

/** So many parameters are shown; the others are in the summary. */
export const mostRows = 10;

export function factorRows(factor: Factor, { language, plain, width }: AnswerPage): string[] {
  const { sensitivity: say } = askMessagesIn(language);
  const figures = (index: Index) => indexInFigures(index, language);
  const label = labelOf(factor, language);
  if (plain)
    return [
      `${label}: ${say.first} ${figures(factor.first)}; ${say.total} ${figures(factor.total)}`,
    ];
  const names = Math.max(say.first.length, say.total.length) + 2;
  const room = Math.max(10, Math.min(30, width - names - 44));
  const line = (name: string, index: Index) =>
    `  ${name.padEnd(names)}${shareBar({ ...index, size: index.value }, 1, room)}  ${figures(index)}`;
  return [label, line(say.first, factor.first), line(say.total, factor.total)];
}
