/** A sensitivity analysis for a reader: what matters most in sentences, then the ranking. */
import type { Asked } from '../../app/asking.ts';
import { shareBar } from '../../language/datawords/share-bar.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { numbersIn } from '../../language/numbers.ts';
import { numberInWords } from '../../reports/number-in-words.ts';
import { amountWords, indicatorName } from '../../results/amount-in-words.ts';
import {
  indexInFigures,
  labelOf,
  sensitivityInWords,
  sensitivityNotes,
  sensitivitySize,
} from '../../results/sensitivity/in-words.ts';
import type {
  Effect,
  Factor,
  Index,
  SensitivityMeasure,
  SensitivitySummary,
} from '../../results/sensitivity/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { AnswerPage } from './answer.ts';
import { answerText, provenanceNotes } from './lines.ts';

/** So many parameters are shown; the others are in the summary. */
const mostRows = 10;

export function sensitivityText(
  { summary, scenario }: Asked<SensitivitySummary>,
  page: AnswerPage,
): string {
  const { language, plain } = page;
  const { sensitivity: say } = askMessagesIn(language);
  const { whole } = numbersIn(language);
  const nameOf = (id: string) => scenario.arms.find((one) => one.id === id)?.name[language] ?? id;
  const [from, to] = [nameOf(summary.from), nameOf(summary.to)];
  const morris = summary.method === 'morris';
  const parts = {
    title: say.title(scenario.name[language], from, to, whole(summary.parameters.length)),
    sentences: sensitivityInWords(summary, scenario, language),
    pictures: summary.measures.map((measure) => {
      const name = indicatorName(measure.indicator, scenario, language);
      return {
        title: (plain ? say.table : morris ? say.effects : say.shares)(name),
        lines: rows(measure, summary, scenario, page),
      };
    }),
    notes: [
      ...sensitivityNotes(summary, language),
      ...provenanceNotes(summary, sensitivitySize(summary, language), page),
    ],
  };
  return answerText(parts, page);
}

function rows(
  measure: SensitivityMeasure,
  summary: SensitivitySummary,
  scenario: Scenario,
  page: AnswerPage,
): string[] {
  const { effects, factors } = measure;
  if (effects !== undefined) return effectRows(measure.indicator, effects, summary, scenario, page);
  return (factors ?? []).slice(0, mostRows).flatMap((factor) => factorRows(factor, page));
}

function effectRows(
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

function factorRows(factor: Factor, { language, plain, width }: AnswerPage): string[] {
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
