/** Paired differences of one measure: a dot and its interval an arm, on an axis through zero. */
import { axisX, dot, ruleX, ruleY, text } from '@observablehq/plot';
import type { IndicatorId } from '../../../language/indicators.ts';
import { changeFrom } from '../../../results/answer.ts';
import { type Difference, decimalsOf } from '../../../results/difference.ts';
import { type Html, html } from '../markup/html.ts';
import { type Measure, measureOf } from '../measure.ts';
import type { ArmView, View } from '../view.ts';
import { letter, plain, roundWithin } from './axis.ts';
import { draw } from './draw.ts';
import { lookOf } from './look.ts';

interface Line {
  readonly arm: ArmView;
  readonly id: string;
  readonly name: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The interval does not contain zero. */
  readonly clear: boolean;
  readonly figures: string;
}

const rowHeight = 22;

/** `from` is an arm's id or `today`; an arm that the summary does not compare with it is left out. */
export function forest(
  indicator: IndicatorId,
  from: string,
  arms: readonly ArmView[],
  title: string,
  view: View,
  axis = true,
): Html {
  const lines = linesOf(indicator, from, arms, view);
  const alternative = `${title}. ${lines.map(({ name, figures }) => `${name}: ${figures}`).join('; ')}.`;
  return draw(drawing(lines, axis, view), alternative);
}

/** `−1,80 (−1,83 tot −1,78)`, in the unit of the measure. */
export function differenceInFigures(change: Difference, measure: Measure, view: View): string {
  const digits = measure.per === 1 ? decimalsOf(change) : undefined;
  const show = (value: number | null) =>
    digits === undefined ? measure.show(value) : view.numbers.decimal(value, digits);
  if (change.low === null || change.high === null) return show(change.mean);
  const range =
    digits === undefined
      ? measure.range(change.low, change.high)
      : view.numbers.range(change.low, change.high, digits);
  return `${show(change.mean)} (${range})`;
}

function linesOf(
  indicator: IndicatorId,
  from: string,
  arms: readonly ArmView[],
  view: View,
): Line[] {
  const measure = measureOf(indicator, view);
  return arms.flatMap((arm) => {
    const change = changeFrom(from, arm.id, view.summary)[indicator];
    if (change.mean === null) return [];
    const { mean, low, high } = change;
    const [least, most] = [low ?? mean, high ?? mean];
    return [
      {
        arm,
        id: arm.id,
        name: shortened(arm.name),
        mean: mean / measure.per,
        low: least / measure.per,
        high: most / measure.per,
        clear: least > 0 || most < 0,
        figures: differenceInFigures(change, measure, view),
      },
    ];
  });
}

function drawing(lines: readonly Line[], axis: boolean, view: View) {
  const widest = (of: (line: Line) => string, least: number) =>
    Math.max(least, ...lines.map((line) => of(line).length)) * letter;
  const marginLeft = Math.ceil(widest(({ name }) => name, 4)) + 10;
  const marginRight = Math.ceil(widest(({ figures }) => figures, 23)) + 14;
  const width = Math.max(350, marginLeft + marginRight + 130);
  const ends = lines.flatMap(({ low, high }) => [low, high]);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const margin = (high - low || 1) * 0.06;
  const names = new Map(lines.map(({ id, name }) => [id, name]));
  const y = 'id';
  return {
    width,
    height: rowHeight * lines.length + (axis ? 26 : 8),
    marginTop: 4,
    marginBottom: axis ? 22 : 4,
    marginLeft,
    marginRight,
    x: { domain: [low - margin, high + margin] as [number, number] },
    y: { domain: lines.map(({ id }) => id), axis: null, padding: 0.2, type: 'band' as const },
    marks: [
      ruleX([0], { stroke: 'var(--soft)' }),
      axisX(axis ? ticksOf(low, high) : [], {
        tickSize: 3,
        label: null,
        tickFormat: (value: number) => plain(value, view.numbers),
        fill: 'var(--soft)',
      }),
      lines.map(({ arm, id, low, high }) =>
        ruleY([{ id, low, high }], {
          y,
          x1: 'low',
          x2: 'high',
          stroke: lookOf(arm).colour,
          strokeWidth: 3,
          strokeLinecap: 'round',
          strokeOpacity: 0.75,
        }),
      ),
      lines.map(({ arm, id, mean, clear }) =>
        dot([{ id, mean }], {
          y,
          x: 'mean',
          symbol: lookOf(arm).symbol,
          r: 4.2,
          fill: clear ? lookOf(arm).colour : 'var(--paper)',
          stroke: lookOf(arm).colour,
          strokeWidth: 1.6,
        }),
      ),
      text(lines, {
        y,
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
        text: ({ id }: Line) => names.get(id) ?? '',
        fill: 'var(--ink)',
      }),
      text(lines, {
        y,
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 10,
        text: 'figures',
        fill: 'var(--ink)',
      }),
    ],
  };
}

/** Zero, and a round number on either side that is not too near to it: they never touch. */
function ticksOf(low: number, high: number): number[] {
  const enough = (high - low) * 0.3;
  const far = [low, high].map(roundWithin).filter((end) => Math.abs(end) > enough);
  return [0, ...far];
}

function shortened(name: string): string {
  return name.length > 16 ? `${name.slice(0, 15)}…` : name;
}

/** Which way is better, in words beside a panel's title. */
export function betterWay({ better }: Measure, { say }: View): string {
  return better === 'neither' ? '' : say.forest[better];
}

export function forestTitle(title: string, note: string): Html {
  return html`<p class="panel-title"><b>${title}</b>${note !== '' && html` <small>${note}</small>`}</p>`;
}
