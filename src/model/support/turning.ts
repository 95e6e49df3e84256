/**
 * How often a month changes something in running help that is no youth help: a Q2 case is answered, stops or goes
 * onward; an arrangement ends or leads to a special school; a child returns from its special school.
 */

import { WORDS } from '../../random/draws.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Products } from '../products.ts';

/** Pairs of levels: home + 4 × school. */
const PAIRS = 16;

/** The words of a review below which something changes, [code * 16 + levels]. */
export function turningWords(products: Products, { access }: Scenario): Float64Array {
  const words = new Float64Array((products.count + 1) * PAIRS);
  for (let code = 1; code <= products.count; code++)
    for (let levels = 0; levels < PAIRS; levels++) {
      const p = turns(products, access.arrangementToSpecial, code, levels & 3, levels >> 2);
      words[code * PAIRS + levels] = Math.ceil(p * WORDS);
    }
  return words;
}

function turns(
  products: Products,
  arrangementToSpecial: number,
  code: number,
  atHome: number,
  inSchool: number,
): number {
  const { quadrant, career, resolved, unresolved, onwardSevere } = products;
  if (career[code]) return products.returns[code]!;
  if (quadrant[code] === 4) return 0;
  if (quadrant[code] === 2)
    return [resolved, resolved, unresolved, onwardSevere][
      levelTreated(products, code, inSchool, atHome)
    ]![code]!;
  return [resolved[code]!, resolved[code]!, 0, arrangementToSpecial][inSchool]!;
}

/** The highest level that a product treats. */
export function levelTreated(
  { treats }: Products,
  code: number,
  inSchool: number,
  atHome: number,
): number {
  return Math.max(treats.school[code] ? inSchool : 0, treats.home[code] ? atHome : 0);
}
