/**
 * Direction numbers of the Sobol sequence in up to 640 dimensions.
 *
 * Dimension 1 is van der Corput's sequence; for each other the table names a primitive polynomial
 * over GF(2) and its first odd numbers m, and the recurrence makes the rest. The table is the start of
 * `new-joe-kuo-6.21201`, whose two-dimensional projections are chosen to be good: Joe and Kuo,
 * "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30
 * (2008); web.maths.unsw.edu.au/~fkuo/sobol. Here a dimension is written `a m2 m3 …;` in base 36:
 * `a` holds the polynomial's inner coefficients as in the paper, m1 is always 1, and there are as many
 * m as the polynomial's degree.
 */
import { high } from './direction-numbers/high.ts';
import { low } from './direction-numbers/low.ts';

/** The most dimensions there are. */
export const SOBOL_DIMENSIONS = 640;

/** Bits of a coordinate. */
export const SOBOL_BITS = 32;

/**
 * The 32 direction numbers of a dimension (1 to 640), as words whose highest bit is worth 1/2: what is
 * added (exclusive or) where bit 0, 1, 2 … of the point's number is set. Throws a RangeError outside.
 */
export function sobolDirections(dimension: number): Uint32Array {
  if (!(Number.isInteger(dimension) && dimension >= 1 && dimension <= SOBOL_DIMENSIONS))
    throw new RangeError(`dimension: expected 1 to ${SOBOL_DIMENSIONS}, got ${dimension}`);
  if (dimension === 1)
    return Uint32Array.from({ length: SOBOL_BITS }, (_, bit) => 1 << (SOBOL_BITS - 1 - bit));
  entries ??= `${low};${high}`.split(';');
  const [a = 0, ...numbers] = (entries[dimension - 2] as string)
    .trim()
    .split(/\s/)
    .map((digits) => Number.parseInt(digits, 36));
  return recur(a, [1, ...numbers]);
}

let entries: string[] | undefined;

function recur(a: number, first: readonly number[]): Uint32Array {
  const degree = first.length;
  const directions = new Uint32Array(SOBOL_BITS);
  for (let bit = 0; bit < SOBOL_BITS; bit++) {
    if (bit < degree) {
      directions[bit] = (first[bit] as number) << (SOBOL_BITS - 1 - bit);
      continue;
    }
    const oldest = directions[bit - degree] as number;
    let word = oldest ^ (oldest >>> degree);
    for (let back = 1; back < degree; back++)
      if ((a >>> (degree - 1 - back)) & 1) word ^= directions[bit - back] as number;
    directions[bit] = word;
  }
  return directions;
}
