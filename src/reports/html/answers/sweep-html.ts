import { messagesIn } from '../../../language/messages/messages.ts';
import { sweepMessagesIn } from '../../../language/messages/sweep.ts';
import { numbersIn } from '../../../language/numbers.ts';
import type { SweepDraft } from '../../../results/folder/sweep/sweep-manifest.ts';
import { sweepAnswer } from '../../sweep/answer.ts';
import { axisWords } from '../../sweep/axis-words.ts';
import type { SweepTold } from '../../sweep/told.ts';
import { html } from '../markup/html.ts';
import { wordsIn } from '../words/words.ts';
import { answerHtml } from './answer-html.ts';
import { sweepCurves } from './sweep-curves.ts';
import { sweepMap } from './sweep-map.ts';
import { sweepPoints } from './sweep-points.ts';

export interface SweepHtml extends SweepTold {
  readonly manifest: SweepDraft;
}

/**
 * The page of a sweep: where all agreements are kept, how it runs along the axes, every point. The same bytes whether
 * it was simulated at once or in shards: nothing on it says by whom or when.
 */
export function sweepHtml(told: SweepHtml): string {
  const { base, design, language, replications, arm, manifest } = told;
  const { answers } = wordsIn(language);
  const own = answers.sweep;
  const say = sweepMessagesIn(language);
  const { colophon } = messagesIn(language);
  const { whole } = numbersIn(language);
  const { tool, scenario, generator, seed, checked, results } = manifest;
  const axes = design.axes.map((axis) => axisWords(axis, base, language));
  const title = say.title(base.name[language], whole(design.points.length), whole(replications));
  const [name, ...size] = title.split(' · ');
  const [first, second, ...more] = axes;
  const drawable = design.axes.length === 1 || design.method === 'grid';
  return answerHtml({
    kind: 'sweep',
    scenario: base,
    language,
    subtitle: `${axes.map((axis) => axis.name).join(' × ')} · ${size.length > 0 ? size.join(' · ') : name}`,
    sentences: sweepAnswer(told),
    pictures:
      first === undefined || more.length > 0 || !drawable
        ? undefined
        : second === undefined
          ? sweepCurves(told, first)
          : sweepMap(told, [first, second]),
    table: sweepPoints(told),
    notes: [
      `${say.table.means(arm.name[language])} ${colophon.prices(String(base.prices.year))}`,
      own.command,
    ],
    made: {
      manifest: { tool, scenario, generator, seed, checked },
      summary: { replications, digest: results?.digest ?? '' },
      facts: [
        ...design.axes.map(
          ({ path, values }) =>
            [
              own.varied,
              html`<code>${path}=${values.join(design.method === 'grid' ? ',' : ':')}</code>`,
            ] as const,
        ),
        [own.method, design.method],
        [own.points, whole(design.points.length)],
        [own.design, html`<code>${manifest.design.sha256}</code>`],
      ],
      again: answers.again,
    },
  });
}
