import { askMessagesIn } from '../../../language/messages/ask.ts';
import { numbersIn } from '../../../language/numbers.ts';
import {
  curvedArm,
  uncertainInWords,
  worldShareInFigures,
} from '../../../results/uncertain/in-words.ts';
import type { UncertainSummary } from '../../../results/uncertain/summary.ts';
import type { AnswerData } from '../../answer-data.ts';
import { curve } from '../figures/curve.ts';
import { figure } from '../figures/figure.ts';
import { forestTitle } from '../figures/forest.ts';
import type { Html } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import { wordsIn } from '../words/words.ts';
import { answerHtml } from './answer-html.ts';
import { rest } from './rest.ts';
import { apart, differences } from './uncertain-worlds.ts';

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
