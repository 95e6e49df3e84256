/**
 * Children with something going on, counted one by one: their help and whether it fits, who waits, who sits at home.
 * No branch where nobody can predict which way it goes: it would cost more than the count.
 */
import { SCHOOL_AGE } from '../clock.ts';
import type { Month } from '../context.ts';
import { any } from '../mark.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import type { World } from '../world.ts';
import {
  AT_SPECIAL,
  BEYOND_BASIC,
  BY_NEED,
  HELP,
  IN_YOUTH_HELP,
  STACKED,
  TOO_HEAVY,
  TOO_LIGHT,
  UNMET,
} from './fact.ts';
import { keyOfMark } from './facts.ts';
import { listGoing } from './list-going.ts';

/** A wait, or sitting at home, that began this many months ago has lasted over three months. */
const THREE_MONTHS = 3;

/** Counts the residents with something going on; lists who of them has help, waits, sits at home, and counts these. */
export function countActive(world: World, rules: Rules, m: Month): Counts {
  const { facts, products } = rules;
  const { going, people, byNeedAtSchool } = m;
  const { regularSchool } = people;
  listGoing(world, m);
  const { rows, marks, count } = going;
  let [tooLight, tooHeavy, unmet] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    const fact = facts[keyOfMark(marks[i]!)]!;
    tooLight += any(fact & TOO_LIGHT);
    tooHeavy += any(fact & TOO_HEAVY);
    unmet += any(fact & UNMET);
    const special = fact & AT_SPECIAL;
    const at = special ? schoolOf(world, people, products, row) : regularSchool[row]!;
    if (at >= 0) byNeedAtSchool[at * 4 + ((fact >> BY_NEED) & 3)]! += 1;
  }
  const c = createCounts();
  c.tooLight = tooLight;
  c.tooHeavy = tooHeavy;
  c.unmet = unmet;
  c.waiting = m.waiting.count;
  c.sitters = m.sitting.count;
  countHelped(world, rules, m, c);
  countWaiting(world, rules, m, c);
  countSitters(world, rules, m, c);
  return c;
}

function createCounts() {
  return {
    /** Children by where their heaviest help is, see `facts.ts`. */
    help: new Int32Array(HELP + 1),
    /** Helped by Q2-Q4 though at level 1 or more and of school age: not basic care alone. */
    beyondBasic: 0,
    tooLight: 0,
    tooHeavy: 0,
    waiting: 0,
    waitingLong: 0,
    sitters: 0,
    sittersLong: 0,
    sitterDaysSaved: 0,
    unmet: 0,
    stacked: 0,
  };
}

export type Counts = ReturnType<typeof createCounts>;

function countHelped(world: World, rules: Rules, m: Month, c: Counts): void {
  const { q4Year } = world;
  const { family, birthMonth } = world.population;
  const { helped, familyHelp } = m;
  const { rows, marks, count } = helped;
  const { facts } = rules;
  const { year } = m.clock;
  const schoolAgeBorn = rules.now.month - SCHOOL_AGE;
  const { help } = c;
  familyHelp.fill(0);
  let [beyondBasic, stacked] = [0, 0];
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    const fact = facts[keyOfMark(marks[i]!)]!;
    help[fact & HELP]! += 1;
    if (birthMonth[row]! <= schoolAgeBorn) beyondBasic += any(fact & BEYOND_BASIC);
    if (any(fact & IN_YOUTH_HELP) & any(year - q4Year[row]!)) {
      q4Year[row] = year;
      m.usersInYear += 1;
    }
    const at = family[row]!;
    const before = familyHelp[at]!;
    const after = before + 1 + any(fact & STACKED);
    familyHelp[at] = after;
    if (before < 2 && after >= 2) stacked += 1;
  }
  c.beyondBasic = beyondBasic;
  c.stacked = stacked;
}

function countWaiting({ school, home }: World, rules: Rules, m: Month, c: Counts): void {
  const { rows, count } = m.waiting;
  const t = rules.now.month;
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    const since = Math.min(
      school.wait[row] ? school.since[row]! : t,
      home.wait[row] ? home.since[row]! : t,
    );
    if (t - since >= THREE_MONTHS) c.waitingLong += 1;
  }
}

function countSitters(world: World, rules: Rules, m: Month, c: Counts): void {
  const { rows, count } = m.sitting;
  const { byLevel } = rules.scenario.outcomes.absence;
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    c.sitterDaysSaved += byLevel[world.school.level[row]! as 0]!;
    if (rules.now.month - world.sitterSince[row]! >= THREE_MONTHS) c.sittersLong += 1;
  }
}
