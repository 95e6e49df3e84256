/**
 * What can be said of a child from its two levels and two products alone, in one look-up: which quadrant its
 * help is in, whether it is lighter or heavier than its need, whether need goes without help.
 */
import { HOME_PRODUCT, LEVELS } from '../mark.ts';
import type { Products } from '../products.ts';
import {
  AT_SPECIAL,
  BEYOND_BASIC,
  HELP,
  IN_OZA,
  IN_Q2,
  IN_Q3,
  IN_Q4,
  IN_YOUTH_HELP,
  NEED,
  NO_HELP,
  STACKED,
  TOO_HEAVY,
  TOO_LIGHT,
  UNMET,
} from './fact.ts';

/** Most products a table of facts can hold. */
export const MOST_PRODUCTS = 15;

/** Key of a child: `levels` is home + 4 × school. */
export function factKey(inSchool: number, atHome: number, levels: number): number {
  return (inSchool << 8) | (atHome << 4) | levels;
}

/** The same from a child's mark. */
export function keyOfMark(mark: number): number {
  const codes = (mark >> HOME_PRODUCT) & 255;
  return (codes << 4) | (mark & LEVELS);
}

/** Facts of every combination, by `factKey`. Throws a RangeError for more than 15 products. */
export function tableOfFacts(products: Products): Uint16Array {
  if (products.count > MOST_PRODUCTS)
    throw new RangeError(`products: expected at most ${MOST_PRODUCTS}, got ${products.count}`);
  const table = new Uint16Array(1 << 12);
  for (let sp = 0; sp <= products.count; sp++)
    for (let hp = 0; hp <= products.count; hp++)
      for (let levels = 0; levels < 16; levels++)
        table[factKey(sp, hp, levels)] = factsOf(products, sp, hp, levels & 3, levels >> 2);
  return table;
}

function factsOf(products: Products, sp: number, hp: number, hl: number, sl: number): number {
  let facts = helpOf(products.quadrant[sp]!, products.quadrant[hp]!);
  if (lighterThanNeed(products, sp, hp, sl, hl)) facts |= TOO_LIGHT;
  else if (heavierThanNeed(products, sp, sl, hl) || heavierThanNeed(products, hp, sl, hl))
    facts |= TOO_HEAVY;
  if (sl >= 2 || hl >= 2) facts |= NEED;
  const { school, home } = products.effect;
  const seen =
    (sl < 2 || school[sp * 4 + sl]! > 0 || school[hp * 4 + sl]! > 0) &&
    (hl < 2 || home[sp * 4 + hl]! > 0 || home[hp * 4 + hl]! > 0);
  if (!seen) facts |= UNMET;
  if ((sp || hp) && (sl || hl)) facts |= BEYOND_BASIC;
  if (sp && hp) facts |= STACKED;
  if ((facts & HELP) >= IN_Q4) facts |= IN_YOUTH_HELP;
  if (products.career[sp]) facts |= AT_SPECIAL;
  return facts;
}

function helpOf(inSchool: number, atHome: number): number {
  if (inSchool === 3 && atHome === 4) return IN_OZA;
  if (atHome === 4) return IN_Q4;
  if (inSchool === 3) return IN_Q3;
  return inSchool || atHome ? IN_Q2 : NO_HELP;
}

/** In some domain of level 2 or 3 the help that treats it, if any, is for a lower level. */
function lighterThanNeed(
  { treats, level }: Products,
  sp: number,
  hp: number,
  sl: number,
  hl: number,
): boolean {
  const forSchool = Math.max(treats.school[sp]! * level[sp]!, treats.school[hp]! * level[hp]!);
  if (sl >= 2 && forSchool < sl) return true;
  const forHome = Math.max(treats.home[sp]! * level[sp]!, treats.home[hp]! * level[hp]!);
  return hl >= 2 && forHome < hl;
}

/** Some help is for a higher level than any need it treats. */
function heavierThanNeed(
  { treats, level }: Products,
  code: number,
  sl: number,
  hl: number,
): boolean {
  return level[code]! > Math.max(treats.school[code]! * sl, treats.home[code]! * hl);
}
