import { WORDS } from './draws.ts';
import { keyOf } from './seed.ts';
import { threefry2x32 } from './threefry.ts';

/**
 * Chance outside a simulation, for designs of experiments and resampling: a pure function of a text
 * and two whole numbers (32 bits), from 0 up to, not including, 1, in steps of 2^-32. Nothing is used
 * up. The text says what the numbers are for, so that no two purposes share them: `2026 design`.
 */
export function uniformsOf(text: string): (i: number, j: number) => number {
  const { k0, k1 } = keyOf(`uniforms ${text}`, 0);
  const block = new Int32Array(2);
  return (i, j) => {
    threefry2x32(k0, k1, i, j, block);
    return ((block[0] as number) >>> 0) / WORDS;
  };
}
