/**
 * Children with something going on, counted one by one: their help and whether it fits, who waits, who sits at home.
 * No branch where nobody can predict which way it goes: it would cost more than the count.
 */
import { SCHOOL_AGE } from '../clock.ts';
import type { Month } from '../context.ts';
import { any, CODE, HELPED, SCHOOL_PRODUCT, SITS, WAITS } from '../mark.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import type { World } from '../world.ts';
import {
  BEYOND_BASIC,
  HELP,
  IN_YOUTH_HELP,
  NEED,
  STACKED,
  TOO_HEAVY,
  TOO_LIGHT,
  UNMET,
} from './fact.ts';
import { keyOfMark } from './facts.ts';

/** A wait, or sitting at home, that began this many months ago has lasted over three months. */
const THREE_MONTHS = 3;

/** Counts the residents on the month's list; lists who of them has help, waits, sits at home, and counts these. */
export function countActive(world: World, rules: Rules, m: Month): Counts {
  const { marks } = world;
  const { facts, outsideFrom, products } = rules;
  const { activeRows, helped, hits, needy, people, needAtSchool, unmetAtSchool } = m;
  const { career } = products;
  const { regularSchool } = people;
  const c = createCounts();
  const n = m.activeCount;
  let [tooLight, tooHeavy, unmet, withHelp, waiting, sitters] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const row = activeRows[i]!;
    if (row >= outsideFrom) continue;
    const mark = marks[row]!;
    const fact = facts[keyOfMark(mark)]!;
    helped[withHelp] = hits[waiting] = needy[sitters] = row;
    withHelp += any(mark & HELPED);
    waiting += any(mark & WAITS);
    sitters += any(mark & SITS);
    tooLight += any(fact & TOO_LIGHT);
    tooHeavy += any(fact & TOO_HEAVY);
    unmet += any(fact & UNMET);
    const special = career[(mark >> SCHOOL_PRODUCT) & CODE];
    const at = special ? schoolOf(world, people, products, row) : regularSchool[row]!;
    if (at < 0) continue;
    needAtSchool[at]! += any(fact & NEED);
    unmetAtSchool[at]! += any(fact & UNMET);
  }
  c.tooLight = tooLight;
  c.tooHeavy = tooHeavy;
  c.unmet = unmet;
  c.waiting = waiting;
  c.sitters = sitters;
  countHelped(world, rules, m, c, withHelp);
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

/** The first `count` of `m.helped`. */
function countHelped(world: World, rules: Rules, m: Month, c: Counts, count: number): void {
  const { marks, q4Year } = world;
  const { family, birthMonth } = world.population;
  const { helped, familyHelp } = m;
  const { facts } = rules;
  const { year } = m.clock;
  const schoolAgeBorn = rules.now.month - SCHOOL_AGE;
  const { help } = c;
  familyHelp.fill(0);
  let [beyondBasic, stacked] = [0, 0];
  for (let i = 0; i < count; i++) {
    const row = helped[i]!;
    const fact = facts[keyOfMark(marks[row]!)]!;
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

/** Of those in `m.hits`. */
function countWaiting({ school, home }: World, rules: Rules, { hits }: Month, c: Counts): void {
  const t = rules.now.month;
  for (let i = 0; i < c.waiting; i++) {
    const row = hits[i]!;
    const since = Math.min(
      school.wait[row] ? school.since[row]! : t,
      home.wait[row] ? home.since[row]! : t,
    );
    if (t - since >= THREE_MONTHS) c.waitingLong += 1;
  }
}

/** Of those in `m.needy`. */
function countSitters(world: World, rules: Rules, { needy }: Month, c: Counts): void {
  const { byLevel } = rules.scenario.outcomes.absence;
  for (let i = 0; i < c.sitters; i++) {
    const row = needy[i]!;
    c.sitterDaysSaved += byLevel[world.school.level[row]! as 0]!;
    if (rules.now.month - world.sitterSince[row]! >= THREE_MONTHS) c.sittersLong += 1;
  }
}
