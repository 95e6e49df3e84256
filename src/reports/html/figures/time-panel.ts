/** One arm's course of one indicator, month by month, with the others in grey behind it. */
import {
  areaY,
  axisX,
  axisY,
  dot,
  gridY,
  lineY,
  type Markish,
  rectY,
  ruleX,
  text,
} from '@observablehq/plot';
import type { Band } from '../../../results/folder/series.ts';
import type { Html } from '../markup/html.ts';
import type { ArmView, View } from '../view.ts';
import { draw } from './draw.ts';
import { lookOf } from './look.ts';

interface Month {
  readonly month: number;
  readonly mean: number;
  readonly p5: number;
  readonly p95: number;
}

export interface Course {
  readonly today: readonly Month[];
  readonly arms: readonly { readonly arm: ArmView; readonly months: readonly Month[] }[];
  /** Of the vertical axis, the same for all arms. */
  readonly domain: readonly [number, number];
}

/** Undefined where nothing was kept of the indicator. */
export function courseOf(indicator: string, view: View): Course | undefined {
  const bandOf = (who: string) =>
    monthsOf(view.series.bands.find((band) => band.who === who && band.indicator === indicator));
  const today = bandOf('today');
  const last = today.at(-1);
  const arms = view.arms.map((arm) => {
    const months = bandOf(arm.id);
    // From where today ends, so that the line is whole.
    return { arm, months: last === undefined ? months : [last, ...months] };
  });
  const all = [today, ...arms.map(({ months }) => months)].flat();
  if (all.length === 0) return undefined;
  const low = Math.min(...all.map(({ p5 }) => p5));
  const high = Math.max(...all.map(({ p95 }) => p95));
  const margin = (high - low) * 0.06;
  const step = 10 ** Math.floor(Math.log10(high - low || 1)) / 2;
  const floor = low > 0.5 * high ? Math.floor(low / step) * step : 0;
  return { today, arms, domain: [floor, high + margin || 1] };
}

function monthsOf(band: Band | undefined): Month[] {
  if (band === undefined) return [];
  return band.months.map((month, i) => ({
    month,
    mean: band.mean[i] ?? Number.NaN,
    p5: band.p5[i] ?? Number.NaN,
    p95: band.p95[i] ?? Number.NaN,
  }));
}

const width = 270;
const height = 158;
const margins = { marginTop: 12, marginRight: 46, marginBottom: 22, marginLeft: 46 };

export function timePanel(own: ArmView, course: Course, view: View, alternative: string): Html {
  const { program, years } = view;
  const show = scaleOf(course, view);
  const { today, arms, domain } = course;
  const { colour } = lookOf(own);
  const months = arms.find(({ arm }) => arm === own)?.months ?? [];
  const others = arms
    .filter(({ arm }) => arm !== own)
    .flatMap(({ arm, months }) => everyThird(months).map((month) => ({ ...month, id: arm.id })));
  const start = today[0]?.month ?? 0;
  const end = 12 * years;
  const line = { x: 'month', y: 'mean' } as const;
  const band = { x: 'month', y1: 'p5', y2: 'p95' } as const;
  const step = Math.ceil(years / 6);
  const labelled = Array.from({ length: years }, (_, i) => i + 1).filter(
    (year) => (year - 1) % step === 0,
  );
  const centres = new Map(labelled.map((year) => [12 * year - 6, year]));
  const before = Math.max(-6, start / 2);
  const named = (month: number) => (month < 0 ? program.table.today : String(centres.get(month)));
  const tick = (value: number) =>
    Number.isInteger(value) ? view.numbers.whole(value) : show(value);
  // Beside many other panels a band needs no more than its course either, and the file has a limit.
  const fine = arms.length > 4 ? everyThird : (months: readonly Month[]) => months;
  const marks = [
    rectY([{ from: start, to: 0 }], {
      x1: 'from',
      x2: 'to',
      y1: domain[0],
      y2: domain[1],
      fill: 'var(--tint)',
    }),
    gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
    axisY({ ticks: 4, tickSize: 0, tickFormat: tick, label: null }),
    axisX([...(start < 0 ? [before] : []), ...centres.keys()], {
      tickSize: 0,
      tickFormat: named,
      label: null,
    }),
    ruleX([0], { stroke: 'var(--soft)', strokeDasharray: '1 3' }),
    areaY(fine(today), { ...band, fill: 'var(--soft)', fillOpacity: 0.22 }),
    areaY(fine(months), { ...band, fill: colour, fillOpacity: 0.22 }),
    lineY(others, { ...line, z: 'id', stroke: 'var(--soft)', strokeOpacity: 0.55, strokeWidth: 1 }),
    lineY(today, { ...line, stroke: 'var(--ink)', strokeWidth: 1.6 }),
    lineY(months, { ...line, stroke: colour, strokeWidth: 2.2 }),
    ...ending(months.at(-1), show, colour),
  ];
  return draw(
    { width, height, ...margins, x: { domain: [start, end] }, y: { domain }, marks },
    alternative,
  );
}

/** How values are written beside the axis: with a decimal where all are small. */
export function scaleOf({ domain }: Course, { numbers }: View): (value: number) => string {
  const small = domain[1] < 20;
  return (value) => numbers.decimal(value, small ? 1 : 0);
}

/** Behind the arm itself the others need no more than their course. */
function everyThird(months: readonly Month[]): Month[] {
  return months.filter((_, i) => i % 3 === 0 || i === months.length - 1);
}

function ending(
  last: Month | undefined,
  show: (value: number) => string,
  colour: string,
): Markish[] {
  if (last === undefined) return [];
  const at = { x: 'month', y: 'mean' } as const;
  return [
    dot([last], { ...at, r: 3, fill: colour }),
    text([last], {
      ...at,
      text: ({ mean }: Month) => show(mean),
      dx: 7,
      textAnchor: 'start',
      fill: 'var(--ink)',
      fontWeight: 650,
    }),
  ];
}
