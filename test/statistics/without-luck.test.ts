import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniformsOf } from '../../src/random/uniforms.ts';
import { crossProduct, minus } from '../../src/statistics/without-luck.ts';

test('is the mean product over pairs of different replications', () => {
  const value = fc.integer({ min: -100, max: 100 });
  const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(pairs, (sample) => {
      let sum = 0;
      for (const [r, [a]] of sample.entries())
        for (const [s, [, b]] of sample.entries()) if (r !== s) sum += a * b;
      const product = crossProduct(
        sample.map(([a]) => a),
        sample.map(([, b]) => b),
      );
      expect(product).toBeCloseTo(sum / (sample.length * (sample.length - 1)), 9);
    }),
  );
  expect(crossProduct([3], [4])).toBe(12);
});

test('has no part of the luck that two samples share', () => {
  const uniform = uniformsOf('shared');
  let sum = 0;
  let naive = 0;
  for (let i = 0; i < 20_000; i++) {
    const luck = [uniform(i, 0) - 0.5, uniform(i, 1) - 0.5, uniform(i, 2) - 0.5];
    sum += crossProduct(luck, luck) / 20_000;
    naive += (luck.reduce((a, b) => a + b) / 3) ** 2 / 20_000;
  }
  expect(Math.abs(sum)).toBeLessThan(0.002);
  expect(naive).toBeCloseTo(1 / 36, 2);
});

test('a difference goes by replication', () => {
  expect([...minus([5, 7], [1, 10])]).toEqual([4, -3]);
});
