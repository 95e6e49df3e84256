/**
 * Need of children who move in, by hot-deck: a newcomer takes the needs, and the place in special
 * education, of a random child of the same age and frailty as the area's children were at the end of the
 * run-in. So newcomers are alike in every arm. (Hot-deck imputation: Andridge and Little 2010.)
 */

import { ADULT, type Clock } from '../clock.ts';
import type { World } from '../world.ts';

export interface Donors {
  /** Rows of class `age in years * 4 + frailty` are rows[first[class] … first[class + 1] - 1]. */
  readonly first: Int32Array;
  readonly rows: Int32Array;
  readonly homeLevel: Uint8Array;
  readonly schoolLevel: Uint8Array;
  /** Product code of a special-school place, or 0. */
  readonly career: Uint8Array;
}

const FRAILTIES = 4;

export function donorClass(ageInMonths: number, frailty: number): number {
  return Math.trunc(ageInMonths / 12) * FRAILTIES + frailty;
}

/** Takes the picture at the end of a month. */
export function gatherDonors(world: World, clock: Clock, career: Uint8Array): Donors {
  const { population, home, school } = world;
  const classes = (ADULT / 12) * FRAILTIES;
  const first = new Int32Array(classes + 1);
  const classOf = (row: number): number =>
    donorClass(clock.month - population.birthMonth[row]!, population.frailty[row]!);
  for (let row = clock.lo; row < clock.hi; row++) first[classOf(row) + 1]! += 1;
  for (let c = 0; c < classes; c++) first[c + 1]! += first[c]!;
  const next = first.slice();
  const rows = new Int32Array(clock.hi - clock.lo);
  for (let row = clock.lo; row < clock.hi; row++) rows[next[classOf(row)]!++] = row;
  return {
    first,
    rows,
    homeLevel: home.level.slice(),
    schoolLevel: school.level.slice(),
    career: school.product.map((code) => (career[code] ? code : 0)),
  };
}
