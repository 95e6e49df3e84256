import { askMessagesIn } from '../../../language/messages/ask.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { indicatorName } from '../../../results/amount-in-words.ts';
import {
  sensitivityInWords,
  sensitivityNotes,
  sensitivitySize,
} from '../../../results/sensitivity/in-words.ts';
import type { SensitivitySummary } from '../../../results/sensitivity/summary.ts';
import type { AnswerData } from '../../answer-data.ts';
import { capital } from '../capital.ts';
import { figure } from '../figures/figure.ts';
import { forestTitle } from '../figures/forest.ts';
import { rowsChart, rowsInWords } from '../figures/rows.ts';
import type { Html, Part } from '../markup/html.ts';
import { wordsIn } from '../words/words.ts';
import { answerHtml } from './answer-html.ts';
import { rest } from './rest.ts';
import { rankingOf } from './sensitivity-ranking.ts';

type Data = AnswerData<SensitivitySummary>;

/** So many are drawn; the table has them all. */
const mostRows = 10;

/** The page of a sensitivity analysis: what moves the difference, ranked, with intervals. A pure function of its data. */
export function sensitivityHtml(data: Data): string {
  const { scenario, summary, manifest, language } = data;
  const say = askMessagesIn(language).sensitivity;
  const { whole } = numbersIn(language);
  const nameOf = (id: string) => scenario.arms.find((one) => one.id === id)?.name[language] ?? id;
  const [from, to] = [nameOf(summary.from), nameOf(summary.to)];
  const { replications, digest, parameters } = summary;
  return answerHtml({
    kind: 'sensitivity',
    scenario,
    language,
    subtitle: rest(
      say.title(scenario.name[language], from, to, whole(parameters.length)),
      scenario.name[language],
    ),
    sentences: sensitivityInWords(summary, scenario, language).map(capital),
    pictures: ranked(data),
    table: summary.measures.map((measure) => rankingOf(measure, data).table),
    notes: sensitivityNotes(summary, language),
    made: {
      manifest,
      summary: { replications, digest },
      command: manifest.command,
      facts: [[wordsIn(language).answers.runs, sensitivitySize(summary, language)]],
    },
  });
}

function ranked(data: Data): Html {
  const { summary, scenario, language } = data;
  const say = wordsIn(language);
  const own = say.answers.sensitivity;
  const { percent } = numbersIn(language);
  const morris = summary.method === 'morris';
  return figure(
    {
      title: morris ? own.effects : own.shares,
      says: [morris ? own.effectsSay : own.sharesSay],
      columns: 'two',
      panels: summary.measures.map((measure): Part => {
        const name = capital(indicatorName(measure.indicator, scenario, language));
        const rows = rankingOf(measure, data).rows.slice(0, morris ? mostRows : 2 * mostRows);
        const axis = morris ? { ticks: [0], onX: () => '0' } : { ticks: [0, 0.5, 1], onX: percent };
        return [
          forestTitle(name, ''),
          rowsChart({ rows, ...axis, keep: 'last' }, rowsInWords(name, rows)),
        ];
      }),
    },
    { say },
  );
}
