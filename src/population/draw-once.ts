import type { Decision } from '../random/decisions.ts';
import { drawMany } from '../random/draw-many.ts';
import { pick } from '../random/draws.ts';
import type { Key } from '../random/seed.ts';

/** One block per entity: words from 0 to 2^32 - 1, in the order of the ids. */
export interface Words {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
}

/** Draws what is drawn once in a life. Keyed at month 0 for all: the month that matters is in the id. */
export function drawOnce(key: Key, ids: Int32Array, decision: Decision): Words {
  const first = new Int32Array(ids.length);
  const second = new Int32Array(ids.length);
  drawMany(key, ids, 0, ids.length, 0, decision, first, second);
  return { first: new Uint32Array(first.buffer), second: new Uint32Array(second.buffer) };
}

/** A class per word, with chances given by running sums (`cumulate`): class indices, at most 255. */
export function classOf(words: Uint32Array, cumulative: Float64Array): Uint8Array {
  const classes = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) classes[i] = pick(uniform(words[i] as number), cumulative);
  return classes;
}

/** From 0 up to, not including, 1. */
export function uniform(word: number): number {
  return word / 2 ** 32;
}
