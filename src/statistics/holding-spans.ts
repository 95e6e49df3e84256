import type { MarginPoint } from './margin-curve.ts';
import type { Sample } from './sample.ts';

/** From where to where all conditions hold on average, and which of them ends it (undefined at the range's end). */
export interface HoldingSpan {
  readonly from: number;
  readonly to: number;
  readonly endedBy: number | undefined;
}

/**
 * Where the mean margins of all conditions are at least 0, by straight lines between points sorted by
 * x. A condition that was nowhere measured at a point does not hold there.
 */
export function holdingSpans(points: readonly MarginPoint[]): HoldingSpan[] {
  const means = points.map(({ margins }) => margins.map(meanOfKnown));
  const spans: HoldingSpan[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const start = (points[i] as MarginPoint).x;
    const end = (points[i + 1] as MarginPoint).x;
    const part = holdingPart(means[i] as number[], means[i + 1] as number[]);
    if (part === undefined) continue;
    const from = start + part.from * (end - start);
    const to = part.to === 1 ? end : start + part.to * (end - start);
    const last = spans.at(-1);
    if (last !== undefined && part.from === 0 && last.to === start)
      spans[spans.length - 1] = { from: last.from, to, endedBy: part.endedBy };
    else spans.push({ from, to, endedBy: part.endedBy });
  }
  return spans;
}

/** The part of the way (0 to 1) on which straight lines from `starts` to `ends` are all at least 0. */
function holdingPart(
  starts: readonly number[],
  ends: readonly number[],
): { from: number; to: number; endedBy: number | undefined } | undefined {
  let from = 0;
  let to = 1;
  let endedBy: number | undefined;
  for (let c = 0; c < starts.length; c++) {
    const start = starts[c] as number;
    const end = ends[c] as number;
    if (!(start >= 0 || end >= 0)) return undefined;
    const zero = start / (start - end);
    if (!(start >= 0)) from = Math.max(from, Number.isNaN(zero) ? 1 : zero);
    if (!(end >= 0)) {
      const crossing = Number.isNaN(zero) ? 0 : zero;
      if (crossing < to || endedBy === undefined) endedBy = c;
      to = Math.min(to, crossing);
    }
  }
  return from <= to ? { from, to, endedBy } : undefined;
}

function meanOfKnown(margins: Sample): number {
  let sum = 0;
  let known = 0;
  for (let r = 0; r < margins.length; r++) {
    const margin = margins[r] as number;
    if (Number.isNaN(margin)) continue;
    sum += margin;
    known++;
  }
  return sum / known;
}
