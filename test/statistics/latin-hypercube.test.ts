import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniformsOf } from '../../src/random/uniforms.ts';
import { latinHypercube } from '../../src/statistics/latin-hypercube.ts';
import { shuffle } from '../../src/statistics/shuffle.ts';

test('each stratum of each dimension holds one point', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(12), fc.string(), (count, dims, seed) => {
      const points = latinHypercube(count, dims, uniformsOf(seed));
      expect(points).toHaveLength(count);
      for (let d = 0; d < dims; d++) {
        const strata = points.map((point) => Math.floor((point[d] as number) * count));
        expect(strata.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
      }
    }),
  );
});

test('dimensions are unrelated', () => {
  const points = latinHypercube(2_000, 2, uniformsOf('unrelated'));
  const product = points.reduce((sum, [x = 0, y = 0]) => sum + (x - 0.5) * (y - 0.5), 0);
  expect(Math.abs((product / 2_000) * 12)).toBeLessThan(3.3 / Math.sqrt(2_000));
});

test('a shuffle makes every order equally often', () => {
  const uniform = uniformsOf('orders');
  const counts = new Map<string, number>();
  for (let row = 0; row < 6_000; row++) {
    const order = shuffle(3, row, uniform).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(100);
});
