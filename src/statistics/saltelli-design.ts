import type { Points } from './points.ts';

/**
 * The points at which Sobol indices need the output. A base row of 2k numbers is two independent
 * points A and B in k inputs; for each factor there is A with the factor's inputs taken from B. So
 * each base row makes 2 + (number of factors) points, in this order: A, B, then one for each factor.
 *
 * A factor is a list of inputs (0 to k - 1) that are switched together: one input, or a group of them.
 * Source: Saltelli et al., Computer Physics Communications 181 (2010); for groups, Jacques, Lavergne,
 * Devictor, Reliability Engineering and System Safety 91 (2006). Throws a RangeError for rows of odd
 * length and inputs that do not exist.
 */
export function saltelliDesign(base: Points, factors: readonly (readonly number[])[]): Points {
  return base.flatMap((row) => {
    const inputs = row.length / 2;
    if (!Number.isInteger(inputs))
      throw new RangeError(`base: expected rows of even length, got ${row.length}`);
    const a = row.slice(0, inputs);
    const b = row.slice(inputs);
    const switched = factors.map((factor) => {
      const point = a.slice();
      for (const input of factor) {
        if (!(input in a))
          throw new RangeError(`factor: expected inputs 0 to ${inputs - 1}, got ${input}`);
        point[input] = b[input] as number;
      }
      return point;
    });
    return [a, b, ...switched];
  });
}
