import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformsOf } from '../../src/random/uniforms.ts';
import { morrisDesign } from '../../src/statistics/morris-design.ts';
import { morrisEffects } from '../../src/statistics/morris-effects.ts';
import { sobolG, sobolGIndices } from './sensitivity-functions.ts';

describe('the design', () => {
  test('moves each input once, by half the grid, and stays on the grid', () => {
    const levels = fc.constantFrom(2, 4, 6, 8);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), levels, fc.string(), (inputs, p, seed) => {
        for (const { points, moved } of morrisDesign(inputs, 4, uniformsOf(seed), p)) {
          expect(points).toHaveLength(inputs + 1);
          expect([...moved].sort((a, b) => a - b)).toEqual(
            Array.from({ length: inputs }, (_, i) => i),
          );
          for (const point of points)
            for (const x of point) expect((x * (p - 1)) % 1).toBeCloseTo(0, 9);
          moved.forEach((input, s) => {
            const changed = [...(points[s] as Float64Array)].map(
              (x, i) => (points[s + 1]?.[i] as number) - x,
            );
            expect(Math.abs(changed[input] as number)).toBeCloseTo(p / 2 / (p - 1), 12);
            expect(changed.filter((change) => change !== 0)).toHaveLength(1);
          });
        }
      }),
    );
    expect(() => morrisDesign(2, 2, uniformsOf(''), 3)).toThrow(RangeError);
  });

  test('takes every level as often', () => {
    const counts = new Map<number, number>();
    for (const { points } of morrisDesign(5, 800, uniformsOf('levels')))
      for (const x of points[0] as Float64Array) counts.set(x, (counts.get(x) ?? 0) + 1);
    expect(counts.size).toBe(4);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(100);
  });
});

function screen(
  f: (point: Float64Array) => ArrayLike<number>,
  inputs: number,
  trajectories: number,
) {
  const design = morrisDesign(inputs, trajectories, uniformsOf('walks'));
  const outputs = design.map(({ points }) => points.map(f));
  return morrisEffects(design, outputs, { uniform: uniformsOf('bootstrap'), resamples: 500 });
}

describe('the effects', () => {
  test('of a plane are its slopes, everywhere the same', () => {
    const found = screen(([x = 0, y = 0]) => [3 * x - 2 * y + 7], 3, 5);
    const slopes = [3, -2, 0];
    found.forEach((effect, i) => {
      const slope = slopes[i] as number;
      expect(effect.mu).toBeCloseTo(slope, 12);
      expect(effect.muStar).toBeCloseTo(Math.abs(slope), 12);
      expect(effect.low).toBeCloseTo(Math.abs(slope), 12);
      expect(effect.high).toBeCloseTo(Math.abs(slope), 12);
      expect(effect.sigma).toBeCloseTo(0, 12);
      expect(effect.noise).toBeNaN();
      expect(effect.matters).toBe(slope !== 0);
    });
  });

  test('tell interaction by their spread: x y has slopes y and x', () => {
    const [x, y] = screen(([x = 0, y = 0]) => [x * y], 2, 400);
    // On four levels 0, 1/3, 2/3, 1 the other input has mean 1/2 and standard deviation 0.373.
    for (const effect of [x, y]) {
      expect(effect?.mu).toBeCloseTo(0.5, 1);
      expect(effect?.sigma).toBeCloseTo(0.373, 1);
    }
  });

  test('rank the inputs of Sobol G as its indices do', () => {
    const sizes = screen((point) => [sobolG(point)], 8, 100).map(({ muStar }) => muStar);
    const order = (values: readonly number[]) =>
      [0, 1, 2, 3].sort((a, b) => (values[b] as number) - (values[a] as number));
    expect(order(sizes)).toEqual(order(sobolGIndices.total));
  });

  test('are not mistaken for luck', () => {
    const luck = uniformsOf('luck');
    let call = 0;
    const found = screen(
      ([x = 0]) => {
        call++;
        return Array.from({ length: 5 }, (_, r) => 2 * x + 50 * luck(0, r) + luck(call, 1 + r));
      },
      6,
      40,
    );
    expect(found.map(({ matters }) => matters)).toEqual([true, false, false, false, false, false]);
    // Uniform luck of variance 1/12 at both ends, five replications, a step of 2/3.
    const expected = Math.sqrt((2 / Math.PI) * (2 / 12 / 5)) * 1.5;
    for (const { noise } of found) expect(Math.abs(noise / expected - 1)).toBeLessThan(0.15);
    for (const { muStar, noise } of found.slice(1))
      expect(Math.abs(muStar / noise - 1)).toBeLessThan(0.4);
  });

  test('are not mistaken for luck that is the same on all trajectories', () => {
    let mistaken = 0;
    for (let seed = 0; seed < 100; seed++) {
      const slope = uniformsOf(`slope ${seed}`);
      const found = screen(
        ([x = 0, y = 0]) =>
          [0, 1, 2, 3, 4].map((r) => 3 * x + (slope(0, r) - 0.5) * x + (slope(1, r) - 0.5) * y),
        2,
        8,
      );
      expect(found[0]?.matters).toBe(true);
      if (found[1]?.matters) mistaken++;
    }
    expect(mistaken).toBeLessThanOrEqual(10);
  });

  test('need two trajectories', () => {
    const design = morrisDesign(1, 1, uniformsOf(''));
    expect(() => morrisEffects(design, [[[1], [2]]], { uniform: uniformsOf('') })).toThrow(
      RangeError,
    );
  });
});
