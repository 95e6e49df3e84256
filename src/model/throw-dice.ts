/** The luck of a month that every living child has, thrown once for all arms. */
import { decisions } from '../random/decisions.ts';
import type { Dice } from '../random/dice.ts';
import type { Clock } from './clock.ts';
import type { Lists, Luck } from './context.ts';

/** Writes the words of the children with these identities, by row; `latent` only where an arm asks for it. */
export function throwDice(
  dice: Dice,
  id: Int32Array,
  clock: Clock,
  luck: Luck & Pick<Lists, 'spare'>,
  latent: boolean,
): void {
  const { month, lo, hi, outsideLo, outsideHi } = clock;
  dice.many(id, lo, hi, month, decisions.need, luck.needSchool, luck.needHome);
  dice.many(id, outsideLo, outsideHi, month, decisions.need, luck.needSchool, luck.needHome);
  if (latent) dice.many(id, lo, clock.infants, month, decisions.latent, luck.latent, luck.spare);
}
