import { errorAt, type MarginPoint, stretch } from './margin-curve.ts';
import type { Sample } from './sample.ts';

/**
 * How far a straight line from point i to the next may be off, in standard errors of the mean margin:
 * the largest over the conditions that are near 0 there. A curve whose slope changes by b somewhere on
 * a stretch of length h is off by at most b h / 4. The change is read from the slopes at both sides
 * over at least `reach` (in the unit of x), so that noise of single points does not pass for a bend.
 * Points rise.
 */
export function marginBend(points: readonly MarginPoint[], i: number, reach: number): number {
  const start = points[i] as MarginPoint;
  const end = points[i + 1] as MarginPoint;
  const before = points.findLast(({ x }, p) => p < i && x <= start.x - reach) ?? points[0];
  const after = points.find(({ x }, p) => p > i + 1 && x >= end.x + reach) ?? points.at(-1);
  let worst = 0;
  for (let c = 0; c < start.margins.length; c++) {
    const here = stretch(start.margins[c] as Sample, end.margins[c] as Sample);
    const error = Math.max(errorAt(here, 0), errorAt(here, 1));
    if (Math.min(here.startMean, here.endMean) > 4 * error) continue;
    const own = slope(start, end, c);
    const left = before === start ? own : slope(before as MarginPoint, start, c);
    const right = after === end ? own : slope(end, after as MarginPoint, c);
    const off = (Math.abs(right - left) * (end.x - start.x)) / 4;
    if (off > 0) worst = Math.max(worst, off / error);
  }
  return worst;
}

/** Of the mean margin, in the replications that both points have. */
function slope(from: MarginPoint, to: MarginPoint, c: number): number {
  const { startMean, endMean } = stretch(from.margins[c] as Sample, to.margins[c] as Sample);
  return (endMean - startMean) / (to.x - from.x);
}
