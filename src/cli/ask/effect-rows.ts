/** Morris’s effects as rows: the largest first, each with what the number is. */
import { shareBar } from '../../language/datawords/share-bar.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { numberInWords } from '../../reports/number-in-words.ts';
import { amountWords } from '../../results/amount-in-words.ts';
import type { Effect, SensitivitySummary } from '../../results/sensitivity/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { AnswerPage } from './answer.ts';
import { mostRows } from './factor-rows.ts';

export function effectRows(
  indicator: string,
  effects: readonly Effect[],
  summary: SensitivitySummary,
  scenario: Scenario,
  page: AnswerPage,
): string[] {
  const { language, plain, width, paint } = page;
  const { sensitivity: say } = askMessagesIn(language);
  const shown = effects.slice(0, mostRows);
  const most = Math.max(...shown.map(({ high, muStar }) => high ?? muStar ?? 0));
  const words = amountWords(indicator, most, most / 20, language);
  const lines = shown.map((effect) => ({
    effect,
    figures: `${words.mean(effect.muStar)} (${words.range(effect.low, effect.high)})`,
    detail: say.detail(words.mean(effect.sigma), words.mean(effect.noise), effect.matters),
    about: numberInWords(effect.path, summary, scenario, language),
  }));
  if (plain)
    return lines.map(
      ({ effect, figures, detail, about }) => `${effect.path}: ${figures}; ${detail}; ${about}`,
    );
  const figures = Math.max(...lines.map((line) => line.figures.length));
  const names = Math.max(...shown.map(({ path }) => Math.min(path.length, 34)));
  const room = Math.max(8, Math.min(30, width - names - figures - 4));
  return lines.flatMap(({ effect, figures: text, detail, about }) => [
    `${cut(effect.path, names)}  ${shareBar({ ...effect, size: effect.muStar }, most, room)}  ${text}`,
    ...wrapped(`${about}; ${detail}`, width).map(paint.dim),
  ]);
}

function cut(path: string, width: number): string {
  return path.length <= width ? path.padEnd(width) : `…${path.slice(path.length - width + 1)}`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`    ${word}`);
  }
  return lines;
}
