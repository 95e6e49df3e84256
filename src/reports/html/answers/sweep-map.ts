/** A sweep along two axes: a grid a measure, the fuller the colour the higher the number, with what was kept. */
import { sweepMessagesIn } from '../../../language/messages/sweep.ts';
import { numbersIn } from '../../../language/numbers.ts';
import type { SweepRow } from '../../../results/sweep/sweep-row.ts';
import { verdictOf } from '../../sweep/answer.ts';
import type { AxisWords } from '../../sweep/axis-words.ts';
import type { Measure } from '../../sweep/measures.ts';
import { marks } from '../../sweep/points.ts';
import type { SweepTold } from '../../sweep/told.ts';
import { capital } from '../capital.ts';
import { figure } from '../figures/figure.ts';
import { forestTitle } from '../figures/forest.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import { wordsIn } from '../words/words.ts';
import { figured, sweepMeasures } from './sweep-curves.ts';

/** How many steps of colour the style sheet has. */
const steps = 6;
/** A map of more cells is no picture any more. */
const mostCells = 600;
const verdicts = ['holds', 'open', 'fails'] as const;

export function sweepMap(
  told: SweepTold,
  [down, across]: readonly [AxisWords, AxisWords],
): Html | undefined {
  const { design, arm, language } = told;
  const say = wordsIn(language);
  const own = say.answers.sweep;
  const [rows = [], columns = []] = design.axes.map(({ values }) => values);
  const at = new Map(told.rows.map((row) => [JSON.stringify(row.values), row]));
  const whole = told.rows.filter((row) => row.failed === undefined);
  const measures = sweepMeasures(told).filter(({ id }) =>
    whole.some((row) => row.arm[id]?.mean != null),
  );
  if (measures.length === 0) return undefined;
  const { whole: count } = numbersIn(language);
  if (rows.length * columns.length > mostCells)
    return html`<p>${own.tooMany(count(rows.length * columns.length))}</p>`;
  const judged = whole.some(({ agreements }) => agreements.length > 0);
  const title = ({ label, unit }: Measure) => `${capital(label)}, ${unit}`;
  return figure(
    {
      title: own.map,
      says: [own.mapSays(arm.name[language], down.name, across.name)],
      ...(judged
        ? {
            key: html`<ul class="key">${verdicts.map(
              (verdict) =>
                html`<li><b class="verdict ${verdict}">${marks[verdict]}</b> ${say.answers.kept[verdict]}</li>`,
            )}</ul>`,
          }
        : {}),
      columns: columns.length > 7 ? 'one' : 'two',
      panels: measures.map((measure) => [
        forestTitle(title(measure), ''),
        gridOf(measure, (row) => cell(row, measure), 'heat'),
      ]),
      table: measures.map((measure) =>
        gridOf(
          measure,
          (row) => (row?.failed === undefined && row ? figured(row, measure) : ''),
          'figure-cells',
        ),
      ),
    },
    { say },
  );

  function gridOf(
    measure: Measure,
    inside: (row: SweepRow | undefined) => Part,
    look: string,
  ): Html {
    const shade = shadesOf(measure, whole);
    return table({
      caption: title(measure),
      quiet: look === 'heat',
      look,
      columns: [
        { name: html`<span class="unseen">${down.name}</span>` },
        ...columns.map((x) => ({ name: across.value(x) })),
      ],
      groups: [
        {
          rows: rows.map((y) => {
            const points = columns.map((x) => at.get(JSON.stringify([y, x])));
            return {
              name: down.value(y),
              cells: points.map(inside),
              ...(look === 'heat' ? { cellLooks: points.map(shade) } : {}),
            };
          }),
        },
      ],
    });
  }

  function cell(row: SweepRow | undefined, measure: Measure): Part {
    if (row === undefined) return '';
    if (row.failed !== undefined) return sweepMessagesIn(language).table.failed;
    const figure = measure.figure(row.arm[measure.id]?.mean);
    if (row.agreements.length === 0) return figure;
    const verdict = verdictOf(row);
    return html`${figure} <b aria-hidden="true">${marks[verdict]}</b><span class="unseen">, ${say.answers.kept[verdict]}</span>`;
  }
}

/** A step of colour for every point, from the least to the most; none where all are equal. */
function shadesOf({ id }: Measure, rows: readonly SweepRow[]) {
  const values = rows.flatMap((row) => row.arm[id]?.mean ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (row: SweepRow | undefined): string | undefined => {
    const value = row?.arm[id]?.mean;
    if (value == null || high === low) return undefined;
    return `heat-${Math.min(steps - 1, Math.floor(((value - low) / (high - low)) * steps))}`;
  };
}
