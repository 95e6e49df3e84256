/**
 * From the seed a person types to the key of one replication.
 *
 * Any text is a seed. seedrandom (ARC4) turns it into two words; one Threefry block mixes these with
 * the replication number. So keys of neighbouring seeds and replications have nothing in common, and
 * no stream is the shifted or folded copy of another (a test looks for shared words).
 *
 * seedrandom keeps only the low byte of a character and repeats a short seed until it fills its key:
 * by itself it takes "a" and "aa", or "A" and "Ł", for the same seed. Hence the length in front and
 * the escapes. The empty text is a seed too.
 */
import seedrandom from 'seedrandom';
import { threefry2x32 } from './threefry.ts';

/** The key of one replication: two int32 words. */
export interface Key {
  readonly k0: number;
  readonly k1: number;
}

/** Says to the generator that this block makes a key ("KEYS" in ASCII). */
const KEY_MAKING = 0x4b455953;

/** The key of a replication (0, 1, 2 …, below 2^32) of a seed. Pure. Throws a RangeError on another number. */
export function keyOf(seed: string, replication: number): Key {
  if (replication >>> 0 !== replication)
    throw new RangeError(
      `replication: expected a whole number from 0 to 4294967295, got ${replication}`,
    );
  const words = seedrandom(spelled(seed));
  const out = new Int32Array(2);
  threefry2x32(words.int32(), words.int32(), replication, KEY_MAKING, out);
  return { k0: out[0] as number, k1: out[1] as number };
}

/** The text in characters of one byte, different for different texts, never a repetition of a shorter one. */
function spelled(seed: string): string {
  const bytes = seed.replace(
    /[\\\u0100-\uffff]/g,
    (c) => `\\${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${seed.length}:${bytes}`;
}
