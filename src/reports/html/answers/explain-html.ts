import { askMessagesIn } from '../../../language/messages/ask.ts';
import { indicatorName } from '../../../results/amount-in-words.ts';
import {
  type ExplainedMeasure,
  explainInWords,
  explainNotes,
  shareInFigures,
  waterfallSteps,
  wordsOf,
} from '../../../results/explain/in-words.ts';
import type { ExplainSummary, Share } from '../../../results/explain/summary.ts';
import type { AnswerData } from '../../answer-data.ts';
import { capital } from '../capital.ts';
import { figure } from '../figures/figure.ts';
import { forestTitle } from '../figures/forest.ts';
import { type ChartRow, rowsChart, rowsInWords } from '../figures/rows.ts';
import type { Html, Part } from '../markup/html.ts';
import { wordsIn } from '../words/words.ts';
import { answerHtml } from './answer-html.ts';
import { contributions } from './explain-table.ts';
import { rest } from './rest.ts';

type Data = AnswerData<ExplainSummary>;

/** The page of an explanation: a waterfall from one arm to the other, and what the budget displaced. A pure function of its data. */
export function explainHtml(data: Data): string {
  const { scenario, summary, manifest, language } = data;
  const say = askMessagesIn(language).explain;
  const nameOf = (id: string) => scenario.arms.find((one) => one.id === id)?.name[language] ?? id;
  const { replications, digest } = summary;
  return answerHtml({
    kind: 'explain',
    scenario,
    language,
    subtitle: rest(
      say.title(scenario.name[language], nameOf(summary.from), nameOf(summary.to)),
      scenario.name[language],
    ),
    sentences: explainInWords(summary, scenario, language).map(capital),
    pictures: [waterfalls(data), splits(data)],
    table: contributions(data),
    notes: explainNotes(summary, language),
    made: { manifest, summary: { replications, digest }, command: manifest.command, facts: [] },
  });
}

function waterfalls(data: Data): Html {
  const { summary, scenario, language } = data;
  const say = wordsIn(language);
  return figure(
    {
      title: say.answers.explain.title,
      says: [say.answers.explain.says],
      columns: 'two',
      panels: summary.measures.map((measure): Part => {
        const rows = waterfallSteps(summary, measure, scenario, language).map(
          ({ label, start, end, figures, share }): ChartRow => ({
            label: capital(label),
            figures,
            at: end,
            ...(share === undefined ? {} : { since: start, ...around(share, end) }),
          }),
        );
        return titled(
          measure,
          data,
          rowsChart(
            { rows, ticks: [], onX: String, zero: false },
            rowsInWords(nameOf(measure, data), rows),
          ),
        );
      }),
    },
    { say },
  );
}

/** The interval of a contribution, where its bar ends. */
function around({ mean, low, high }: Share, end: number) {
  if (mean === null || low === null || high === null) return {};
  return { low: end + low - mean, high: end + high - mean };
}

function splits(data: Data): Html {
  const { summary, language } = data;
  const say = wordsIn(language);
  const own = say.answers.explain;
  return figure(
    {
      title: own.split,
      says: [askMessagesIn(language).explain.direct],
      columns: 'two',
      panels: summary.measures.map((measure): Part => {
        const words = wordsOf(measure, language);
        const rows = (['difference', 'direct', 'displaced'] as const).map((which): ChartRow => {
          const share = measure[which];
          const { mean, low, high } = share;
          return {
            label: capital(own[which]),
            figures: shareInFigures(share, words),
            at: mean ?? 0,
            low,
            high,
            open: low !== null && high !== null && low <= 0 && high >= 0,
          };
        });
        return titled(
          measure,
          data,
          rowsChart({ rows, ticks: [0], onX: () => '0' }, rowsInWords(nameOf(measure, data), rows)),
        );
      }),
    },
    { say },
  );
}

const nameOf = ({ indicator }: ExplainedMeasure, { scenario, language }: Data) =>
  capital(indicatorName(indicator, scenario, language));

const titled = (measure: ExplainedMeasure, data: Data, picture: Html): Part => [
  forestTitle(nameOf(measure, data), ''),
  picture,
];
