/**
 * The largest (or smallest) x at which several conditions hold together, from their margins at some x.
 *
 * The estimate is where the mean margins, drawn as straight lines between the points, leave the last
 * span in which all are at least 0. The interval is a test turned inside out (Fieller 1954): it runs
 * from the last x at which all conditions surely hold to the first beyond which some condition surely
 * fails everywhere. It needs no assumption about the curve's slope, stays honest when no x can be
 * excluded, and its risk is that of Student's t at the true threshold, whichever condition binds.
 *
 * Limits. Straight lines stand for what lies between points: points should be close near the threshold.
 * A span that begins and ends between two neighbouring points is not seen. Where surely holding jumps
 * to surely failing between two points, the interval is all that lies between them.
 */
import { type HoldingSpan, holdingSpans } from './holding-spans.ts';
import { type Interval, interval } from './interval.ts';
import { type MarginPoint, stretch } from './margin-curve.ts';
import { type MarginJudge, marginJudge } from './margin-verdict.ts';
import type { Sample } from './sample.ts';
import { type SureLimits, sureLimits } from './sure-limits.ts';

export interface Threshold extends SureLimits {
  /** `beyond`: all conditions hold at the far end, `nowhere`: at no x; both on average, the interval says how surely. */
  readonly verdict: 'found' | 'beyond' | 'nowhere';
  /** The threshold, when found. */
  readonly estimate: number | undefined;
  /** The condition that ends the span; when there is none, the one that fails most surely. */
  readonly first: number | undefined;
  /** The conditions that may in truth be the first: where the span ends they do not surely hold. */
  readonly suspects: readonly number[];
  /** Every span of x in which all conditions hold on average, rising. More than one: not a simple threshold. */
  readonly holds: readonly HoldingSpan[];
  /** The margins at the range's lowest and highest x, by condition; undefined where never measured. */
  readonly ends: readonly [EndMargins, EndMargins];
}

export interface EndMargins {
  readonly x: number;
  readonly margins: readonly (Interval | undefined)[];
}

export interface ThresholdOptions {
  /** `smallest`: the smallest x from which on all hold. */
  readonly direction?: 'largest' | 'smallest' | undefined;
  readonly level?: number | undefined;
}

/**
 * From two points or more, in any order, each with a sample for every condition; replications are the
 * same ones at every x, some points may have fewer of them. Throws a RangeError for less than two
 * points, or two with the same x.
 */
export function threshold(
  points: readonly MarginPoint[],
  { direction = 'largest', level = 0.95 }: ThresholdOptions = {},
): Threshold {
  if (direction === 'smallest') return mirrored(threshold(points.map(mirror), { level }));
  const sorted = [...points].sort((a, b) => a.x - b.x);
  const xs = sorted.map(({ x }) => x);
  if (xs.length < 2 || xs.some((x, i) => i > 0 && !(x > (xs[i - 1] as number))))
    throw new RangeError('threshold: expected at least two points with different x');

  const judges = sorted.slice(1).map(({ margins: end }, i) =>
    marginJudge(
      (sorted[i] as MarginPoint).margins.map((start, c) => stretch(start, end[c] as Sample)),
      level,
    ),
  );
  const holds = holdingSpans(sorted);
  const last = holds.at(-1);
  const ends = [sorted[0], sorted.at(-1)].map((point) => endMargins(point as MarginPoint, level));
  const estimate = last !== undefined && last.to < (xs.at(-1) as number) ? last.to : undefined;
  const limits = sureLimits(xs, judges);
  const edge = last?.to ?? (xs[0] as number);
  return {
    verdict: last === undefined ? 'nowhere' : estimate === undefined ? 'beyond' : 'found',
    estimate,
    ...limits,
    // Points with fewer replications than their neighbours can put the estimate just outside.
    low: Math.min(limits.low, estimate ?? limits.low),
    high: Math.max(limits.high, estimate ?? limits.high),
    first: last === undefined ? lowest(ends[0] as EndMargins) : last.endedBy,
    suspects: suspectsAt(edge, xs, judges),
    holds,
    ends: ends as [EndMargins, EndMargins],
  };
}

function suspectsAt(x: number, xs: readonly number[], judges: readonly MarginJudge[]): number[] {
  const s = Math.max(0, xs.findIndex((end) => end >= x) - 1);
  const start = xs[s] as number;
  return (judges[s] as MarginJudge).suspects((x - start) / ((xs[s + 1] as number) - start));
}

function endMargins({ x, margins }: MarginPoint, level: number): EndMargins {
  const known = margins.map((sample) => Array.from(sample).filter((m) => !Number.isNaN(m)));
  return { x, margins: known.map((m) => (m.length === 0 ? undefined : interval(m, level))) };
}

function lowest({ margins }: EndMargins): number | undefined {
  const scores = margins.map((m) =>
    m === undefined ? -Infinity : m.mean / Math.max(m.halfWidth, 1e-300),
  );
  return scores.length === 0 ? undefined : scores.indexOf(Math.min(...scores));
}

const mirror = ({ x, margins }: MarginPoint): MarginPoint => ({ x: 0 - x, margins });

function mirrored(found: Threshold): Threshold {
  const { estimate, low, high, openBelow, openAbove, holds, ends } = found;
  const turned = ({ x, margins }: EndMargins) => ({ x: 0 - x, margins });
  return {
    ...found,
    estimate: estimate === undefined ? undefined : 0 - estimate,
    low: 0 - high,
    high: 0 - low,
    openBelow: openAbove,
    openAbove: openBelow,
    holds: holds
      .map(({ from, to, endedBy }) => ({ from: 0 - to, to: 0 - from, endedBy }))
      .reverse(),
    ends: [turned(ends[1]), turned(ends[0])],
  };
}
