/** All spending by payer, stacked, today and year by year, one panel an arm. */
import { axisX, axisY, barY, gridY, ruleY, text } from '@observablehq/plot';
import { type Html, html } from '../markup/html.ts';
import { measureOf } from '../measure.ts';
import { table } from '../tables/table.ts';
import type { ArmView, View } from '../view.ts';
import { draw } from './draw.ts';
import { figure } from './figure.ts';
import { armTitle } from './look.ts';

/** From the bottom of the bar up. */
export const payers = ['municipality', 'swv', 'school'] as const;
type Payer = (typeof payers)[number];

const paint: Readonly<Record<Payer, string>> = {
  municipality: 'var(--municipality)',
  swv: 'var(--swv)',
  school: 'var(--school)',
};

interface Share {
  /** 0 is today. */
  readonly year: number;
  readonly payer: Payer;
  readonly from: number;
  readonly to: number;
}

export function byPayer(view: View): Html {
  const { say, arms, scale, summary, years } = view;
  const unit = say.euroUnit[scale.name];
  const bars = arms.map((arm) => ({ arm, shares: sharesOf(arm, view) }));
  const top = Math.max(...bars.flatMap(({ shares }) => shares.map(({ to }) => to)));
  const measure = measureOf('spend.total', view);
  const total = (arm: ArmView) => arm.summary.years.at(-1)?.indicators['spend.total'].mean;
  const said = (arm: ArmView) =>
    say.payers.panel(
      arm.name,
      view.numbers.euros(summary.today.indicators['spend.total'].mean),
      view.numbers.euros(total(arm) ?? null),
      String(years),
      payers
        .map((payer) => {
          const mean = arm.summary.years.at(-1)?.indicators[`spend.${payer}`].mean ?? null;
          return `${view.program.table.of[payer]} ${view.numbers.euros(mean)}`;
        })
        .join(', '),
    );
  return figure(
    {
      title: `${say.payers.title}, ${unit}`,
      says: [say.payers.note],
      key: html`<ul class="key">${[...payers]
        .reverse()
        .map(
          (payer) =>
            html`<li><svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true"><rect width="14" height="12" fill="${paint[payer]}"/></svg>${view.program.table.of[payer]}</li>`,
        )}</ul>`,
      columns: 'four',
      panels: bars.map(({ arm, shares }) => [armTitle(arm), panel(shares, top, said(arm), view)]),
      table: table({
        caption: say.payers.table(unit),
        columns: [
          { name: say.payers.payer },
          { name: view.program.table.today },
          ...Array.from({ length: years }, (_, i) => ({ name: say.figure.year(String(i + 1)) })),
        ],
        groups: arms.map((arm) => ({
          name: arm.name,
          rows: [...payers, 'total' as const].map((who) => ({
            name: who === 'total' ? say.comparison.total : view.program.table.of[who],
            look: who === 'total' ? 'total' : undefined,
            cells: [summary.today, ...arm.summary.years].map(({ indicators }) =>
              measure.show(indicators[`spend.${who}`].mean),
            ),
          })),
        })),
      }),
    },
    view,
  );
}

function sharesOf({ summary: arm }: ArmView, { summary, scale }: View): Share[] {
  return [summary.today, ...arm.years].flatMap(({ indicators }, year) => {
    let from = 0;
    return payers.map((payer) => {
      const to = from + (indicators[`spend.${payer}`].mean ?? 0) / scale.unit;
      const share = { year, payer, from, to };
      from = to;
      return share;
    });
  });
}

function panel(shares: readonly Share[], top: number, alternative: string, view: View): Html {
  const { numbers, program } = view;
  const years = [...new Set(shares.map(({ year }) => year))];
  const last = years.at(-1);
  return draw(
    {
      width: 270,
      height: 176,
      marginTop: 10,
      marginRight: 8,
      marginBottom: 22,
      marginLeft: 38,
      x: { type: 'band', domain: years, padding: 0.2 },
      y: { domain: [0, top * 1.1] },
      marks: [
        gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
        axisY({
          ticks: 4,
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => numbers.whole(value),
        }),
        axisX({
          tickSize: 0,
          label: null,
          tickFormat: (year: number) => (year === 0 ? program.table.today : String(year)),
        }),
        payers.map((payer) =>
          barY(
            shares.filter((share) => share.payer === payer),
            { x: 'year', y1: 'from', y2: 'to', fill: paint[payer], insetTop: 0.8 },
          ),
        ),
        text(
          shares.filter(({ payer, year }) => payer === 'school' && (year === 0 || year === last)),
          {
            x: 'year',
            y: 'to',
            dy: -7,
            text: ({ to }: Share) => numbers.decimal(to, to < 100 ? 1 : 0),
            fill: 'var(--ink)',
            fontWeight: 650,
          },
        ),
        ruleY([0], { stroke: 'var(--soft)' }),
      ],
    },
    alternative,
  );
}
