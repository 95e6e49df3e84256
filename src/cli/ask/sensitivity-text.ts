/** A sensitivity analysis for a reader: what matters most in sentences, then the ranking. */
import type { Asked } from '../../app/asking.ts';
import { shareBar } from '../../language/datawords/share-bar.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { numbersIn } from '../../language/numbers.ts';
import { aboutNumber } from '../../reports/about-number.ts';
import { amountWords, indicatorName } from '../../results/amount-in-words.ts';
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
  const { failed, points, samples, parameters, replications } = summary;
  const parts = {
    title: say.title(scenario.name[language], from, to, whole(parameters.length)),
    sentences: summary.measures.map((measure) =>
      sentence(measure, indicatorName(measure.indicator, scenario, language), summary, page),
    ),
    pictures: summary.measures.map((measure) => {
      const name = indicatorName(measure.indicator, scenario, language);
      return {
        title: (plain ? say.table : morris ? say.effects : say.shares)(name),
        lines: rows(measure, summary, scenario, page),
      };
    }),
    notes: [
      morris ? say.aboutMorris : say.aboutSobol,
      ...(failed.count === 0
        ? []
        : [
            (morris ? say.failedPoints : say.failedRows)(
              whole(failed.count),
              whole(morris ? points : samples + failed.count),
              failed.example?.[language] ?? '',
            ),
          ]),
      ...provenanceNotes(
        summary,
        (morris ? say.trajectories : say.baseRows)(
          whole(samples),
          whole(points),
          whole(replications),
        ),
        page,
      ),
    ],
  };
  return answerText(parts, page);
}

function sentence(
  { effects = [], factors = [], noiseShare }: SensitivityMeasure,
  name: string,
  { method }: SensitivitySummary,
  { language }: AnswerPage,
): string {
  const { sensitivity: say } = askMessagesIn(language);
  const { percent, whole, list } = numbersIn(language);
  if (method === 'morris') {
    const matter = effects.filter(({ matters }) => matters);
    const first = matter.slice(0, 3).map(({ path }) => path);
    return first.length === 0
      ? say.nothingMatters(name)
      : say.matter(name, list(first), whole(matter.length), whole(effects.length));
  }
  const told = factors
    .slice(0, 3)
    .map((factor) =>
      factor.total.resolved || factor.total.value === null
        ? say.share(labelOf(factor, language), percent(factor.total.value))
        : factor.total.low === null
          ? say.unknownShare(labelOf(factor, language))
          : say.unresolvedShare(labelOf(factor, language), between(factor.total, language)),
    );
  const noise = noiseShare == null ? '' : say.noise(percent(noiseShare));
  return say.comesFrom(name, list(told), noise);
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
    about: about(effect.path, summary, scenario, language),
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
  const { percent } = numbersIn(language);
  const figures = (index: Index) =>
    `${percent(index.value)}${index.low === null ? '' : ` (${between(index, language)})`}${index.resolved ? '' : ` ${say.unresolved}`}`;
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

const between = ({ low, high }: Index, language: AnswerPage['language']) =>
  numbersIn(language).range(low === null ? null : low * 100, high === null ? null : high * 100, 0);

function labelOf({ id, parameters }: Factor, language: AnswerPage['language']): string {
  const { grades } = askMessagesIn(language).sensitivity;
  return grades[id]?.(numbersIn(language).whole(parameters)) ?? id;
}

/** `behoefte; 0,0385 (0,019–0,057) kans per maand; aanname` */
function about(
  path: string,
  { parameters }: SensitivitySummary,
  scenario: Scenario,
  language: AnswerPage['language'],
): string {
  const say = askMessagesIn(language);
  const found = parameters.find((one) => one.path === path);
  if (found === undefined) return '';
  const { value, range, unit, grade } = found;
  const unitName = say.units[unit] ?? unit;
  const number = (x: number) => numbersIn(language).decimal(x, digitsOf(x));
  const [low, high] = range.map(number);
  return say.sensitivity.parameter(
    aboutNumber(path, scenario, language),
    `${number(value)} (${low}–${high})${unitName === '' ? '' : ` ${unitName}`}`,
    say.sensitivity.grade[grade],
  );
}

/** As many as it was written with, six at most. */
function digitsOf(x: number): number {
  const [, behind = ''] = String(Number(x.toPrecision(6))).split('.');
  return Math.min(6, behind.length);
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
