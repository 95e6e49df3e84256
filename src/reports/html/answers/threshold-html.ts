import { askMessagesIn } from '../../../language/messages/ask.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { type ParameterWords, parameterWords } from '../../../results/parameter-in-words.ts';
import {
  marginInFigures,
  nameOf,
  rangeInWords,
  thresholdInWords,
  wordsOf,
} from '../../../results/threshold/in-words.ts';
import type { ThresholdSummary } from '../../../results/threshold/summary.ts';
import type { AnswerData } from '../../answer-data.ts';
import { plain } from '../figures/axis.ts';
import { curve } from '../figures/curve.ts';
import { figure } from '../figures/figure.ts';
import { forestTitle } from '../figures/forest.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { type Row, table } from '../tables/table.ts';
import { wordsIn } from '../words/words.ts';
import { answerHtml } from './answer-html.ts';
import { rest } from './rest.ts';

/** The page of a threshold: the sentence, and the curve of every condition that it rests on. A pure function of its data. */
export function thresholdHtml(data: AnswerData<ThresholdSummary>): string {
  const { scenario, summary, manifest, language } = data;
  const say = askMessagesIn(language).threshold;
  const own = wordsIn(language).answers.threshold;
  const { whole } = numbersIn(language);
  const { vary, conditions, runs, replications, digest } = summary;
  const words = wordsOf(summary, language);
  const arm = scenario.arms.find(({ id }) => id === summary.arm)?.name[language] ?? summary.arm;
  return answerHtml({
    kind: 'threshold',
    scenario,
    language,
    subtitle: rest(
      say.title(scenario.name[language], vary.path, words.bare(vary.low), words.value(vary.high)),
      scenario.name[language],
    ),
    sentences: thresholdInWords(summary, language),
    pictures: margins(summary, data),
    table: marginTable(summary, data),
    notes: [say.meaning(arm)],
    made: {
      manifest,
      summary: { replications, digest },
      command: manifest.command,
      facts: [
        [own.searched, html`<code>${vary.path}=${vary.low}:${vary.high}</code>`],
        [
          own.conditions,
          conditions.map(({ condition }, i) => html`${i > 0 && '; '}<code>${condition}</code>`),
        ],
        [wordsIn(language).answers.runs, say.runs(whole(runs), whole(replications))],
      ],
    },
  });
}

type Data = Pick<AnswerData<unknown>, 'language'>;

function margins(summary: ThresholdSummary, { language }: Data): Html {
  const say = wordsIn(language);
  const own = say.answers.threshold;
  const { verdict, low, high } = summary.threshold;
  const hasSpan = verdict === 'found' || low < high;
  return figure(
    {
      title: own.title,
      says: [own.says, ...(hasSpan ? [own.region] : [])],
      columns: 'two',
      panels: summary.conditions.map((_, c) => panel(c, summary, language)),
    },
    { say },
  );
}

function panel(c: number, summary: ThresholdSummary, language: Data['language']): Part {
  const own = wordsIn(language).answers.threshold;
  const { threshold, vary, conditions } = summary;
  const { verdict, low, high, estimate, first } = threshold;
  const id = conditions[c]?.id ?? null;
  const words = axisOf(summary, language);
  const known = summary.curve.flatMap(({ x, margins }) => {
    const { mean, low, high } = margins[c] ?? { mean: null, low: null, high: null };
    return mean === null ? [] : [{ x, mean, low: low ?? mean, high: high ?? mean }];
  });
  const name = nameOf(summary, id, language);
  const note = verdict === 'found' && id === first ? own.firstToBreak : '';
  const [start, end] = [known[0], known.at(-1)];
  if (start === undefined || end === undefined) return forestTitle(own.margin(name), note);
  const told = (point: typeof start) => marginInFigures(point, language)[0];
  return [
    forestTitle(own.margin(name), note),
    curve(
      {
        points: known,
        colour: 'var(--arm-2)',
        zero: true,
        ...(verdict === 'found' || low < high ? { span: { from: low, to: high } } : {}),
        ...(verdict === 'found' && estimate !== null
          ? {
              mark: {
                x: estimate,
                label: own.mark(
                  wordsOf(summary, language).bare(estimate),
                  askMessagesIn(language).certainty(rangeInWords(summary, language)),
                ),
              },
            }
          : {}),
        ticks: ticksOf(vary),
        onX: words.bare,
        onY: (y) => plain(y, numbersIn(language)),
      },
      `${own.panel(name, words.bare(start.x), told(start), words.bare(end.x), told(end))}.`,
    ),
  ];
}

/** Five values at equal distances, whole where they have to be. */
function ticksOf({ low, high, whole }: ThresholdSummary['vary']): number[] {
  const all = Array.from({ length: 5 }, (_, i) => low + (i / 4) * (high - low));
  return [...new Set(whole ? all.map(Math.round) : all)];
}

/** Along the axis values are further apart than near the threshold. */
function axisOf({ vary }: ThresholdSummary, language: Data['language']): ParameterWords {
  return parameterWords(vary, (vary.high - vary.low) / 4, language);
}

function marginTable(summary: ThresholdSummary, { language }: Data): Html {
  const own = wordsIn(language).answers.threshold;
  const words = parameterWords(summary.vary, (summary.vary.high - summary.vary.low) / 64, language);
  const rows = summary.curve.map(
    ({ x, replications, margins }): Row => ({
      name: words.bare(x),
      cells: [
        numbersIn(language).whole(replications),
        ...margins.map((margin) => {
          const [mean, range] = marginInFigures(margin, language);
          return html`${mean}<small>${range}</small>`;
        }),
      ],
    }),
  );
  return table({
    caption: own.table,
    columns: [
      { name: own.value },
      { name: wordsIn(language).reproduce.replications },
      ...summary.conditions.map(({ id }) => ({ name: nameOf(summary, id, language) })),
    ],
    groups: [{ rows }],
    look: 'figure-cells',
  });
}
