/**
 * Who went where in a year. Two pictures of the area a year apart tell it, which no count of stocks can.
 */
import { type SupportState, supportStates } from '../../language/quadrant.ts';
import { SCHOOL_AGE } from '../clock.ts';
import type { Month } from '../context.ts';
import { LEVELS } from '../mark.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { HELP } from './fact.ts';
import { keyOfMark } from './facts.ts';

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
 * Takes the picture of this month's end. Adds to `flows[from * 7 + to]` the children by where they were in the
 * picture before and where they are now; those who were not there come from outside, those who are not there any
 * more go there. Of the first picture no flow is known: NaN.
 */
export function takeSnapshot(world: World, rules: Rules, m: Month, flows: Float64Array): void {
  const { state, id, taken } = m.snapshot;
  const { lo, hi } = m.clock;
  const people = m.people.id;
  const counts = new Int32Array(FLOWS);
  // Everybody in the last picture was born within the window of a year ago.
  for (let row = lo; row < hi; row++) {
    const now = stateOf(world, rules, row);
    const child = people[row]!;
    const before = state[row]!;
    const same = id[row] === child;
    counts[(same ? before : OUTSIDE) * STATES + now]! += 1;
    if (!same && before !== OUTSIDE) counts[before * STATES + OUTSIDE]! += 1;
    state[row] = now;
    id[row] = child;
  }
  for (let row = 0; row < lo; row++) {
    if (state[row] !== OUTSIDE) counts[state[row]! * STATES + OUTSIDE]! += 1;
    state[row] = OUTSIDE;
  }
  if (taken) flows.set(counts);
  else flows.fill(Number.NaN);
  m.snapshot.taken = true;
}

/** Of a child that lives here, by the definitions of `support.*`. */
function stateOf({ marks, population }: World, rules: Rules, row: number): number {
  const mark = marks[row]!;
  const fact = rules.facts[keyOfMark(mark)]!;
  if (fact & HELP) return helped[fact & HELP]!;
  const atSchoolAge = population.birthMonth[row]! <= rules.now.month - SCHOOL_AGE;
  return mark & LEVELS && atSchoolAge ? BASIC : NONE;
}
