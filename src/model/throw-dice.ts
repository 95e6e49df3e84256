/**
 * The luck of a month that every living child has, thrown once for all arms. Of what happens to few, only those are
 * listed to whom it may happen in some arm.
 */
import { type Decision, decisions } from '../random/decisions.ts';
import type { Dice } from '../random/dice.ts';
import { mostLatent } from './access/latent.ts';
import type { Clock } from './clock.ts';
import { shorten } from './need/shorten.ts';
import { mostDropOut } from './outcomes/drop-out.ts';
import type { Rules } from './rules.ts';
import type { Lists, Luck } from './shared.ts';
import { type Few, listBelow } from './sift.ts';

/** The words below which something rare may happen to a child in some arm. */
export interface Odds {
  readonly latent: number;
  readonly dropOut: number;
}

export const noOdds: Odds = { latent: 0, dropOut: 0 };

export function oddsOf(arms: readonly Rules[]): Odds {
  return {
    latent: Math.max(...arms.map(mostLatent)),
    dropOut: Math.max(...arms.map(mostDropOut)),
  };
}

/** Writes the words of the children with these identities, by row. */
export function throwDice(
  dice: Dice,
  id: Int32Array,
  clock: Clock,
  luck: Luck & Pick<Lists, 'handWord' | 'spare'>,
  odds: Odds,
): void {
  const { month, lo, primary, infants, hi, outsideLo, outsideHi } = clock;
  dice.many(id, lo, hi, month, decisions.need, luck.needSchool, luck.needHome);
  dice.many(id, outsideLo, outsideHi, month, decisions.need, luck.needSchool, luck.needHome);
  shorten(luck, lo, hi);
  shorten(luck, outsideLo, outsideHi);
  const list = (few: Few, decision: Decision, to: number, below: number): void => {
    few.count = 0;
    if (below === 0) return;
    dice.many(id, lo, to, month, decision, luck.handWord, luck.spare);
    listBelow(luck.handWord, lo, to, below, few);
  };
  list(luck.latent, decisions.latent, infants, odds.latent);
  list(luck.dropOut, decisions.dropOut, primary, odds.dropOut);
}
