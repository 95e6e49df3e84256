import { errorAt, meanAt, type Stretch } from './margin-curve.ts';
import { studentQuantile } from './student-t.ts';

/** `holds`: all conditions surely; `fails`: at least one surely does not; `open`: neither can be said. */
export type MarginVerdict = 'holds' | 'fails' | 'open';

export interface MarginJudge {
  /** Of all conditions together at share t of the stretch (0 to 1). */
  verdict(t: number): MarginVerdict;
  /** The conditions that do not surely hold there. */
  suspects(t: number): number[];
}

/**
 * What can be said along a stretch, so that where all conditions truly just hold (the smallest true
 * margin is 0) the answer is `open` with probability `level`.
 *
 * That all hold is said when each does at (1 + level) / 2, Student's, one-sided: no correction is
 * needed, since the one that truly binds must be among them (Berger, Technometrics 24, 1982). That one
 * fails may be said on account of any condition that does not surely hold, so these share the risk:
 * one or two have (1 - level) / 2 each, k more have (1 - level) / k. Two conditions that bind at the
 * same place then err on the one side twice as often and on the other hardly ever: the sum stays.
 */
export function marginJudge(conditions: readonly Stretch[], level: number): MarginJudge {
  const margins = conditions.map(({ n }) => criticalValues(n, conditions.length, level));

  /** Standard errors times `share` critical value, which is infinite when too little is known. */
  function doubt(c: number, t: number, share: number): number {
    const error = errorAt(conditions[c] as Stretch, t);
    return error === 0 ? 0 : ((margins[c] as number[])[share] as number) * error;
  }
  const surelyHolds = (c: number, t: number) =>
    meanAt(conditions[c] as Stretch, t) - doubt(c, t, 1) >= 0;

  function suspects(t: number): number[] {
    const found: number[] = [];
    for (let c = 0; c < conditions.length; c++) if (!surelyHolds(c, t)) found.push(c);
    return found;
  }

  function verdict(t: number): MarginVerdict {
    const found = suspects(t);
    if (found.length === 0) return 'holds';
    const fails = (c: number) =>
      meanAt(conditions[c] as Stretch, t) + doubt(c, t, found.length) < 0;
    return found.some(fails) ? 'fails' : 'open';
  }

  return { verdict, suspects };
}

/** By the number of conditions that share the risk, from 0 (unused) up. */
function criticalValues(n: number, most: number, level: number): number[] {
  return Array.from({ length: most + 1 }, (_, sharing) =>
    n < 2 ? Infinity : studentQuantile(1 - (1 - level) / Math.max(2, sharing), n - 1),
  );
}
