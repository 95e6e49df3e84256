/**
 * Who went where in a year. Two pictures of the area a year apart tell it, which no count of stocks can.
 */
import { type SupportState, supportStates } from '../../language/quadrant.ts';
import { SCHOOL_AGE } from '../clock.ts';
import type { Month } from '../context.ts';
import { any, LEVELS } from '../mark.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { HELP } from './fact.ts';
import { keyOfMark } from './facts.ts';
import type { Snapshot } from './snapshot.ts';

const STATES = supportStates.length;
/** Cells of a year's table. */
export const FLOWS = STATES * STATES;
const code = (state: SupportState): number => supportStates.indexOf(state);
const OUTSIDE = code('outside');
const NONE = code('none');
const BASIC = code('q1');

/** States by where the heaviest help is (see `fact.ts`), first of those at level 0, then of others. */
const SOME_LEVEL = HELP + 1;
const statesOf = (withNeed: number): Uint8Array => {
  const states = new Uint8Array(2 * SOME_LEVEL);
  const helped = [code('q2'), code('q3'), code('q4'), code('oza')];
  states.set([NONE, ...helped]);
  states.set([withNeed, ...helped], SOME_LEVEL);
  return states;
};
/** By the definitions of `support.*`: basic care is at school. */
const atSchoolAge = statesOf(BASIC);
const tooYoung = statesOf(NONE);

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
  const { state, taken } = snapshot;
  const { lo, infants, hi } = m.clock;
  const counts = new Int32Array(FLOWS);
  // Everybody in the last picture was born within the window of a year ago.
  picture(world, rules, m, snapshot, lo, infants, atSchoolAge, counts);
  picture(world, rules, m, snapshot, infants, hi, tooYoung, counts);
  for (let row = 0; row < lo; row++) {
    if (state[row] !== OUTSIDE) counts[state[row]! * STATES + OUTSIDE]! += 1;
    state[row] = OUTSIDE;
  }
  if (taken) flows.set(counts);
  else flows.fill(Number.NaN);
  snapshot.taken = true;
}

/** The rows from … to, who all are at school age or all are not. */
function picture(
  { marks }: World,
  { facts }: Rules,
  { people }: Month,
  snapshot: Snapshot,
  from: number,
  to: number,
  states: Uint8Array,
  counts: Int32Array,
): void {
  const { state, id } = snapshot;
  const here = people.id;
  const [outside, width] = [OUTSIDE, STATES];
  for (let row = from; row < to; row++) {
    const mark = marks[row]!;
    const help = facts[keyOfMark(mark)]! & HELP;
    const now = states[help + any(mark & LEVELS) * SOME_LEVEL]!;
    const before = state[row]!;
    const same = id[row] === here[row];
    counts[(same ? before : outside) * width + now]! += 1;
    if (!same && before !== outside) counts[before * width + outside]! += 1;
    state[row] = now;
    id[row] = here[row]!;
  }
}

/** Of a child that is here: the index in `supportStates`, by the definitions of `support.*`. */
export function stateOf({ marks, population }: World, rules: Rules, row: number): number {
  const mark = marks[row]!;
  const states =
    population.birthMonth[row]! <= rules.now.month - SCHOOL_AGE ? atSchoolAge : tooYoung;
  return states[(rules.facts[keyOfMark(mark)]! & HELP) + any(mark & LEVELS) * SOME_LEVEL]!;
}
