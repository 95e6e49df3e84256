/**
 * Step 2, need: each domain may go a step up or down, with the help in place at the month's start. A dense
 * pass compares both words with the most that a child of its class could have; the few it lets through are
 * looked at exactly, both domains from the levels of the month's start.
 */

import { WORDS } from '../../random/draws.ts';
import type { Domain } from '../../scenario/scenario.ts';
import { programmeFactor } from '../access/programme.ts';
import type { Month } from '../context.ts';
import { FRAGILE_HOME, FRAGILE_SCHOOL, HELPED_HOME, HELPED_SCHOOL, TRAITS } from '../mark.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import { sift } from '../sift.ts';
import type { World } from '../world.ts';
import { BEYOND, boundsPassed, HOME_DOWN, HOME_UP, SCHOOL_DOWN, SCHOOL_UP } from './brief.ts';
import { chanceDown, chanceUp, type Segment, TRAIT_KINDS } from './chances.ts';
import { touchLevels } from './class.ts';

export function changeNeed(world: World, rules: Rules, m: Month): void {
  const { hits, needInBrief } = m;
  const { bounds } = world;
  const { lo, primary, infants, hi, outsideLo, outsideHi } = m.clock;
  const beyond = { left: needInBrief, right: bounds, ...BEYOND };
  const residents = sift(beyond, lo, hi, hits);
  const n = sift(beyond, outsideLo, outsideHi, hits, residents);
  for (let i = 0; i < n; i++) {
    const row = hits[i]!;
    const segment = row < primary || row >= hi ? 2 : row < infants ? 1 : 0;
    step(world, rules, m, segment, row, boundsPassed(needInBrief[row]!, bounds[row]!));
  }
}

function step(
  world: World,
  rules: Rules,
  m: Month,
  segment: Segment,
  row: number,
  passed: number,
): void {
  const { school, home, marks } = world;
  const { month } = rules.now;
  const mark = marks[row]!;
  const hl = mark & 3;
  const sl = (mark >> 2) & 3;
  const kind = segment * TRAIT_KINDS + ((mark >> TRAITS) & 15);
  let toSchool = sl;
  let toHome = hl;
  if (passed & SCHOOL_UP && rises(world, rules, m, row, mark, kind, 'school', sl, hl))
    toSchool += 1;
  else if (passed & SCHOOL_DOWN && falls(world, rules, m, row, mark, 'school', sl)) toSchool -= 1;
  if (passed & HOME_UP && rises(world, rules, m, row, mark, kind, 'home', hl, sl)) toHome += 1;
  else if (passed & HOME_DOWN && falls(world, rules, m, row, mark, 'home', hl)) toHome -= 1;
  if (toSchool === sl && toHome === hl) return;
  if (sl < 2 && toSchool >= 2) school.needSince[row] = month;
  if (hl < 2 && toHome >= 2) home.needSince[row] = month;
  school.level[row] = toSchool;
  home.level[row] = toHome;
  touchLevels(world, rules, row, toHome | (toSchool << 2));
}

/** This month's draw is a step up. */
function rises(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  mark: number,
  kind: number,
  domain: Domain,
  level: number,
  otherLevel: number,
): boolean {
  const atSchool = domain === 'school';
  const { now } = rules;
  let factor = level === 0 ? now.prevention : 1;
  if (rules.running.length) factor *= programmes(world, rules, m, row, 'up', domain, level);
  const fragile =
    (mark & (atSchool ? FRAGILE_SCHOOL : FRAGILE_HOME)) !== 0 &&
    (atSchool ? world.school : world.home).fragileUntil[row]! > now.month;
  const helped = (mark & (atSchool ? HELPED_SCHOOL : HELPED_HOME)) !== 0;
  const guard = helped ? protection(world, rules, row, atSchool) : 1;
  const rates = atSchool ? rules.need.school : rules.need.home;
  const p = chanceUp(rates, level, kind, otherLevel, fragile, guard, factor);
  return (atSchool ? m.needSchool : m.needHome)[row]! >>> 0 < Math.floor(p * WORDS);
}

/** This month's draw is a step down. */
function falls(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  mark: number,
  domain: Domain,
  level: number,
): boolean {
  const atSchool = domain === 'school';
  const running = rules.running.length !== 0;
  const factor = running ? programmes(world, rules, m, row, 'down', domain, level) : 1;
  const helped = (mark & (atSchool ? HELPED_SCHOOL : HELPED_HOME)) !== 0;
  const effect = helped ? effectOfHelp(world, rules, m, row, atSchool, level) : 0;
  const p = chanceDown(atSchool ? rules.need.school : rules.need.home, level, effect, 1, factor);
  return (atSchool ? m.needSchool : m.needHome)[row]! >>> 0 >= WORDS - Math.floor(p * WORDS);
}

/** What running programmes multiply a step by. */
function programmes(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  moves: 'up' | 'down',
  domain: Domain,
  level: number,
): number {
  const at = schoolOf(world, m.people, rules.products, row);
  const age = rules.now.month - world.population.birthMonth[row]!;
  return programmeFactor(rules.running, moves, domain, level, at, age);
}

/** What running help multiplies the step from 2 to 3 by. */
function protection({ school, home }: World, { products }: Rules, row: number, atSchool: boolean) {
  const protect = atSchool ? products.protect.school : products.protect.home;
  return Math.min(protect[school.product[row]!]!, protect[home.product[row]!]!);
}

/** One case, one question: of two products that treat this domain the better counts. */
function effectOfHelp(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  atSchool: boolean,
  level: number,
): number {
  const { effect } = rules.products;
  const ofDomain = atSchool ? effect.school : effect.home;
  const sp = world.school.product[row]!;
  const hp = world.home.product[row]!;
  const inSchool = ofDomain[sp * 4 + level]!;
  const atHome = ofDomain[hp * 4 + level]!;
  const fromSchool = inSchool > 0 ? inSchool * fidelity(world, rules, m, row, sp, true) : 0;
  const fromHome = atHome > 0 ? atHome * fidelity(world, rules, m, row, hp, false) : 0;
  return Math.max(fromSchool, fromHome);
}

/**
 * How much of its effect a running product has: less while the practice is being learned, while the
 * school does not know of the help, and while more cases ask for the team's hours than there are.
 */
function fidelity(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  code: number,
  inSchoolSlot: boolean,
): number {
  const slot = inSchoolSlot ? world.school : world.home;
  let f = slot.start[row]! >= rules.since ? rules.now.learned : 1;
  if (!inSchoolSlot && world.informedAt[row]! > rules.now.month) {
    const route = rules.regime.referral.routes[slot.route[row]!];
    if (route) f *= route.fidelity;
  }
  if (rules.products.byHours[code])
    f *=
      code === rules.products.roles.q2AtSchool
        ? (m.schoolFidelity[schoolOf(world, m.people, rules.products, row)] ?? 1)
        : m.teamFidelity[code]!;
  return f;
}
