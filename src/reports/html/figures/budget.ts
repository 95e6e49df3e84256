/** What there was against what was spent from it, year by year, one panel an arm. */
import { axisX, axisY, barY, gridY, ruleY, tickY } from '@observablehq/plot';
import type { Html, Part } from '../markup/html.ts';
import { measureOf } from '../measure.ts';
import { table } from '../tables/table.ts';
import type { ArmView, View } from '../view.ts';
import { draw } from './draw.ts';
import { figure } from './figure.ts';
import { armTitle, lookOf } from './look.ts';

export function budget(view: View): Html {
  const { say, arms, scale, scenario } = view;
  const measure = measureOf('budget.available', view);
  const unit = say.euroUnit[scale.name];
  const rows = arms.map((arm) => ({ arm, years: yearsOf(arm, scale.unit) }));
  const top = Math.max(
    ...rows.flatMap(({ years }) => years.flatMap(({ spent, available }) => [spent, available])),
  );
  const inside = scenario.pots.some(({ quadrants }) => quadrants.includes('q1'));
  return figure(
    {
      title: `${say.budget.title}, ${unit}`,
      says: [inside ? say.budget.noteWithout : say.budget.note],
      columns: 'four',
      panels: rows.map(({ arm, years }) => [
        armTitle(arm, gap(arm, view)),
        panel(arm, years, top, inWords(arm, view), view),
      ]),
      table: table({
        caption: say.budget.table(unit),
        columns: [
          { name: say.figure.arm },
          ...Array.from({ length: view.years }, (_, i) => ({
            name: say.figure.year(String(i + 1)),
          })),
        ],
        groups: arms.map((arm) => {
          const line = (name: string, id: keyof Spent) => ({
            name,
            cells: arm.summary.years.map(
              ({ indicators }): Part => measure.show(indicators[indicatorOf[id]].mean),
            ),
          });
          return {
            name: arm.name,
            rows: [
              line(say.budget.available, 'available'),
              { name: say.budget.carried, look: 'part', cells: carriedOver(arm).map(measure.show) },
              line(say.budget.spent, 'spent'),
              line(say.budget.gap, 'deficit'),
            ],
          };
        }),
      }),
    },
    view,
  );
}

/** What every year began with from the one before. */
function carriedOver({ summary }: ArmView): (number | null)[] {
  const left = summary.years.map(({ indicators }) => indicators['budget.carry'].mean);
  return [0, ...left.slice(0, -1)];
}

interface Spent {
  readonly available: number;
  readonly spent: number;
  readonly deficit: number;
}

const indicatorOf = {
  available: 'budget.available',
  spent: 'budget.spent',
  deficit: 'budget.deficit',
} as const satisfies Record<keyof Spent, string>;

function yearsOf({ summary }: ArmView, per: number): (Spent & { readonly year: number })[] {
  return summary.years.map(({ year, indicators }) => {
    const of = (id: keyof Spent) => (indicators[indicatorOf[id]].mean ?? 0) / per;
    return { year, available: of('available'), spent: of('spent'), deficit: of('deficit') };
  });
}

function panel(
  arm: ArmView,
  years: ReturnType<typeof yearsOf>,
  top: number,
  alternative: string,
  { numbers }: View,
): Html {
  const { colour } = lookOf(arm);
  const binds = arm.arm.regime.budget.kind !== 'open';
  return draw(
    {
      width: 270,
      height: 170,
      marginTop: 10,
      marginRight: 8,
      marginBottom: 22,
      marginLeft: 38,
      x: { type: 'band', domain: years.map(({ year }) => year), padding: 0.28 },
      y: { domain: [0, top * 1.04] },
      marks: [
        gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
        axisY({
          ticks: 4,
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => numbers.whole(value),
        }),
        axisX({ tickSize: 0, label: null, tickFormat: (year: number) => String(year) }),
        barY(years, { x: 'year', y: 'spent', fill: colour, fillOpacity: 0.62 }),
        tickY(years, {
          x: 'year',
          y: 'available',
          stroke: 'var(--ink)',
          strokeWidth: 2.4,
          insetLeft: -4,
          insetRight: -4,
          ...(binds ? {} : { strokeDasharray: '3 3' }),
        }),
        ruleY([0], { stroke: 'var(--soft)' }),
      ],
    },
    alternative,
  );
}

function inWords(arm: ArmView, view: View): string {
  const { say, numbers, years } = view;
  const last = arm.summary.years.at(-1)?.indicators;
  const short = arm.summary.budgetKept.deficit ?? 0;
  const open = arm.arm.regime.budget.kind === 'open';
  const words = open ? say.budget.above : say.budget.deficit;
  return say.budget.panel(
    arm.name,
    String(years),
    numbers.euros(last?.['budget.spent'].mean ?? null),
    numbers.euros(last?.['budget.available'].mean ?? null),
    short > 0 ? words(numbers.euros(short)) : say.budget.noDeficit,
  );
}

function gap(arm: ArmView, { say, numbers }: View): string {
  const short = arm.summary.budgetKept.deficit ?? 0;
  if (!(short > 0)) return say.budget.noDeficit;
  const open = arm.arm.regime.budget.kind === 'open';
  return (open ? say.budget.over : say.budget.short)(numbers.euros(short));
}
