/** Every point of a sweep in one table: its values, the headlines of the arm, the agreements. */
import { sweepMessagesIn } from '../../../language/messages/sweep.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { axisWords } from '../../sweep/axis-words.ts';
import { headlines } from '../../sweep/measures.ts';
import { fewPoints, keptInWords, onlyArms } from '../../sweep/points.ts';
import type { SweepTold } from '../../sweep/told.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import { wordsIn } from '../words/words.ts';

/** More rows than this nobody reads; the folder has them all. */
const mostRows = 200;

export function sweepPoints(told: SweepTold): Html {
  const { base, design, language, rows } = told;
  const own = wordsIn(language).answers.sweep;
  const say = sweepMessagesIn(language).table;
  const shown = fewPoints(told, mostRows);
  const [first, ...axes] = design.axes.map((axis) => axisWords(axis, base, language));
  const columns = headlines(told);
  const judged = base.agreements.length > 0;
  const one = shown.find((row) => row.failed === undefined);
  const cells = (of: (id: string) => number | null | undefined): Part[] =>
    columns.map(({ measure }) => measure.figure(of(measure.id)));
  const left = rows.length - shown.length;
  return html`${table({
    caption: own.table,
    columns: [
      { name: first?.name ?? '' },
      ...axes.map(({ name }) => ({ name })),
      ...columns.map(({ heading }) => ({ name: heading })),
      ...(judged ? [{ name: say.agreements }] : []),
    ],
    groups: [
      {
        rows: [
          ...(one !== undefined && onlyArms(told)
            ? [
                {
                  name: say.today,
                  cells: [
                    ...axes.map(() => ''),
                    ...cells((id) => one.today[id]?.mean),
                    ...(judged ? ['–'] : []),
                  ],
                },
              ]
            : []),
          ...shown.map((row) => ({
            name: first?.value(row.values[0] ?? 0) ?? '',
            cells: [
              ...axes.map((axis, i) => axis.value(row.values[i + 1] ?? 0)),
              ...(row.failed === undefined
                ? cells((id) => row.arm[id]?.mean)
                : [say.failed, ...columns.slice(1).map(() => '')]),
              ...(judged ? [keptInWords(row, told)] : []),
            ],
          })),
        ],
      },
    ],
  })}${left > 0 && html`<p>${say.more(numbersIn(language).whole(left))}</p>`}${
    design.axes.length > 2 && html`<p>${say.sorted}</p>`
  }`;
}
