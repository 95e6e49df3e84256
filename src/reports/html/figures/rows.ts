/** One number a row, on one axis: a dot or a bar with its interval, its name above it and its figures behind that. */
import { axisX, dot, type Markish, ruleX, ruleY, text } from '@observablehq/plot';
import type { Html } from '../markup/html.ts';
import { letter } from './axis.ts';
import { draw } from './draw.ts';

export interface ChartRow {
  readonly label: string;
  readonly figures: string;
  readonly at: number;
  /** Where its bar begins; absent: a dot. */
  readonly since?: number;
  readonly low?: number | null;
  readonly high?: number | null;
  /** An open dot: not to be told from nothing. */
  readonly open?: boolean;
}

export interface RowsChart {
  readonly rows: readonly ChartRow[];
  readonly ticks: readonly number[];
  readonly onX: (x: number) => string;
  /** A line at 0. */
  readonly zero?: boolean;
  /** Which end of a name that is too long is kept: that of a path is its last. */
  readonly keep?: 'first' | 'last';
  readonly ends?: readonly [low: number, high: number];
}

const width = 440;
const rowHeight = 36;

export function rowsChart(chart: RowsChart, alternative: string): Html {
  const { rows, ticks, onX, zero = true, ends } = chart;
  const placed = rows.map((row, y) => ({ ...row, y, label: shortened(row, chart.keep) }));
  const values = rows.flatMap(({ at, since, low, high }) => [
    at,
    since ?? at,
    low ?? at,
    high ?? at,
  ]);
  const all = [...values, ...ticks, ...(zero ? [0] : [])];
  const [low, high] = ends ?? [Math.min(...all), Math.max(...all)];
  const margin = (high - low || 1) * 0.04;
  const marginBottom = ticks.length > 0 ? 24 : 2;
  const bars = placed.filter(({ since }) => since !== undefined);
  const dots = placed.filter(({ since }) => since === undefined);
  const between = placed.filter(({ low, high }) => low != null && high != null);
  const line = { y: (row: (typeof placed)[number]) => row.y + 0.3 };
  const written = {
    y: 'y',
    dy: -6,
    fill: 'var(--ink)',
    // Lines pass behind the letters.
    stroke: 'var(--paper)',
    strokeWidth: 4,
  } as const;
  const marks: Markish[] = [
    ...(zero ? [ruleX([0], { stroke: 'var(--soft)' })] : []),
    axisX([...ticks], { tickSize: 3, label: null, tickFormat: onX, fill: 'var(--soft)' }),
    ruleX(bars, {
      x: 'since',
      y1: ({ y }: (typeof placed)[number]) => y - 0.7,
      y2: line.y,
      stroke: 'var(--soft)',
      strokeDasharray: '2 2',
    }),
    ruleY(bars, {
      ...line,
      x1: 'since',
      x2: 'at',
      stroke: ({ at, since = at }: ChartRow) => (at < since ? 'var(--down)' : 'var(--up)'),
      strokeWidth: 10,
    }),
    ruleY(between, {
      ...line,
      x1: 'low',
      x2: 'high',
      stroke: 'var(--ink)',
      strokeWidth: bars.length > 0 ? 1.6 : 2.4,
      strokeOpacity: bars.length > 0 ? 1 : 0.6,
    }),
    dot(dots, {
      ...line,
      x: 'at',
      r: 4.2,
      fill: ({ open }: ChartRow) => (open === true ? 'var(--paper)' : 'var(--arm-2)'),
      stroke: 'var(--arm-2)',
      strokeWidth: 1.8,
    }),
    text(placed, {
      ...written,
      frameAnchor: 'left',
      textAnchor: 'start',
      text: 'label',
      fontWeight: 650,
    }),
    text(placed, { ...written, frameAnchor: 'right', textAnchor: 'end', text: 'figures' }),
  ];
  return draw(
    {
      width,
      height: rowHeight * rows.length + 4 + marginBottom,
      marginTop: 4,
      marginBottom,
      marginLeft: 8,
      marginRight: 8,
      x: { domain: [low - margin, high + margin] },
      y: { domain: [rows.length - 0.35, -0.55], axis: null },
      color: { type: 'identity' },
      marks,
    },
    alternative,
  );
}

/** As much of a name as there is room for beside its figures. */
function shortened({ label, figures }: ChartRow, keep: 'first' | 'last' = 'first'): string {
  const room = Math.floor((width - 28) / letter) - figures.length;
  if (label.length <= room) return label;
  return keep === 'last' ? `…${label.slice(1 - room)}` : `${label.slice(0, room - 1)}…`;
}

/** `name: figures; …`, for who does not see the picture. */
export function rowsInWords(title: string, rows: readonly ChartRow[]): string {
  return `${title}. ${rows.map(({ label, figures }) => `${label}: ${figures}`).join('; ')}.`;
}
