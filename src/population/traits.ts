import { decisions } from '../random/decisions.ts';
import { cumulate, threshold } from '../random/draws.ts';
import type { Key } from '../random/seed.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { filled } from './columns.ts';
import { classOf, drawOnce } from './draw-once.ts';

/** What the children of a family share, per family. */
export interface Traits {
  /** 1: one parent, 0: two. */
  readonly oneParent: Uint8Array;
  /** Index of scenario.demography.frailty. */
  readonly frailty: Uint8Array;
  /** Index of scenario.area.risk. */
  readonly risk: Uint8Array;
  /**
   * Where the family lives, as a word: the area is a line from 0 to 2^32 on which the risk classes
   * lie one after the other. The place decides the class, and (`school-choice`) the schools nearby.
   */
  readonly place: Uint32Array;
}

/** Draws the traits of families by their ids. */
export function drawTraits({ demography, area }: Scenario, key: Key, families: Int32Array): Traits {
  const parents = drawOnce(key, families, decisions.familyParents).first;
  const frailty = drawOnce(key, families, decisions.familyFrailty).first;
  const place = drawOnce(key, families, decisions.familyArea).first;
  const one = threshold(demography.oneParent);
  return {
    oneParent: filled(new Uint8Array(families.length), (f) =>
      (parents[f] as number) < one ? 1 : 0,
    ),
    frailty: classOf(frailty, cumulate(demography.frailty.map((c) => c.share))),
    risk: classOf(place, cumulate(area.risk.map((c) => c.share))),
    place,
  };
}
