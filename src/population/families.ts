import { decisions } from '../random/decisions.ts';
import { cumulate, wholeBetween } from '../random/draws.ts';
import type { Key } from '../random/seed.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { classOf, drawOnce, uniform } from './draw-once.ts';
import { childId, familyId, foundingMonth } from './identity.ts';
import { pace } from './pace.ts';
import { foundingsPerMonth, span } from './rates.ts';

/** Families in order of their ids, and their children: those of family f are offset[f] … offset[f+1]-1. */
export interface Families {
  readonly id: Int32Array;
  readonly offset: Int32Array;
  /** Per child, by family and birth order. */
  readonly childId: Int32Array;
  readonly birthMonth: Int16Array;
}

const MAX_SIZE = 4;

/**
 * The area's families with at least one birth from `start` on and before `end`, and those births.
 * Families are founded, by their first birth, early enough that the later children of old families
 * are there in the first month: births are steady from `start` on.
 */
export function foundFamilies(scenario: Scenario, key: Key): Families {
  const { start, end } = span(scenario);
  const founded = foundings(scenario, start - longestSpan(scenario), end);
  const births = birthMonths(scenario, key, founded);
  return keepBirths(founded, births, start, end);
}

/** Months between the first and the last birth of the most spread family there can be. */
function longestSpan({ demography }: Scenario): number {
  return (MAX_SIZE - 1) * demography.birthGap.to;
}

/** Ids of the families founded in `from` … `to - 1`. */
function foundings(scenario: Scenario, from: number, to: number): Int32Array {
  const rate = foundingsPerMonth(scenario);
  let families = 0;
  for (let month = from; month < to; month++) families += pace(rate, month);
  const ids = new Int32Array(families);
  let n = 0;
  for (let month = from; month < to; month++) {
    const count = pace(rate, month);
    for (let k = 0; k < count; k++) ids[n++] = familyId(month, k);
  }
  return ids;
}

const NEVER = 32767;

/** Month of birth at 4 × family + birth order; NEVER past the family's size. */
function birthMonths({ demography }: Scenario, key: Key, families: Int32Array): Int16Array {
  const { from, to } = demography.birthGap;
  const words = drawOnce(key, families, decisions.familySize).first;
  const size = classOf(words, cumulate(demography.familySize));
  const births = new Int16Array(MAX_SIZE * families.length).fill(NEVER);
  for (let f = 0; f < families.length; f++)
    births[MAX_SIZE * f] = foundingMonth(families[f] as number);
  for (let order = 1; order < MAX_SIZE; order++) {
    const gap = drawOnce(
      key,
      families.map((id) => childId(id, order)),
      decisions.birthGap,
    ).first;
    for (let f = 0; f < families.length; f++) {
      if (order > (size[f] as number)) continue; // class 0 is one child
      const at = MAX_SIZE * f + order;
      births[at] = (births[at - 1] as number) + wholeBetween(uniform(gap[f] as number), from, to);
    }
  }
  return births;
}

function keepBirths(founded: Int32Array, births: Int16Array, start: number, end: number): Families {
  let families = 0;
  let children = 0;
  for (let f = 0; f < founded.length; f++) {
    const before = children;
    for (let at = MAX_SIZE * f; at < MAX_SIZE * (f + 1); at++)
      if ((births[at] as number) >= start && (births[at] as number) < end) children++;
    if (children > before) families++;
  }

  const id = new Int32Array(families);
  const offset = new Int32Array(families + 1);
  const child = new Int32Array(children);
  const birthMonth = new Int16Array(children);
  let kept = 0;
  let n = 0;
  for (let f = 0; f < founded.length; f++) {
    for (let order = 0; order < MAX_SIZE; order++) {
      const month = births[MAX_SIZE * f + order] as number;
      if (month < start || month >= end) continue;
      child[n] = childId(founded[f] as number, order);
      birthMonth[n++] = month;
    }
    if (n === offset[kept]) continue;
    id[kept] = founded[f] as number;
    offset[++kept] = n;
  }
  return { id, offset, childId: child, birthMonth };
}
