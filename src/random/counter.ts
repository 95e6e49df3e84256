/**
 * What the counter of a draw holds, and the one place where its range is checked.
 *
 *     c0  the entity's id: 32 bits. Identity, never position in an array.
 *     c1  (month + 1024) * 256 + decision: 24 bits for the month, 8 for the decision.
 *
 * Month 0 is the first of the pilot; ageing-in and the births before it are negative.
 */
import type { Decision } from './decisions.ts';

export const FIRST_MONTH = -1024;
export const LAST_MONTH = 1023;

/** The second counter word, as int32. Throws a RangeError outside the layout. */
export function counterOf(month: number, decision: Decision): number {
  if ((month | 0) !== month || month < FIRST_MONTH || month > LAST_MONTH)
    throw new RangeError(
      `month: expected a whole number from ${FIRST_MONTH} to ${LAST_MONTH}, got ${month}`,
    );
  if ((decision & 255) !== decision)
    throw new RangeError(`decision: expected a whole number from 0 to 255, got ${decision}`);
  return ((month - FIRST_MONTH) << 8) | decision;
}

/** The first counter word, as int32. Throws a RangeError when the id does not fit in 32 bits. */
export function entityWord(id: number): number {
  const word = id | 0;
  if (word !== id && word >>> 0 !== id)
    throw new RangeError(`entity: expected a whole number of 32 bits, got ${id}`);
  return word;
}
