/**
 * Step 2, need: each domain may go a step up or down, with the help in place at the month's start. A dense
 * pass compares both words with the most that a child of its class could have; the few it lets through are
 * looked at exactly, both domains from the levels of the month's start.
 */
import type { Domain } from '../../scenario/scenario.ts';
import { programmeFactor } from '../access/programme.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import type { World } from '../world.ts';
import { chanceDown, chanceUp, type Segment } from './chances.ts';
import { touch } from './class.ts';

export function changeNeed(world: World, rules: Rules, m: Month): void {
  const { clock } = m;
  let n = sift(world, rules, m, 2, clock.lo, clock.primary, 0);
  const primary = n;
  n = sift(world, rules, m, 1, clock.primary, clock.infants, n);
  const infants = n;
  n = sift(world, rules, m, 0, clock.infants, clock.hi, n);
  const outside = n;
  n = sift(world, rules, m, 2, clock.outsideLo, clock.outsideHi, n);
  for (let i = 0; i < n; i++) {
    const segment = i < primary ? 2 : i < infants ? 1 : i < outside ? 0 : 2;
    step(world, rules, m, m.hits[i]! >> 2, segment, m.hits[i]! & 3);
  }
}

/** Bits of a hit: the domains that may change. */
const SCHOOL = 1;
const HOME = 2;

/** Writes row * 4 + domains for the rows from … to that may change, from place `n` on; returns the new length. */
function sift(
  world: World,
  rules: Rules,
  m: Month,
  segment: Segment,
  from: number,
  to: number,
  n: number,
): number {
  const table = rules.bounds[segment];
  const { needClass } = world;
  const { needSchool, needHome, hits } = m;
  for (let row = from; row < to; row++) {
    const c = needClass[row]! << 2;
    const home = (needHome[row]! - table[c]!) >>> 0 >= table[c + 1]!;
    const school = (needSchool[row]! - table[c + 2]!) >>> 0 >= table[c + 3]!;
    if (home || school) hits[n++] = (row << 2) | (home ? HOME : 0) | (school ? SCHOOL : 0);
  }
  return n;
}

const WORDS = 2 ** 32;

function step(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  segment: Segment,
  domains: number,
): void {
  const { school, home } = world;
  const { now } = rules;
  const c = world.needClass[row]!;
  const hl = c & 3;
  const sl = (c >> 2) & 3;
  const kind = segment * 12 + ((c >> 4) & 15);
  let toSchool = sl;
  let toHome = hl;
  if (domains & SCHOOL) toSchool = next(world, rules, m, row, kind, 'school', sl, hl);
  if (domains & HOME) toHome = next(world, rules, m, row, kind, 'home', hl, sl);
  if (toSchool === sl && toHome === hl) return;
  if (sl < 2 && toSchool >= 2) school.needSince[row] = now.month;
  if (hl < 2 && toHome >= 2) home.needSince[row] = now.month;
  school.level[row] = toSchool;
  home.level[row] = toHome;
  touch(world, rules, row);
}

/** The level after this month's draw. */
function next(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  kind: number,
  domain: Domain,
  level: number,
  otherLevel: number,
): number {
  const atSchool = domain === 'school';
  const word = (atSchool ? m.needSchool : m.needHome)[row]! >>> 0;
  const rates = atSchool ? rules.need.school : rules.need.home;
  const { effect: effects, protect: protects } = rules.products;
  const effect = atSchool ? effects.school : effects.home;
  const protect = atSchool ? protects.school : protects.home;
  const slot = atSchool ? world.school : world.home;
  const sp = world.school.product[row]!;
  const hp = world.home.product[row]!;
  const { running, now } = rules;
  let up = level === 0 ? now.prevention : 1;
  let down = 1;
  if (running.length) {
    const at = schoolOf(world, m.clock, rules.products, row);
    const age = now.month - world.population.birthMonth[row]!;
    up *= programmeFactor(running, 'up', domain, level, at, age);
    down = programmeFactor(running, 'down', domain, level, at, age);
  }
  const fragile = slot.fragileUntil[row]! > now.month;
  const guard = Math.min(protect[sp]!, protect[hp]!);
  const p = chanceUp(rates, level, kind, otherLevel, fragile, guard, up);
  if (word < Math.floor(p * WORDS)) return level + 1;
  // One case, one question: of two products that treat this domain the better counts.
  const inSchool = effect[sp * 4 + level]!;
  const atHome = effect[hp * 4 + level]!;
  const fromSchool = inSchool > 0 ? inSchool * fidelity(world, rules, m, row, sp, true) : 0;
  const fromHome = atHome > 0 ? atHome * fidelity(world, rules, m, row, hp, false) : 0;
  const q = chanceDown(rates, level, Math.max(fromSchool, fromHome), 1, down);
  return word >= WORDS - Math.floor(q * WORDS) ? level - 1 : level;
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
  let f = slot.start[row]! >= 0 ? rules.now.learned : 1;
  if (!inSchoolSlot && world.informedAt[row]! > rules.now.month) {
    const route = rules.regime.referral.routes[slot.route[row]!];
    if (route) f *= route.fidelity;
  }
  if (rules.products.byHours[code])
    f *=
      code === rules.products.roles.q2AtSchool
        ? (m.schoolFidelity[schoolOf(world, m.clock, rules.products, row)] ?? 1)
        : m.teamFidelity[code]!;
  return f;
}
