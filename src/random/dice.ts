/**
 * The keyed draw: `dice.word(entity, month, decision)` is a pure function of those three and the key.
 * Nothing is used up, so no draw depends on what was drawn before, by whom, or in which arm.
 *
 * For passes over many entities there is `many`: the same bits at a quarter of the price. Who takes dice as
 * an argument and draws in no other way can be played with dice that fall as one likes.
 */
import { counterOf, entityWord } from './counter.ts';
import type { Decision } from './decisions.ts';
import { drawMany } from './draw-many.ts';
import { threshold, WORDS } from './draws.ts';
import type { Key } from './seed.ts';
import { threefry2x32 } from './threefry.ts';

/** Months are whole and between FIRST_MONTH and LAST_MONTH, entities 32-bit ids: else a RangeError. */
export interface Dice {
  readonly key: Key;
  /** 32 random bits, 0 to 2^32 - 1: the first word of the block. */
  word(entity: number, month: number, decision: Decision): number;
  /** Both words of the block, for a decision that has two (school and home): written to `out[0]` and `out[1]`. */
  pair(entity: number, month: number, decision: Decision, out: Uint32Array): void;
  /** From 0 up to, not including, 1, in steps of 2^-32: the word divided by 2^32. */
  uniform(entity: number, month: number, decision: Decision): number;
  /** True with probability `p`, compared as integers: `word < floor(p * 2^32)`. */
  chance(p: number, entity: number, month: number, decision: Decision): boolean;
  /** `pair` for `entities[from]` up to, not including, `entities[to]`, as int32, to the same places of both outs. */
  many(
    entities: Int32Array,
    from: number,
    to: number,
    month: number,
    decision: Decision,
    out0: Int32Array,
    out1: Int32Array,
  ): void;
}

export function createDice(key: Key): Dice {
  const { k0, k1 } = key;
  const block = new Int32Array(2);

  // Leaves the block in `block`: a word handed over as a result would be boxed, at the price of a block.
  function draw(entity: number, month: number, decision: Decision): void {
    threefry2x32(k0, k1, entityWord(entity), counterOf(month, decision), block);
  }

  return {
    key,
    word(entity, month, decision) {
      draw(entity, month, decision);
      return (block[0] as number) >>> 0;
    },
    pair(entity, month, decision, out) {
      draw(entity, month, decision);
      out[0] = block[0] as number;
      out[1] = block[1] as number;
    },
    uniform(entity, month, decision) {
      draw(entity, month, decision);
      return ((block[0] as number) >>> 0) / WORDS;
    },
    chance(p, entity, month, decision) {
      draw(entity, month, decision);
      return (block[0] as number) >>> 0 < threshold(p);
    },
    many(entities, from, to, month, decision, out0, out1) {
      drawMany(key, entities, from, to, month, decision, out0, out1);
    },
  };
}
