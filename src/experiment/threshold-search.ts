/**
 * Searches the largest (or smallest) x at which noisy conditions hold, with as few runs as it can.
 *
 * It lays out equal steps over the range, then by turns puts points where the answer needs them and,
 * when the interval is still too wide, repeats the points that matter with more replications. It asks
 * for the same replications at every x, so that luck is shared. All it does follows from the margins
 * it is given: asked again it takes the same way, so an `evaluate` that remembers makes it resumable.
 *
 * Stopping when the interval is narrow enough takes lucky spreads for good ones. But the number of
 * replications is foreseen from the spread and looked at a few times only, which costs nothing that a
 * thousand searches with normal noise can show (the test). Where single replications have long tails (a
 * squared normal number) the interval held the truth in 91 % instead of 95: begin with more of them.
 */
import type { MarginPoint } from '../statistics/margin-curve.ts';
import type { Sample } from '../statistics/sample.ts';
import { type Threshold, type ThresholdOptions, threshold } from '../statistics/threshold.ts';
import { middlesWanted, pointsThatMatter, replicationsWanted } from './threshold-plan.ts';

/**
 * The margins at each x (first index) of each condition (second) in the replications `from` up to, not
 * including, `to` (third): at least 0 where it holds, NaN where there was nothing to measure.
 */
export type EvaluateMargins = (
  xs: readonly number[],
  replications: { readonly from: number; readonly to: number },
) => Promise<readonly (readonly Sample[])[]>;

export interface SearchOptions extends ThresholdOptions {
  readonly low: number;
  readonly high: number;
  /** How wide the interval may be, in the unit of x. */
  readonly width: number;
  /** Equally spaced points to begin with, both ends included: what lies between them may be missed. */
  readonly points?: number | undefined;
  /** Replications to begin with, and the most at any x. */
  readonly replications?: number | undefined;
  readonly most?: number | undefined;
  /** The most runs there may be; a run is one x in one replication. */
  readonly budget?: number | undefined;
  /** Called after every answer, the last included. */
  readonly onLook?: ((found: ThresholdFound) => void) | undefined;
}

export interface ThresholdFound {
  readonly threshold: Threshold;
  /** All that was evaluated, rising in x; points far from the threshold have fewer replications. */
  readonly curve: readonly MarginPoint[];
  readonly runs: number;
  /** Replications near the threshold. */
  readonly replications: number;
  /** The interval is as narrow as wanted, or the range is surely without a threshold. */
  readonly precise: boolean;
}

/** Rejects with a RangeError for an impossible option, and with what `evaluate` rejects with. */
export async function searchThreshold(
  evaluate: EvaluateMargins,
  options: SearchOptions,
): Promise<ThresholdFound> {
  const { low, high, width, onLook } = options;
  const { points: steps = 9, replications: first = 32, most = 512, budget = Infinity } = options;
  check(low < high && width > 0, 'low < high and a width above 0', { low, high, width });
  check(steps >= 2 && first >= 2 && most >= first, 'two points and replications or more', {
    steps,
    first,
    most,
  });
  check(steps * first <= budget, 'a budget for the first look', { steps, first, budget });

  const at = new Map<number, MarginPoint>();
  let runs = 0;
  let n = first;
  const done = (x: number) => at.get(x)?.margins[0]?.length ?? 0;

  /** Brings each x to n replications, asking in one go for those that lack the same ones. */
  async function measure(xs: readonly number[]): Promise<void> {
    for (const from of new Set(xs.map(done))) {
      if (from >= n) continue;
      const group = xs.filter((x) => done(x) === from);
      const added = await evaluate(group, { from, to: n });
      check((added[0]?.length ?? 0) > 0, 'at least one condition', { conditions: 0 });
      group.forEach((x, i) => {
        const margins = (added[i] as readonly Sample[]).map((more, c) =>
          Float64Array.from([...Array.from(at.get(x)?.margins[c] ?? []), ...Array.from(more)]),
        );
        at.set(x, { x, margins });
      });
      runs += group.length * (n - from);
    }
  }

  const step = (high - low) / (steps - 1);
  const laidOut = (i: number) => Number((low + i * step).toPrecision(12));
  await measure(Array.from({ length: steps }, (_, i) => (i + 1 < steps ? laidOut(i) : high)));
  for (;;) {
    const curve = [...at.values()].sort((a, b) => a.x - b.x);
    const found = threshold(curve, options);
    const narrow = found.high - found.low <= width;
    const answer = { threshold: found, curve, runs, replications: n, precise: narrow };
    onLook?.(answer);

    const matter = pointsThatMatter(curve, found).map(({ x }) => x);
    const owed = matter.reduce((sum, x) => sum + n - done(x), 0);
    // Some runs are kept for the points that a narrower interval will ask for.
    const affordable = n + Math.floor((budget - runs - owed - 6 * n) / (matter.length + 6));
    const more = Math.min(replicationsWanted(n, found, width), most, affordable);
    const last = narrow || more <= n;
    const middles = middlesWanted(curve, found, width, last).slice(0, (budget - runs) / n);
    if (middles.length > 0) await measure(middles);
    else if (last) return answer;
    else {
      n = more;
      await measure(matter);
    }
  }
}

function check(good: boolean, expected: string, got: Record<string, number>): void {
  if (!good) throw new RangeError(`threshold: expected ${expected}, got ${JSON.stringify(got)}`);
}
