/**
 * The few things that bound a child's chances this month, in twelve bits, so that the dense pass needs one
 * table look-up a child: home level (2), school level (2), frailty × risk (4), helped at home and at school,
 * fragile at home and at school (1 each).
 *
 * The table holds the largest chance any child of the class can have; whoever it lets through is looked at
 * exactly. So a class may say too much (fragile long after) but never too little.
 */

import type { Domain } from '../../scenario/scenario.ts';
import {
  HELPED,
  NEEDY,
  SEEKS_HOME,
  SEEKS_SCHOOL,
  SITS,
  UNSEEN_HOME,
  UNSEEN_SCHOOL,
  WAITS,
} from '../duty.ts';
import type { NeedRules, Rules } from '../rules.ts';
import { LONG_AGO, type World } from '../world.ts';
import { briefly } from './brief.ts';
import { chanceDown, chanceUp, kindOf, type NeedRates, type Segment } from './chances.ts';
import { LEVELS, moveLevels } from './level-counts.ts';

const CLASSES = 1 << 12;
/** Running help, in either slot, looks after need in this domain. */
export const HELPED_HOME = 1 << 8;
export const HELPED_SCHOOL = 1 << 9;
export const FRAGILE_HOME = 1 << 10;
export const FRAGILE_SCHOOL = 1 << 11;

/** Brings `needClass` and `duty` of a row up to date; call after any change of level, help or waiting. */
export function touch(world: World, rules: Rules, row: number): void {
  const { school, home, population } = world;
  const { treats } = rules.products;
  const hl = home.level[row]!;
  const sl = school.level[row]!;
  const sp = school.product[row]!;
  const hp = home.product[row]!;
  let c = hl | (sl << 2) | ((population.frailty[row]! * 3 + population.risk[row]!) << 4);
  if (sp | hp) {
    if (treats.home[sp]! | treats.home[hp]!) c |= HELPED_HOME;
    if (treats.school[sp]! | treats.school[hp]!) c |= HELPED_SCHOOL;
  }
  if (home.fragileUntil[row]! > rules.now.month) c |= FRAGILE_HOME;
  if (school.fragileUntil[row]! > rules.now.month) c |= FRAGILE_SCHOOL;
  const before = world.needClass[row]! & LEVELS;
  if (before !== (c & LEVELS) && row < rules.outsideFrom)
    moveLevels(world, row, rules.now.month, before, c & LEVELS);
  world.needClass[row] = c;
  // What is not there any more is no longer known; who waits for light help is known all the same.
  const sw = school.wait[row]!;
  const hw = home.wait[row]!;
  if (hl < 2 && !hw) home.noticed[row] = 0;
  if (sl < 2 && !sw) school.noticed[row] = 0;
  let duty = 0;
  if (sp | hp) duty |= HELPED;
  if (sw | hw) duty |= WAITS;
  if ((sl | hl) >= 2) duty |= NEEDY;
  if (sw) duty |= SEEKS_SCHOOL;
  else if ((c & IN_NEED.school) === UNHELPED.school)
    duty |= school.noticed[row] ? SEEKS_SCHOOL : UNSEEN_SCHOOL;
  if (hw) duty |= SEEKS_HOME;
  else if ((c & IN_NEED.home) === UNHELPED.home)
    duty |= home.noticed[row] ? SEEKS_HOME : UNSEEN_HOME;
  if (world.sitterSince[row]! > LONG_AGO) duty |= SITS;
  world.duty[row] = duty;
}

/** `class & IN_NEED.home === UNHELPED.home`: level 2 or 3 at home, and no running help looks after it. */
export const UNHELPED = { home: 2, school: 2 << 2 } as const;
export const IN_NEED = {
  home: UNHELPED.home | HELPED_HOME,
  school: UNHELPED.school | HELPED_SCHOOL,
} as const;

/** Flips the sign bit: unsigned order becomes signed order. */
export const signed = (word: number): number => word ^ 0x8000_0000;

/** Per class what bounds its children's steps, in brief (see `brief.ts`). */
export function bounds(rules: NeedRules, segment: Segment): Int32Array {
  const table = new Int32Array(CLASSES);
  for (let c = 0; c < CLASSES; c++) {
    const trait = (c >> 4) & 15;
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
