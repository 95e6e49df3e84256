/** What moves one measure, the largest first: to be drawn, and as a table. */
import { askMessagesIn } from '../../../language/messages/ask.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { amountWords, indicatorName } from '../../../results/amount-in-words.ts';
import { indexInFigures, labelOf } from '../../../results/sensitivity/in-words.ts';
import type {
  Effect,
  Factor,
  SensitivityMeasure,
  SensitivitySummary,
} from '../../../results/sensitivity/summary.ts';
import type { AnswerData } from '../../answer-data.ts';
import { numberInWords } from '../../number-in-words.ts';
import { capital } from '../capital.ts';
import type { ChartRow } from '../figures/rows.ts';
import { type Html, html } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import { wordsIn } from '../words/words.ts';

type Data = AnswerData<SensitivitySummary>;

export interface Ranking {
  readonly rows: readonly ChartRow[];
  readonly table: Html;
}

export function rankingOf(measure: SensitivityMeasure, data: Data): Ranking {
  const { language, scenario } = data;
  const own = wordsIn(language).answers.sensitivity;
  const name = capital(indicatorName(measure.indicator, scenario, language));
  return measure.effects === undefined
    ? factors(measure.factors ?? [], name, data)
    : effects(measure.indicator, measure.effects, own.table(name), data);
}

function effects(
  indicator: string,
  all: readonly Effect[],
  caption: string,
  { summary, scenario, language }: Data,
): Ranking {
  const own = wordsIn(language).answers.sensitivity;
  const most = Math.max(0, ...all.map(({ high, muStar }) => high ?? muStar ?? 0));
  const { whole } = numbersIn(language);
  const words = amountWords(indicator, most, most / 20, language);
  const figures = ({ muStar, low, high }: Effect) =>
    `${words.mean(muStar)} (${words.range(low, high)})`;
  return {
    rows: all.map((effect) => ({
      label: effect.path,
      figures: figures(effect),
      at: effect.muStar ?? 0,
      low: effect.low,
      high: effect.high,
      open: !effect.matters,
    })),
    table: html`<details><summary><h3>${caption}</h3> <span class="count">${whole(all.length)}</span></summary>
${table({
  caption,
  quiet: true,
  columns: [
    { name: own.number },
    { name: own.size },
    { name: own.spread },
    { name: own.luck },
    { name: own.verdict, look: 'source' },
    { name: own.about, look: 'source' },
  ],
  groups: [
    {
      rows: all.map((effect) => ({
        name: html`<code>${effect.path}</code>`,
        cells: [
          figures(effect),
          words.mean(effect.sigma),
          words.mean(effect.noise),
          effect.matters ? own.matters : own.unclear,
          numberInWords(effect.path, summary, scenario, language),
        ],
      })),
    },
  ],
  look: 'sources',
})}</details>
`,
  };
}

function factors(all: readonly Factor[], caption: string, { language }: Data): Ranking {
  const own = wordsIn(language).answers.sensitivity;
  const say = askMessagesIn(language).sensitivity;
  return {
    rows: all.flatMap((factor) =>
      (['total', 'first'] as const).map((which): ChartRow => {
        const { value, low, high, resolved } = factor[which];
        return {
          label: `${labelOf(factor, language)}, ${say[which]}`,
          figures: indexInFigures(factor[which], language),
          at: value ?? 0,
          low,
          high,
          open: !resolved,
        };
      }),
    ),
    table: table({
      caption,
      columns: [{ name: own.factor }, { name: own.alone }, { name: own.total }],
      groups: [
        {
          rows: all.map((factor) => ({
            name: labelOf(factor, language),
            cells: [indexInFigures(factor.first, language), indexInFigures(factor.total, language)],
          })),
        },
      ],
    }),
  };
}
