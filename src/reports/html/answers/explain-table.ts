import { numbersIn } from '../../../language/numbers.ts';
import { indicatorName } from '../../../results/amount-in-words.ts';
import {
  type ExplainedMeasure,
  partName,
  shareInFigures,
  wordsOf,
} from '../../../results/explain/in-words.ts';
import type { ExplainSummary, Share } from '../../../results/explain/summary.ts';
import type { AnswerData } from '../../answer-data.ts';
import { capital } from '../capital.ts';
import type { Html } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import { wordsIn } from '../words/words.ts';

/** What every group adds to every measure, and how much of it is assumed. */
export function contributions({ summary, scenario, language }: AnswerData<ExplainSummary>): Html {
  const say = wordsIn(language).answers.explain;
  const { whole } = numbersIn(language);
  const words = summary.measures.map((measure) => wordsOf(measure, language));
  const row = (name: string, of: (measure: ExplainedMeasure) => Share) => ({
    name: capital(name),
    cells: summary.measures.map((measure, m) => {
      const own = words[m];
      return own === undefined ? '' : shareInFigures(of(measure), own);
    }),
  });
  const numbers = wordsIn(language).assumptions;
  return table({
    caption: say.table,
    columns: [
      { name: say.part },
      ...summary.measures.map(({ indicator }) => ({
        name: capital(indicatorName(indicator, scenario, language)),
      })),
      { name: numbers.grades.assumption },
    ],
    groups: [
      {
        rows: [
          ...summary.parts.map(({ numbers: of }, i) => {
            const all = of.cited + of.derived + of.assumption;
            const share = row(partName(summary, i, language), ({ parts }) => parts[i] as Share);
            return {
              ...share,
              cells: [...share.cells, all === 0 ? '–' : `${whole(of.assumption)} / ${whole(all)}`],
            };
          }),
          ...(['difference', 'direct', 'displaced'] as const).map((which) => {
            const share = row(say[which], (measure) => measure[which]);
            return {
              ...share,
              cells: [...share.cells, ''],
              look: which === 'difference' ? 'total' : undefined,
            };
          }),
        ],
      },
    ],
  });
}
