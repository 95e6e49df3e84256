import { askMessagesIn } from '../../../language/messages/ask.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { amountWords, indicatorName } from '../../../results/amount-in-words.ts';
import {
  armName,
  curvedArm,
  uncertainInWords,
  worldShareInFigures,
} from '../../../results/uncertain/in-words.ts';
import type { UncertainMeasure, UncertainSummary } from '../../../results/uncertain/summary.ts';
import type { AnswerData } from '../../answer-data.ts';
import { capital } from '../capital.ts';
import { curve } from '../figures/curve.ts';
import { figure } from '../figures/figure.ts';
import { forestTitle } from '../figures/forest.ts';
import { type ChartRow, rowsChart, rowsInWords } from '../figures/rows.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import { wordsIn } from '../words/words.ts';
import { answerHtml } from './answer-html.ts';
import { rest } from './rest.ts';

type Data = AnswerData<UncertainSummary>;

/** The page of an uncertain run: in how many worlds it turns out well, and how that hangs on the shrink rate. A pure function of its data. */
export function uncertainHtml(data: Data): string {
  const { scenario, summary, manifest, language } = data;
  const say = askMessagesIn(language).uncertain;
  const { uncertain: own, runs } = wordsIn(language).answers;
  const { whole } = numbersIn(language);
  const { worlds, drawn, failed, replications, parameters, digest } = summary;
  return answerHtml({
    kind: 'uncertain',
    scenario,
    language,
    subtitle: rest(
      say.title(scenario.name[language], whole(worlds), whole(parameters.length)),
      scenario.name[language],
    ),
    sentences: uncertainInWords(summary, scenario, language),
    pictures: [summary.curve.length > 0 && acceptance(data), differences(data)],
    table: apart(data),
    notes: [
      say.meaning,
      ...(failed.count === 0
        ? []
        : [say.failed(whole(failed.count), whole(drawn), failed.example?.[language] ?? '')]),
    ],
    made: {
      manifest,
      summary: { replications, digest },
      command: manifest.command,
      facts: [
        [runs, say.runs(whole(worlds), whole(replications))],
        [own.drawn, whole(parameters.length)],
      ],
    },
  });
}

function acceptance({ summary, scenario, language }: Data): Html {
  const say = wordsIn(language);
  const own = say.answers.uncertain;
  const { percent } = numbersIn(language);
  const title = askMessagesIn(language).uncertain.curve(curvedArm(summary, scenario, language));
  const points = summary.curve.map(({ rate, share, low, high }) => {
    const mean = share ?? 0;
    return { x: rate, mean, low: low ?? mean, high: high ?? mean };
  });
  const told = summary.curve.map(
    (one) => `${percent(one.rate)}: ${worldShareInFigures(one, language)}`,
  );
  return figure(
    {
      title: own.curve,
      says: [own.curveSays],
      columns: 'two',
      panels: [
        [
          forestTitle(title, ''),
          curve(
            { points, colour: 'var(--arm-2)', ends: [0, 1], onX: percent, onY: percent },
            `${title} ${told.join('; ')}.`,
          ),
        ],
      ],
      table: table({
        caption: title,
        columns: [{ name: own.axis }, { name: own.share }],
        groups: [
          {
            rows: summary.curve.map((one) => ({
              name: percent(one.rate),
              cells: [worldShareInFigures(one, language)],
            })),
          },
        ],
        look: 'compact',
      }),
    },
    { say },
  );
}

/** The measures, each with what every arm does to it, and how amounts of it are written. */
function measured({ summary, scenario, language }: Data) {
  const ids = summary.arms[0]?.measures.map(({ indicator }) => indicator) ?? [];
  return ids.map((indicator, m) => {
    const of = summary.arms.flatMap(({ id, measures }) => {
      const measure = measures[m];
      return measure === undefined ? [] : [{ name: armName(id, scenario, language), measure }];
    });
    const ends = of.flatMap(({ measure: { worlds } }) => [worlds.p2_5, worlds.p97_5]);
    const most = Math.max(...ends.map((end) => Math.abs(end ?? 0)));
    const words = amountWords(indicator, most, most / 20, language);
    return { name: capital(indicatorName(indicator, scenario, language)), of, words };
  });
}

function differences(data: Data): Html {
  const say = wordsIn(data.language);
  const own = say.answers.uncertain;
  return figure(
    {
      title: own.differences,
      says: [own.differencesSay],
      columns: 'two',
      panels: measured(data).map(({ name, of, words }): Part => {
        const rows = of.map(({ name, measure: { mean, worlds } }): ChartRow => {
          const [low, high] = [worlds.p2_5, worlds.p97_5];
          return {
            label: name,
            figures: `${words.mean(mean)} (${words.range(low, high)})`,
            at: mean ?? 0,
            low,
            high,
            open: low !== null && high !== null && low <= 0 && high >= 0,
          };
        });
        return [
          forestTitle(name, ''),
          rowsChart({ rows, ticks: [0], onX: () => '0' }, rowsInWords(name, rows)),
        ];
      }),
    },
    { say },
  );
}

function apart(data: Data): Html {
  const { answers, figure } = wordsIn(data.language);
  const own = answers.uncertain;
  const { percent } = numbersIn(data.language);
  const share = (of: number | null) => percent(of === null ? null : Math.round(of * 100) / 100);
  const rest = ({ share }: UncertainMeasure) => (share === null ? null : 1 - share);
  return table({
    caption: own.table,
    columns: [
      { name: figure.arm },
      { name: answers.mean },
      { name: own.worlds },
      { name: own.not },
      { name: own.luck },
    ],
    groups: measured(data).map(({ name, of, words }) => ({
      name,
      rows: of.map(({ name, measure }) => ({
        name,
        cells: [
          html`${words.mean(measure.mean)}<small>${words.range(measure.low, measure.high)}</small>`,
          words.range(measure.worlds.p2_5, measure.worlds.p97_5),
          share(measure.share),
          share(rest(measure)),
        ],
      })),
    })),
  });
}
