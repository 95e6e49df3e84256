/** How well counts agree with the chances they should have: z-scores by state, and Pearson's sum of squares. */
import { chiSquareBand } from '../../src/statistics/chi-square.ts';
import { zOfCount, zScore } from '../../src/statistics/z-score.ts';

/** Fewest children that a state is expected to have to be looked at by itself. */
const ENOUGH = 20;

export interface Agreement {
  /** States with children that can have none. */
  readonly impossible: readonly number[];
  readonly worst: { readonly state: number; readonly z: number };
  readonly squares: number;
  readonly cells: number;
  /** Band of the sum of squares at 0.999. The total is fixed: one degree of freedom less than cells. */
  readonly band: { readonly low: number; readonly high: number };
}

/**
 * `counts` of children drawn independently with these chances. States with few expected children are one
 * cell together. z is that of a binomial count; the sum of squares is Σ (observed - expected)² ÷ expected,
 * which is the sum over cells of z² × (1 - chance), chi-square with one degree less than there are cells
 * (Pearson 1900).
 */
export function agreement(
  counts: ReadonlyMap<number, number>,
  chances: ReadonlyMap<number, number>,
): Agreement {
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const impossible = [...counts.keys()].filter((state) => !(chances.get(state) ?? 0));
  let [restExpected, restCount] = [0, 0];
  let [squares, cells] = [0, 0];
  let worst = { state: -1, z: 0 };
  const add = (count: number, expected: number): void => {
    squares += (count - expected) ** 2 / expected;
    cells += 1;
  };
  for (const [state, chance] of chances) {
    const count = counts.get(state) ?? 0;
    if (n * chance < ENOUGH) {
      restExpected += n * chance;
      restCount += count;
      continue;
    }
    add(count, n * chance);
    const z = zOfCount(count, n, chance);
    if (Math.abs(z) > Math.abs(worst.z)) worst = { state, z };
  }
  if (restExpected >= ENOUGH) add(restCount, restExpected);
  return { impossible, worst, squares, cells, band: chiSquareBand(0.999, cells - 1) };
}

export const agrees = ({ impossible, worst, squares, band }: Agreement): boolean =>
  impossible.length === 0 &&
  Math.abs(worst.z) <= 4.5 &&
  squares >= band.low &&
  squares <= band.high;

/** A sum of independent counts: what was observed, what is expected, and its variance. */
export interface Sum {
  observed: number;
  expected: number;
  variance: number;
}

/** The z-score farthest from 0 of the sums that are expected to be large enough. */
export function worstOf(sums: ReadonlyMap<number, Sum>): {
  cells: number;
  name: number;
  z: number;
} {
  let worst = { cells: 0, name: -1, z: 0 };
  for (const [name, { observed, expected, variance }] of sums) {
    if (expected === 0 && observed > 0) return { ...worst, name, z: Infinity };
    if (expected < ENOUGH) continue;
    const z = zScore(observed, expected, Math.sqrt(variance));
    const farther = Math.abs(z) > Math.abs(worst.z);
    worst = {
      cells: worst.cells + 1,
      ...(farther ? { name, z } : { name: worst.name, z: worst.z }),
    };
  }
  return worst;
}
