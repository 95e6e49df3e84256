/** How far the worlds lie apart: the difference from today, by measure and arm. */
import { numbersIn } from '../../../language/numbers.ts';
import { amountWords, indicatorName } from '../../../results/amount-in-words.ts';
import { armName } from '../../../results/uncertain/in-words.ts';
import type { UncertainMeasure, UncertainSummary } from '../../../results/uncertain/summary.ts';
import type { AnswerData } from '../../answer-data.ts';
import { capital } from '../capital.ts';
import { figure } from '../figures/figure.ts';
import { forestTitle } from '../figures/forest.ts';
import { type ChartRow, rowsChart, rowsInWords } from '../figures/rows.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import { wordsIn } from '../words/words.ts';

type Data = AnswerData<UncertainSummary>;

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

/** A dot and the span of the worlds an arm, by measure. */
export function differences(data: Data): Html {
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

/** The same in figures, with not knowing and luck apart. */
export function apart(data: Data): Html {
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
