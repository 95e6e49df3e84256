import type { Points } from './points.ts';
import { shuffle } from './shuffle.ts';
import type { Uniforms } from './uniforms.ts';

/**
 * A Latin hypercube: each of `count` equal strata of each dimension holds exactly one point, at a
 * random place within; the order of the strata is random and independent between dimensions. Source:
 * McKay, Beckman, Conover, Technometrics 21 (1979).
 */
export function latinHypercube(count: number, dimensions: number, uniform: Uniforms): Points {
  const points = Array.from({ length: count }, () => new Float64Array(dimensions));
  for (let dimension = 0; dimension < dimensions; dimension++) {
    // Even rows of the uniforms shuffle the strata, odd ones place the points.
    const strata = shuffle(count, 2 * dimension, uniform);
    points.forEach((point, i) => {
      point[dimension] = ((strata[i] as number) + uniform(2 * dimension + 1, i)) / count;
    });
  }
  return points;
}
