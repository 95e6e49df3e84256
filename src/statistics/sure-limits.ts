import type { MarginJudge, MarginVerdict } from './margin-verdict.ts';

/** Between which x the largest x at which all conditions hold must lie. */
export interface SureLimits {
  readonly low: number;
  readonly high: number;
  /** No x of the range surely holds (or all surely fail): what is looked for may lie below the range. */
  readonly openBelow: boolean;
  /** The range's end does not surely fail: what is looked for may lie above. */
  readonly openAbove: boolean;
}

/** In how many equal parts a stretch is looked at; between them verdicts are supposed not to change twice. */
const PARTS = 32;

/**
 * From the last x at which all conditions surely hold to the first beyond which everywhere some
 * condition surely fails. `judges[i]` knows the stretch from `xs[i]` to `xs[i + 1]`; xs rise.
 */
export function sureLimits(xs: readonly number[], judges: readonly MarginJudge[]): SureLimits {
  const start = xs[0] as number;
  let high: Place | undefined;
  for (let s = judges.length - 1; s >= 0; s--) {
    const judge = judges[s] as MarginJudge;
    for (let part = PARTS; part >= 0; part--) {
      const t = part / PARTS;
      const verdict = judge.verdict(t);
      if (verdict === 'fails') continue;
      high ??= { s, t: turn(judge, t, (v) => v !== 'fails') };
      if (verdict !== 'holds') continue;
      const low = { s, t: turn(judge, t, (v) => v === 'holds') };
      return {
        ...between(xs, judges, low, high),
        openBelow: false,
        openAbove: isEnd(judges, high),
      };
    }
  }
  if (high === undefined) return { low: start, high: start, openBelow: true, openAbove: false };
  return { low: start, high: at(xs, high), openBelow: true, openAbove: isEnd(judges, high) };
}

interface Place {
  readonly s: number;
  readonly t: number;
}

function at(xs: readonly number[], { s, t }: Place): number {
  const start = xs[s] as number;
  const end = xs[s + 1] as number;
  return t === 1 ? end : start + t * (end - start);
}

function isEnd(judges: readonly MarginJudge[], { s, t }: Place): boolean {
  return s === judges.length - 1 && t === 1;
}

/** A stretch that goes from sure success to sure failure may jump anywhere in it: then it is all in doubt. */
function between(
  xs: readonly number[],
  judges: readonly MarginJudge[],
  low: Place,
  high: Place,
): { low: number; high: number } {
  const judge = judges[low.s] as MarginJudge;
  const leap = low.s === high.s && judge.verdict(0) === 'holds' && judge.verdict(1) === 'fails';
  return leap
    ? { low: xs[low.s] as number, high: xs[low.s + 1] as number }
    : { low: at(xs, low), high: at(xs, high) };
}

/** Between t, where the verdict is as wanted, and the next part, where it is not: where it turns. */
function turn(judge: MarginJudge, t: number, wanted: (verdict: MarginVerdict) => boolean): number {
  if (t === 1) return 1;
  let yes = t;
  let no = t + 1 / PARTS;
  for (let halving = 0; halving < 24; halving++) {
    const middle = (yes + no) / 2;
    if (wanted(judge.verdict(middle))) yes = middle;
    else no = middle;
  }
  return yes;
}
