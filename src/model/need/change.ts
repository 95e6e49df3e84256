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
import { chanceDown, chanceUp, kindOf, type Segment } from './chances.ts';
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
    step(world, rules, m, m.hits[i]!, segment);
  }
}

/** Writes the rows from … to that may change to the hit list from `n` on; returns its new length. */
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
    const h = needHome[row]! ^ 0x8000_0000;
    const s = needSchool[row]! ^ 0x8000_0000;
    if (h <= table[c]! || h > table[c + 1]! || s <= table[c + 2]! || s > table[c + 3]!)
      hits[n++] = row;
  }
  return n;
}

const WORDS = 2 ** 32;

function step(world: World, rules: Rules, m: Month, row: number, segment: Segment): void {
  const { school, home } = world;
  const sl = school.level[row]!;
  const hl = home.level[row]!;
  const toSchool =
    segment === 0
      ? sl
      : next(world, rules, m, row, segment, 'school', sl, hl, m.needSchool[row]! >>> 0);
  const toHome = next(world, rules, m, row, segment, 'home', hl, sl, m.needHome[row]! >>> 0);
  if (toSchool === sl && toHome === hl) return;
  if (sl < 2 && toSchool >= 2) school.needSince[row] = rules.month;
  if (hl < 2 && toHome >= 2) home.needSince[row] = rules.month;
  school.level[row] = toSchool;
  home.level[row] = toHome;
  touch(world, rules, row);
}

function next(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  segment: Segment,
  domain: Domain,
  level: number,
  otherLevel: number,
  word: number,
): number {
  const { products, running } = rules;
  const { population } = world;
  const slot = world[domain];
  const rates = rules.need[domain];
  const sp = world.school.product[row]!;
  const hp = world.home.product[row]!;
  const effect = products.effect[domain];
  const protect = products.protect[domain];
  const inSchool = effect[sp * 4 + level]!;
  const atHome = effect[hp * 4 + level]!;
  let up = level === 0 ? rules.prevention : 1;
  let down = 1;
  if (running.length) {
    const at = schoolOf(world, m.clock, rules.products, row);
    const age = rules.month - population.birthMonth[row]!;
    up *= programmeFactor(running, 'up', domain, level, at, age);
    down = programmeFactor(running, 'down', domain, level, at, age);
  }
  const kind = kindOf(segment, population.frailty[row]!, population.risk[row]!);
  const fragile = slot.fragileUntil[row]! > rules.month;
  const p = chanceUp(
    rates,
    level,
    kind,
    otherLevel,
    fragile,
    Math.min(protect[sp]!, protect[hp]!),
    up,
  );
  if (word < Math.floor(p * WORDS)) return level + 1;
  // One case, one question: of two products that treat this domain the better counts.
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
  let f = slot.start[row]! >= 0 ? rules.learned : 1;
  if (!inSchoolSlot && world.informedAt[row]! > rules.month) {
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
