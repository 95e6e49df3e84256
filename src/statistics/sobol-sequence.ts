/**
 * The Sobol sequence: points that fill the unit cube more evenly than random ones, so that means over
 * the cube need fewer. In the order of Antonov and Saleev (USSR Comput. Math. 19, 1979), by which one
 * point follows from the one before with one exclusive or per dimension.
 *
 * Unscrambled it is the same for everybody, begins in the corner, and has no measure of its error.
 * Scrambled, each point is uniform and the evenness stays: a random linear scramble of the digits
 * with a random digital shift (Matoušek, J. Complexity 14, 1998), whose variance is that of Owen's
 * full scrambling (Owen, "Variance with alternative scramblings of digital nets", ACM TOMACS 13,
 * 2003). Take a power of two of points and leave none out, the first neither (Owen 2020,
 * arXiv:2008.08051).
 */
import type { Points } from './points.ts';
import { SOBOL_BITS, sobolDirections } from './sobol-directions.ts';
import type { Uniforms } from './uniforms.ts';

const WORDS = 4_294_967_296;

/**
 * The first `count` points in 1 to 640 dimensions, in steps of 2^-32; scrambled when chance is given.
 * A dimension's coordinates do not depend on how many others there are. Throws a RangeError for more
 * dimensions, or more than 2^31 points.
 */
export function sobolSequence(count: number, dimensions: number, uniform?: Uniforms): Points {
  if (!(count >= 0 && count <= WORDS / 2))
    throw new RangeError(`points: expected 0 to 2147483648, got ${count}`);
  const points = Array.from({ length: count }, () => new Float64Array(dimensions));
  for (let d = 0; d < dimensions; d++) {
    let directions = sobolDirections(d + 1);
    let word = 0;
    if (uniform !== undefined) {
      directions = scrambled(directions, d, uniform);
      word = Math.floor(uniform(d, SOBOL_BITS) * WORDS);
    }
    points.forEach((point, i) => {
      if (i > 0) word ^= directions[31 - Math.clz32(i & -i)] as number;
      point[d] = (word >>> 0) / WORDS;
    });
  }
  return points;
}

/** Each digit plus a random sum of the digits above it. Uses `uniform(dimension, 0 … 31)`. */
function scrambled(directions: Uint32Array, dimension: number, uniform: Uniforms): Uint32Array {
  const result = new Uint32Array(SOBOL_BITS);
  for (let digit = 0; digit < SOBOL_BITS; digit++) {
    const own = (1 << (SOBOL_BITS - 1 - digit)) >>> 0;
    const above = WORDS - 2 * own; // all digits worth more than this one
    const row = (Math.floor(uniform(dimension, digit) * WORDS) & above) | own;
    for (let bit = 0; bit < SOBOL_BITS; bit++)
      if (oddOnes((directions[bit] as number) & row)) result[bit] = (result[bit] as number) | own;
  }
  return result;
}

/** Whether an odd number of a word's bits is set. */
function oddOnes(word: number): boolean {
  let folded = word ^ (word >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return ((0x6996 >>> (folded & 15)) & 1) === 1;
}
