/** Where a search for a threshold should look next: pure, so that a search interrupted and begun again takes the same way. */
import { marginBend } from '../statistics/margin-bend.ts';
import type { MarginPoint } from '../statistics/margin-curve.ts';
import type { Threshold } from '../statistics/threshold.ts';

/** How far, in standard errors, a straight line may be off where the estimate or the interval ends. */
const BEND = 0.1;

/**
 * The middles of stretches that are too long for what hangs on them: longer than an eighth of the
 * interval (or of the width wanted, when that is larger) at the estimate, than a quarter at the
 * interval's ends, or, when `straight` is asked for, bent; but none shorter than 1/256 of the width
 * wanted. In twelve digits, so that they can be written down. Points rise.
 */
export function middlesWanted(
  points: readonly MarginPoint[],
  { estimate, low, high, openBelow, openAbove }: Threshold,
  width: number,
  straight: boolean,
): number[] {
  const [start, end] = [points[0]?.x, points.at(-1)?.x];
  const size = Math.max(width, high - low);
  const marks = [
    ...(estimate === undefined ? [] : [{ x: estimate, longest: size / 8 }]),
    ...(openBelow || low === end ? [] : [{ x: low, longest: size / 4 }]),
    ...(openAbove || high === start ? [] : [{ x: high, longest: size / 4 }]),
  ];
  const middles: number[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const from = (points[i] as MarginPoint).x;
    const to = (points[i + 1] as MarginPoint).x;
    const middle = Number((from + (to - from) / 2).toPrecision(12));
    const here = marks.filter(({ x }) => x >= from && x <= to);
    if (here.length === 0 || !(to - from > width / 256 && middle > from && middle < to)) continue;
    const tooLong = here.some(({ longest }) => to - from > longest * (1 + 1e-9));
    if (tooLong || (straight && marginBend(points, i, size / 4) > BEND)) middles.push(middle);
  }
  return middles;
}

/** The points on which the interval rests: within it, a quarter of it around it, and one further on each side. */
export function pointsThatMatter(
  points: readonly MarginPoint[],
  { low, high }: Threshold,
): MarginPoint[] {
  const around = (high - low) / 4;
  const first = points.findLastIndex(({ x }) => x <= low - around);
  const last = points.findIndex(({ x }) => x >= high + around);
  return points.slice(Math.max(first, 0), last < 0 ? points.length : last + 1);
}

/**
 * How many replications should make the interval as narrow as wanted, with a tenth in hand: it narrows
 * with the root of their number. At least a quarter more and at most four times as many as now.
 */
export function replicationsWanted(now: number, { low, high }: Threshold, width: number): number {
  const ratio = (high - low) / width;
  return Math.ceil(now * Math.min(Math.max(1.1 * ratio * ratio, 1.25), 4));
}
