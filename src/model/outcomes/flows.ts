/**
 * Who went where in a year. Two pictures of the area a year apart tell it, which no count of stocks can.
 */
import { type SupportState, supportStates } from '../../language/quadrant.ts';
import { SCHOOL_AGE } from '../clock.ts';
import type { Month } from '../context.ts';
import { LEVELS } from '../mark.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { factKey, HELP } from './facts.ts';
import type { Snapshot } from './snapshot.ts';

const STATES = supportStates.length;
/** Cells of a year's table. */
export const FLOWS = STATES * STATES;
const code = (state: SupportState): number => supportStates.indexOf(state);
const OUTSIDE = code('outside');
const NONE = code('none');
const BASIC = code('q1');
/** By where the heaviest help is, see `facts.ts`: none, q2, q3, q4, oza. */
const helped = Uint8Array.of(NONE, code('q2'), code('q3'), code('q4'), code('oza'));

/**
 * Takes the picture of this month's end, over the one before. Adds to `flows[from * 7 + to]` the children by where they were in the
 * picture before and where they are now; those who were not there come from outside, those who are not there any
 * more go there. Of the first picture no flow is known: NaN.
 */
export function takeSnapshot(
  world: World,
  rules: Rules,
  m: Month,
  snapshot: Snapshot,
  flows: Float64Array,
): void {
  const { state, id, taken } = snapshot;
  const { lo, hi } = m.clock;
  flows.fill(taken ? 0 : Number.NaN);
  // Everybody in the last picture was born within the window of a year ago.
  for (let row = lo; row < hi; row++) {
    const now = stateOf(world, rules, row);
    const child = m.people.id[row]!;
    if (taken) {
      const before = state[row]!;
      const same = id[row] === child;
      flows[(same ? before : OUTSIDE) * STATES + now]! += 1;
      if (!same && before !== OUTSIDE) flows[before * STATES + OUTSIDE]! += 1;
    }
    state[row] = now;
    id[row] = child;
  }
  for (let row = 0; row < lo; row++) {
    if (taken && state[row] !== OUTSIDE) flows[state[row]! * STATES + OUTSIDE]! += 1;
    state[row] = OUTSIDE;
  }
  snapshot.taken = true;
}

/** Of a child that is here: the index in `supportStates`, by the definitions of `support.*`. */
export function stateOf(
  { school, home, marks, population }: World,
  rules: Rules,
  row: number,
): number {
  const levels = marks[row]! & LEVELS;
  const fact = rules.facts[factKey(school.product[row]!, home.product[row]!, levels)]!;
  if (fact & HELP) return helped[fact & HELP]!;
  const atSchoolAge = population.birthMonth[row]! <= rules.now.month - SCHOOL_AGE;
  return levels > 0 && atSchoolAge ? BASIC : NONE;
}
