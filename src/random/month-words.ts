import { counterOf } from './counter.ts';
import type { Decision } from './decisions.ts';
import type { Key } from './seed.ts';
import { PARITY } from './threefry.ts';

/**
 * What a block needs that is the same for every entity, for a loop that writes the rounds out itself:
 *
 *     x0 = (id + start) | 0;  x1 = turned ^ x0;     both additions and the whole first round
 *     … rounds 2 to 20 with ROTATIONS[1] … , and after round 4, 8, 12, 16, 20:
 *     x0 += k1, x1 += k2plus1 · k2, k0plus2 · k0, k1plus3 · k1, k2plus4 · k2, k0plus5
 */
export interface MonthWords {
  readonly start: number;
  readonly turned: number;
  readonly k0: number;
  readonly k1: number;
  readonly k2: number;
  readonly k2plus1: number;
  readonly k0plus2: number;
  readonly k1plus3: number;
  readonly k2plus4: number;
  readonly k0plus5: number;
}

/** Derives the words once for a month and a decision: int32 all. Throws a RangeError as `counterOf` does. */
export function monthWords({ k0, k1 }: Key, month: number, decision: Decision): MonthWords {
  const x1 = (counterOf(month, decision) + k1) | 0;
  const k2 = PARITY ^ k0 ^ k1;
  return {
    start: (k0 + x1) | 0,
    turned: (x1 << 13) | (x1 >>> 19),
    k0,
    k1,
    k2,
    k2plus1: (k2 + 1) | 0,
    k0plus2: (k0 + 2) | 0,
    k1plus3: (k1 + 3) | 0,
    k2plus4: (k2 + 4) | 0,
    k0plus5: (k0 + 5) | 0,
  };
}
