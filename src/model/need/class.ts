/**
 * Marks, and what bounds the steps of a class. The few things that bound a child's chances this month are its need
 * class, so that the dense pass needs one table look-up a child: home level, school level, frailty × risk, helped
 * and fragile at home and at school.
 *
 * The table holds the largest chance any child of the class can have; whoever it lets through is looked at exactly.
 */
import type { Domain } from '../../scenario/scenario.ts';
import type { Clock } from '../clock.ts';
import {
  APART_FROM_LEVELS,
  CLASS,
  CLASSES,
  FRAGILE_HOME,
  FRAGILE_SCHOOL,
  GROUPED_HOME,
  GROUPED_SCHOOL,
  HELPED,
  HELPED_HOME,
  HELPED_SCHOOL,
  HOME_PRODUCT,
  LEVELS,
  NEEDY,
  SCHOOL_PRODUCT,
  SEEKS_HOME,
  SEEKS_SCHOOL,
  SEVERE,
  SEVERE_HOME,
  SEVERE_SCHOOL,
  SITS,
  TRAITS,
  UNSEEN_HOME,
  UNSEEN_SCHOOL,
  WAITS,
} from '../mark.ts';
import type { NeedRules, Rules } from '../rules.ts';
import { LONG_AGO, type Slot, type World } from '../world.ts';
import { briefly } from './brief.ts';
import {
  chanceDown,
  chanceUp,
  kindOf,
  type NeedRates,
  segmentAt,
  segments,
  TRAIT_KINDS,
} from './chances.ts';
import { moveLevels } from './level-counts.ts';

/** Brings the mark of a row up to date; call after any change of level, help, waiting or sitting at home. */
export function touch(world: World, rules: Rules, row: number): void {
  const { school, home, population, marks } = world;
  const { month } = rules.now;
  const hl = home.level[row]!;
  const sl = school.level[row]!;
  const levels = hl | (sl << 2);
  const before = marks[row]! & LEVELS;
  if (before !== levels && row < rules.outsideFrom) moveLevels(world, row, month, before, levels);

  let mark = levels | ((population.frailty[row]! * 3 + population.risk[row]!) << TRAITS);
  if (home.fragileUntil[row]! > month) mark |= FRAGILE_HOME;
  if (school.fragileUntil[row]! > month) mark |= FRAGILE_SCHOOL;
  const sp = school.product[row]!;
  const hp = home.product[row]!;
  if (sp | hp) {
    const { treats } = rules.products;
    mark |= HELPED | (hp << HOME_PRODUCT) | (sp << SCHOOL_PRODUCT);
    mark |= (school.grouped[row]! * GROUPED_SCHOOL) | (home.grouped[row]! * GROUPED_HOME);
    if (treats.home[sp]! | treats.home[hp]!) mark |= HELPED_HOME;
    if (treats.school[sp]! | treats.school[hp]!) mark |= HELPED_SCHOOL;
  }
  if (world.sitterSince[row]! > LONG_AGO) mark |= SITS;
  giveDuties(world, rules, row, mark);
}

/** The same after a change of levels alone. Fragile it may say too long. */
export function touchLevels(world: World, rules: Rules, row: number, levels: number): void {
  const { marks } = world;
  const mark = marks[row]!;
  if (row < rules.outsideFrom) moveLevels(world, row, rules.now.month, mark & LEVELS, levels);
  if ((mark & (NEEDY | WAITS)) | (levels & SEVERE))
    giveDuties(world, rules, row, (mark & APART_FROM_LEVELS) | levels);
  else {
    // Light before and after, and nothing waits: no duties come or go.
    marks[row] = (mark & ~LEVELS) | levels;
    bind(world, rules, row);
  }
}

/** The same after a question was put, which then waits. */
export function touchQuestion({ marks }: World, about: Domain, row: number): void {
  const unseen = about === 'school' ? UNSEEN_SCHOOL : UNSEEN_HOME;
  const seeks = about === 'school' ? SEEKS_SCHOOL : SEEKS_HOME;
  marks[row] = (marks[row]! & ~unseen) | seeks | WAITS;
}

function giveDuties(world: World, rules: Rules, row: number, without: number): void {
  const { school, home, marks } = world;
  let mark = without;
  if (mark & SEVERE) mark |= NEEDY;
  const inSchool = (mark & SEVERE_SCHOOL) !== 0;
  const atHome = (mark & SEVERE_HOME) !== 0;
  mark |= duty(school, row, inSchool, (mark & HELPED_SCHOOL) !== 0, UNSEEN_SCHOOL, SEEKS_SCHOOL);
  mark |= duty(home, row, atHome, (mark & HELPED_HOME) !== 0, UNSEEN_HOME, SEEKS_HOME);
  marks[row] = mark;
  bind(world, rules, row);
}

/** Brings what bounds a row up to date; call when the child comes to another age segment. */
export function bind({ population, marks, bounds }: World, rules: Rules, row: number): void {
  const segment = segmentAt(rules.now.month - population.birthMonth[row]!);
  bounds[row] = rules.bounds[segment * CLASSES + (marks[row]! & CLASS)]!;
}

/** The same for all who are here: an arm's need may be bounded otherwise than today's. */
export function bindAll(world: World, rules: Rules, clock: Clock): void {
  for (let row = clock.lo; row < clock.hi; row++) bind(world, rules, row);
  for (let row = clock.outsideLo; row < clock.outsideHi; row++) bind(world, rules, row);
}

/** What is to be done about one domain's need. What is not there any more is no longer known, unless it waits. */
function duty(
  { wait, noticed }: Slot,
  row: number,
  needy: boolean,
  helped: boolean,
  unseen: number,
  seeks: number,
): number {
  // Who waits for light help is known all the same.
  if (wait[row]) return WAITS | seeks;
  if (!needy) {
    noticed[row] = 0;
    return 0;
  }
  if (helped) return 0;
  return noticed[row] ? seeks : unseen;
}

/** Per class what bounds its children's steps, in brief (see `brief.ts`). */
export function boundsOf(rules: NeedRules): Int32Array {
  const table = new Int32Array(segments.length * CLASSES);
  for (let c = 0; c < table.length; c++) {
    const segment = Math.trunc(c / CLASSES);
    const trait = (c >> TRAITS) & 15;
    // Four bits hold more than there are. Not computed: a look past a table's end makes every later look slower.
    if (trait >= TRAIT_KINDS) continue;
    const kind = kindOf(segment, Math.trunc(trait / 3), trait % 3);
    const of = (domain: Domain, level: number, other: number, helped: number, fragile: number) => {
      const rates: NeedRates = rules.need[domain];
      const most = rules.mostFactor[domain];
      const up = chanceUp(rates, level, kind, other, fragile !== 0, 1, most.up[level]!);
      const effect = helped ? rules.mostEffect[domain][level]! : 0;
      return briefly(up, chanceDown(rates, level, effect, 1, most.down[level]!));
    };
    const [hl, sl] = [c & 3, (c >> 2) & 3];
    const home = of('home', hl, sl, c & HELPED_HOME, c & FRAGILE_HOME);
    const school = of('school', sl, hl, c & HELPED_SCHOOL, c & FRAGILE_SCHOOL);
    table[c] = home | (school << 16);
  }
  return table;
}
