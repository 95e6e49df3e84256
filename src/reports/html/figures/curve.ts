/** What happens to one number along one axis: a line with its band, and what it is to be compared with. */
import {
  areaY,
  axisX,
  axisY,
  dot,
  gridY,
  lineY,
  type Markish,
  rectX,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
import type { Html } from '../markup/html.ts';
import { letter } from './axis.ts';
import { draw } from './draw.ts';

export interface CurvePoint {
  readonly x: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface Curve {
  /** Rising in x. */
  readonly points: readonly CurvePoint[];
  readonly colour: string;
  /** Lines to compare with: thin. */
  readonly others?: readonly {
    readonly points: readonly (readonly [x: number, y: number])[];
    readonly colour: string;
    readonly dash?: string | undefined;
    readonly width?: number;
  }[];
  /** A sign below the axis at a value. */
  readonly signs?: readonly { readonly x: number; readonly sign: string }[];
  /** A span of the axis that stands out, and a value in it with its name. */
  readonly span?: { readonly from: number; readonly to: number };
  readonly mark?: { readonly x: number; readonly label: string };
  /** Where y is 0 something changes. */
  readonly zero?: boolean;
  readonly ends?: readonly [low: number, high: number];
  /** Values along the axis that may be written there; those of the points when absent. */
  readonly ticks?: readonly number[];
  /** How values are written beside the axes. */
  readonly onX: (x: number) => string;
  readonly onY: (y: number) => string;
}

const width = 440;
const height = 250;
const signRow = 17;

export function curve(own: Curve, alternative: string): Html {
  const { points, colour, others = [], signs = [], span, mark, ticks, onX, onY } = own;
  const xs = points.map(({ x }) => x);
  const domain = endsOf(own);
  const marginLeft = 50;
  const marginTop = mark === undefined ? 10 : 24;
  const marginBottom = 24 + (signs.length > 0 ? signRow : 0);
  const band = { x: 'x', y1: 'low', y2: 'high' } as const;
  const line = { x: 'x', y: 'mean' } as const;
  const [left = 0, right = 1] = [xs[0], xs.at(-1)];
  const marks: Markish[] = [
    ...(span === undefined
      ? []
      : [
          rectX([span], {
            x1: 'from',
            x2: 'to',
            y1: domain[0],
            y2: domain[1],
            fill: 'var(--soft)',
            fillOpacity: 0.16,
          }),
        ]),
    gridY({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
    axisY({ ticks: 5, tickSize: 0, tickFormat: onY, label: null }),
    axisX(ticksOf(ticks ?? xs, onX), {
      tickSize: 3,
      tickFormat: onX,
      label: null,
      dy: signs.length > 0 ? signRow : 0,
    }),
    ...(own.zero === true ? [ruleY([0], { stroke: 'var(--ink)', strokeWidth: 1.4 })] : []),
    areaY(points, { ...band, fill: colour, fillOpacity: 0.2 }),
    ...others.map(({ points, colour, dash, width = 1.4 }) =>
      lineY(points, {
        x: '0',
        y: '1',
        stroke: colour,
        strokeWidth: width,
        ...(dash === undefined ? {} : { strokeDasharray: dash }),
      }),
    ),
    lineY(points, { ...line, stroke: colour, strokeWidth: 2.4 }),
    dot(points, { ...line, r: points.length > 24 ? 1.8 : 2.8, fill: colour }),
    ...(mark === undefined ? [] : marked(mark, left, right)),
    text(apart(signs, left, right), {
      x: 'x',
      frameAnchor: 'bottom',
      dy: 14,
      text: 'sign',
      fontWeight: 700,
    }),
  ];
  return draw(
    {
      width,
      height: height + marginTop + marginBottom,
      marginTop,
      marginRight: 22,
      marginBottom,
      marginLeft,
      x: { domain: [left, right] },
      y: { domain: [...domain] },
      marks,
    },
    alternative,
  );
}

/** From zero, unless all of it is far from there. */
function endsOf({ points, others = [], ends, zero = false }: Curve): readonly [number, number] {
  if (ends !== undefined) return ends;
  const values = [
    ...points.flatMap(({ low, high }) => [low, high]),
    ...others.flatMap(({ points }) => points.map(([, y]) => y)),
    ...(zero ? [0] : []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low || Math.abs(high) || 1) * 0.05;
  const bottom = low > 0 && low < 0.5 * high ? 0 : low - margin;
  return [low >= 0 ? Math.max(0, bottom) : bottom, high + margin];
}

/** Where a curve's axis does not begin at zero, at what it does. */
export function beginsAt(own: Curve): number | undefined {
  const [low] = endsOf(own);
  return low > 0 ? low : undefined;
}

/** As many of the values as can be read beside each other, at equal steps, the ends among them. */
function ticksOf(xs: readonly number[], onX: (x: number) => string): readonly number[] {
  const [left = 0, right = 1] = [xs[0], xs.at(-1)];
  const room = Math.max(2, ...xs.map((x) => onX(x).length)) * letter + 10;
  const least = (room / (width - 72)) * (right - left);
  for (let step = 1; step < xs.length; step++) {
    if ((xs.length - 1) % step !== 0) continue;
    const kept = xs.filter((_, i) => i % step === 0);
    if (kept.every((x, i) => i === 0 || x - (kept[i - 1] ?? x) >= least)) return kept;
  }
  return [left, right];
}

/** Signs that would touch each other are left out, but for those where the sign changes. */
function apart(signs: NonNullable<Curve['signs']>, left: number, right: number) {
  const least = (12 / (width - 72)) * (right - left || 1);
  const kept: NonNullable<Curve['signs']>[number][] = [];
  for (const one of signs)
    if (kept.length === 0 || one.x - (kept.at(-1)?.x ?? one.x) >= least) kept.push(one);
  return kept;
}

function marked({ x, label }: NonNullable<Curve['mark']>, left: number, right: number): Markish[] {
  const at = (x - left) / (right - left || 1);
  const textAnchor = at < 0.3 ? 'start' : at > 0.7 ? 'end' : 'middle';
  return [
    ruleX([x], { stroke: 'var(--ink)', strokeWidth: 1.6, strokeDasharray: '5 3' }),
    text([{ x, label }], {
      x: 'x',
      frameAnchor: 'top',
      dy: -13,
      text: 'label',
      textAnchor,
      fill: 'var(--ink)',
      fontWeight: 650,
    }),
  ];
}
