import { type Decision, type DecisionName, decisions } from '../../src/random/decisions.ts';
import type { Dice } from '../../src/random/dice.ts';
import { threshold } from '../../src/random/draws.ts';

/** How a decision falls: one uniform, one for each word (school, home), or by entity. */
type Fall = number | readonly [first: number, second: number];
export type Falls = Readonly<
  Partial<Record<DecisionName, Fall | ((entity: number, month: number) => Fall)>>
>;

const WORDS = 2 ** 32;
/** Below no chance but 1, above every chance. */
export const NEVER_FALLS = 1 - 1 / WORDS;

/** Dice that fall as one likes; where nothing is said nothing happens that is not certain. */
export function loadedDice(falls: Falls): Dice {
  const words = (entity: number, month: number, decision: Decision): [number, number] => {
    const name = Object.entries(decisions).find(([, number]) => number === decision)?.[0];
    const said = falls[name as DecisionName] ?? NEVER_FALLS;
    const fall = typeof said === 'function' ? said(entity, month) : said;
    const [first, second] = typeof fall === 'number' ? [fall, fall] : fall;
    return [Math.floor(first * WORDS), Math.floor(second * WORDS)];
  };
  return {
    key: { k0: 0, k1: 0 },
    word: (entity, month, decision) => words(entity, month, decision)[0],
    pair(entity, month, decision, out) {
      [out[0], out[1]] = words(entity, month, decision);
    },
    uniform: (entity, month, decision) => words(entity, month, decision)[0] / WORDS,
    chance: (p, entity, month, decision) => words(entity, month, decision)[0] < threshold(p),
    many(entities, from, to, month, decision, out0, out1) {
      for (let i = from; i < to; i++) [out0[i], out1[i]] = words(entities[i]!, month, decision);
    },
  };
}
