/** Every arm of either run, its measures side by side, and how they changed where that can be said. */
import { comparedBy, type RowId, rowIds } from '../../../results/comparison.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { type Measure, measureOf } from '../measure.ts';
import { rowName } from '../sections/comparison.ts';
import { type Row, table } from '../tables/table.ts';
import type { View } from '../view.ts';
import { arePaired, changeOf } from './change.ts';

export function armTables(first: View, second: View): Html {
  const { say } = first;
  const paired = arePaired(first, second);
  const ids = [...new Set([...first.arms, ...second.arms].map(({ id }) => id))];
  return html`<p>${paired ? say.compare.paired : say.compare.unpaired}</p>
${ids.map((id) => armTable(id, first, second, paired))}`;
}

function armTable(id: string, first: View, second: View, paired: boolean): Html {
  const { say } = first;
  const views = [first, second] as const;
  const arms = views.map((view) => view.arms.find((arm) => arm.id === id));
  const [one, other] = arms;
  const name = one?.name ?? other?.name ?? id;
  const alone = say.compare.sides[one === undefined ? 1 : 0];
  const both = one !== undefined && other !== undefined;
  const withChange = paired && both;
  return html`<h3>${say.compare.arm(name)}</h3>
${!both && html`<p>${say.compare.onlyIn(alone)}</p>`}
${table({
  caption: `${say.compare.arm(name)}. ${say.comparison.caption(first.program.table.today)}`,
  look: 'compact',
  columns: [
    { name: say.comparison.measure },
    ...say.compare.sides.map((side) => ({ name: side })),
    ...(withChange ? [{ name: say.compare.change, look: 'main' }] : []),
  ],
  groups: [
    {
      rows: rowIds.map((row): Row => {
        const indicator = comparedBy[row];
        const values = arms.map((arm) => arm?.summary.total[indicator].mean);
        const measure = measureOf(indicator, first, values);
        return {
          name: named(row, measure, first),
          cells: [
            ...values.map((value) => measure.show(value)),
            ...(withChange ? [change(id, indicator, measure, first, second)] : []),
          ],
        };
      }),
    },
  ],
})}`;
}

function named(row: RowId, { unit }: Measure, view: View): Part {
  return html`${rowName(row, view)} <span class="count">${unit}</span>`;
}

function change(
  arm: string,
  indicator: string,
  measure: Measure,
  first: View,
  second: View,
): string {
  const { mean, low, high } = changeOf(arm, indicator, first, second);
  const range = measure.range(low, high);
  return range === '' ? measure.show(mean) : `${measure.show(mean)} (${range})`;
}
