/** Everything that was measured, as tables that fold. */

import type { Spread } from '../../../results/spread.ts';
import { payers } from '../figures/payers.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { type Measure, measureOf } from '../measure.ts';
import { type Column, type Group, table } from '../tables/table.ts';
import type { ArmView, View } from '../view.ts';
import { chapter } from './chapter.ts';

export function tables(view: View): Html {
  const { say, arms } = view;
  return chapter(
    'tables',
    say.titles.tables,
    html`<p>${say.tables.intro}</p>`,
    folded(say.tables.byArm, byArm(view)),
    // A paper of four or more times this length is read by nobody.
    html`<div class="screen">${arms.map((arm) => folded(say.tables.byYear(arm.name), byYear(arm, view)))}</div>`,
    folded(say.tables.byPayer, byPayer(view)),
  );
}

function folded(title: string, content: Part): Html {
  return html`<details><summary><h3>${title}</h3></summary>${content}</details>
`;
}

/** Of a whole table `unit` is said in the row; the interval stands below the mean. */
function cell(spread: Spread | undefined, measure: Measure): Part {
  if (spread === undefined || spread.mean === null) return '–';
  const range = measure.range(spread.low, spread.high);
  return html`${measure.show(spread.mean)}${range !== '' && html`<small>${range}</small>`}`;
}

function byArm(view: View): Html {
  const { say, program, arms, summary } = view;
  return table({
    caption: say.tables.byArm,
    quiet: true,
    columns: [
      { name: say.comparison.measure },
      { name: program.table.today },
      ...arms.map(({ name }) => ({ name })),
    ],
    groups: grouped(view, (id) => [
      summary.today.indicators[id],
      ...arms.map((arm) => arm.summary.total[id]),
    ]),
  });
}

function byYear(arm: ArmView, view: View): Html {
  const { say, summary } = view;
  return table({
    caption: say.tables.byYear(arm.name),
    quiet: true,
    columns: [{ name: say.comparison.measure }, ...yearColumns(view)],
    groups: grouped(view, (id) => [
      summary.today.indicators[id],
      ...arm.summary.years.map(({ indicators }) => indicators[id]),
    ]),
  });
}

/** Indicators under the heading of the first part of their name. */
function grouped(view: View, spreads: (id: string) => readonly (Spread | undefined)[]): Group[] {
  const { say, summary } = view;
  const ids = Object.keys(summary.today.indicators);
  const heads = [...new Set(ids.map(headOf))];
  return heads.map((head) => ({
    name: say.tables.groups[head] ?? say.tables.own,
    rows: ids
      .filter((id) => headOf(id) === head)
      .map((id) => {
        const all = spreads(id);
        const measure = measureOf(
          id,
          view,
          all.map((spread) => spread?.mean),
        );
        return {
          name: html`${measure.label}<small>${measure.unit}</small>`,
          cells: all.map((spread) => cell(spread, measure)),
        };
      }),
  }));
}

function headOf(id: string): string {
  return id.split('.', 1)[0] ?? id;
}

function yearColumns({ say, program, years }: View): Column[] {
  return [
    { name: program.table.today },
    ...Array.from({ length: years }, (_, i) => ({ name: say.figure.year(String(i + 1)) })),
  ];
}

function byPayer(view: View): Html {
  const { say, program, arms, summary, scale } = view;
  const measure = measureOf('spend.total', view);
  return table({
    caption: `${say.tables.byPayer}, ${say.euroUnit[scale.name]}`,
    columns: [{ name: say.payers.payer }, ...yearColumns(view), { name: say.tables.mean }],
    groups: arms.map((arm) => ({
      name: arm.name,
      rows: [...payers, 'total' as const].map((who) => ({
        name: who === 'total' ? say.comparison.total : program.table.of[who],
        look: who === 'total' ? 'total' : undefined,
        cells: [
          summary.today.indicators,
          ...arm.summary.years.map(({ indicators }) => indicators),
          arm.summary.total,
        ].map((indicators) => cell(indicators[`spend.${who}`], measure)),
      })),
    })),
  });
}
