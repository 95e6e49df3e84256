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
import type { Few, Lists, Luck } from './shared.ts';

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
    listBelow(few, luck.handWord, lo, to, below);
  };
  list(luck.latent, decisions.latent, infants, odds.latent);
  list(luck.dropOut, decisions.dropOut, primary, odds.dropOut);
}

/** Lists the rows from … to whose word is below a bound from 1 to 2^32. */
function listBelow(few: Few, word: Int32Array, from: number, to: number, below: number): void {
  const { rows, words } = few;
  const most = signed(below - 1);
  let n = 0;
  for (let row = from; row < to; row++) {
    if (signed(word[row]!) > most) continue;
    rows[n] = row;
    words[n] = word[row]!;
    n += 1;
  }
  few.count = n;
}

/** Flips the sign bit: unsigned order becomes signed order. */
const signed = (word: number): number => word ^ (1 << 31);
