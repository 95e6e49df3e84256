/** A sweep along one axis: a curve a measure, with today, the limit of the agreement and the other arms. */

import { numbersIn } from '../../../language/numbers.ts';
import { comparedBy } from '../../../results/comparison.ts';
import type { SweepRow } from '../../../results/sweep/sweep-row.ts';
import { rising, verdictOf } from '../../sweep/answer.ts';
import type { AxisWords } from '../../sweep/axis-words.ts';
import { type Measure, measureOf } from '../../sweep/measures.ts';
import { fewPoints, marks } from '../../sweep/points.ts';
import type { SweepTold } from '../../sweep/told.ts';
import { capital } from '../capital.ts';
import { plain } from '../figures/axis.ts';
import { beginsAt, type Curve, curve } from '../figures/curve.ts';
import { figure } from '../figures/figure.ts';
import { forestTitle } from '../figures/forest.ts';
import { lineKey, lookOf } from '../figures/look.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import { wordsIn } from '../words/words.ts';
import { agreedLimit } from './agreed-limit.ts';

const today = { colour: 'var(--ink)', dash: '2 3' } as const;
const limit = { colour: 'var(--bad)', dash: '9 3 2 3' } as const;

/** More than this nobody sees beside each other. */
const mostDrawn = 240;

/** What is drawn: who waits and who sits at home, money, youth help, and whatever else was asked for. */
export function sweepMeasures(told: SweepTold): Measure[] {
  const { waiting, homeSitters, spending, q4 } = comparedBy;
  const ids = new Set<string>([waiting, homeSitters, spending, q4, ...told.shown]);
  return [...ids].map((id) => measureOf(id, told));
}

export function sweepCurves(told: SweepTold, axis: AxisWords): Html | undefined {
  const { base, arm, language } = told;
  const say = wordsIn(language);
  const own = say.answers.sweep;
  const { whole } = numbersIn(language);
  const good = told.rows.filter((row) => row.failed === undefined);
  const rows = fewPoints({ ...told, rows: good }, mostDrawn);
  if (rows.length < 2) return undefined;
  const measures = sweepMeasures(told).filter(({ id }) =>
    rows.some((row) => row.arm[id]?.mean != null),
  );
  const judged = rows.some(({ agreements }) => agreements.length > 0);
  const look = (id: string) => lookOf({ look: base.arms.findIndex((one) => one.id === id) });
  const others = base.arms.filter(({ id }) => id !== arm.id && rows[0]?.others !== undefined);
  const limited = measures.some(
    ({ id }) => agreedLimit(id, rows[0] as SweepRow, base) !== undefined,
  );
  const key = [
    lineKey(
      { ...look(arm.id), dash: undefined },
      `${arm.name[language]}: ${say.answers.band}`,
      true,
    ),
    lineKey(today, own.today),
    ...(limited ? [lineKey(limit, own.limit)] : []),
    ...others.map(({ id, name }) => lineKey(look(id), name[language])),
  ];
  return figure(
    {
      title: own.curve,
      says: [
        own.says(arm.name[language], axis.name),
        ...(judged ? [own.marks] : []),
        ...(rows.length < good.length ? [own.drawn(whole(rows.length), whole(good.length))] : []),
      ],
      key: html`<ul class="key">${key.map((one) => html`<li>${one}</li>`)}</ul>`,
      columns: 'two',
      panels: measures.map((measure) => panel(measure)),
      table: table({
        caption: own.table,
        columns: [{ name: axis.name }, ...measures.map(headed)],
        groups: [
          {
            rows: rows.map((row) => ({
              name: axis.value(row.values[0] ?? 0),
              cells: measures.map((measure) => figured(row, measure)),
            })),
          },
        ],
      }),
    },
    { say },
  );

  function panel(measure: Measure): Part {
    const { id, label, unit } = measure;
    const known = rows.filter((row) => row.arm[id]?.mean != null);
    const line = (of: (row: SweepRow) => number | null | undefined) =>
      rows.flatMap((row): (readonly [number, number])[] => {
        const y = of(row);
        return y == null ? [] : [[row.values[0] ?? 0, y]];
      });
    const drawn: Curve = {
      points: known.map((row) => {
        const { mean, low, high } = row.arm[id] ?? { mean: null, low: null, high: null };
        const centre = mean ?? 0;
        return { x: row.values[0] ?? 0, mean: centre, low: low ?? centre, high: high ?? centre };
      }),
      colour: look(arm.id).colour,
      others: [
        ...others.map((other) => ({
          points: line((row) => row.others?.find((one) => one.id === other.id)?.total[id]?.mean),
          ...look(other.id),
          width: 1.2,
        })),
        { points: line((row) => row.today[id]?.mean), ...today, width: 1.6 },
        { points: line((row) => agreedLimit(id, row, base)), ...limit, width: 1.6 },
      ].filter(({ points }) => points.length > 0),
      signs: judged
        ? rows.map((row) => ({ x: row.values[0] ?? 0, sign: marks[verdictOf(row)] }))
        : [],
      ticks: rising(good).map(({ values }) => values[0] ?? 0),
      onX: axis.value,
      onY: (y) => plain(y / measure.per, numbersIn(language)),
    };
    const begin = beginsAt(drawn);
    const title = `${capital(label)}, ${unit}`;
    const [first, last] = [known[0], known.at(-1)];
    const told = own.panel(
      title,
      axis.value(first?.values[0] ?? 0),
      measure.figure(first?.arm[id]?.mean),
      axis.value(last?.values[0] ?? 0),
      measure.figure(last?.arm[id]?.mean),
    );
    return [
      forestTitle(title, begin === undefined ? '' : own.notFromZero(measure.figure(begin))),
      curve(drawn, `${told}.`),
    ];
  }
}

export function headed({ label, unit }: Measure): { readonly name: Part } {
  return { name: html`${capital(label)}<small>${unit}</small>` };
}

/** The mean, and below it its interval. */
export function figured(row: SweepRow, measure: Measure): Part {
  const estimate = row.arm[measure.id] ?? { mean: null, low: null, high: null };
  return html`${measure.figure(estimate.mean)}${estimate.low !== null && html`<small>${measure.range(estimate)}</small>`}`;
}
