import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformsOf } from '../../src/random/uniforms.ts';
import { saltelliDesign } from '../../src/statistics/saltelli-design.ts';
import { sobolIndices } from '../../src/statistics/sobol-indices.ts';
import { sobolSequence } from '../../src/statistics/sobol-sequence.ts';
import { ishigami, ishigamiIndices, sobolG, sobolGIndices } from './sensitivity-functions.ts';

const within = (value: number) => expect.closeTo(value, 2);
const each = (inputs: number) => Array.from({ length: inputs }, (_, i) => [i]);

function analyse(
  f: (point: Float64Array) => ArrayLike<number>,
  inputs: number,
  rows: number,
  factors: readonly (readonly number[])[] = each(inputs),
  resamples = 300,
) {
  const base = sobolSequence(rows, 2 * inputs, uniformsOf('base'));
  const outputs = saltelliDesign(base, factors).map(f);
  return sobolIndices(outputs, factors.length, { uniform: uniformsOf('bootstrap'), resamples });
}

describe('without luck', () => {
  test.each([
    ['Ishigami', ishigami, 3, ishigamiIndices],
    ['Sobol G', sobolG, 8, sobolGIndices],
  ])('%s has its published indices', (_, f, inputs, known) => {
    const found = analyse((point) => [f(point)], inputs, 4_096);
    expect(Math.abs(found.variance / known.variance - 1)).toBeLessThan(0.01);
    found.factors.forEach(({ first, total }, i) => {
      expect(Math.abs(first.value - (known.first[i] as number))).toBeLessThan(0.01);
      expect(Math.abs(total.value - (known.total[i] as number))).toBeLessThan(0.01);
      expect(first.low).toBeLessThanOrEqual(known.first[i] as number);
      expect(first.high).toBeGreaterThanOrEqual(known.first[i] as number);
      expect([first.resolved, total.resolved]).toEqual([true, true]);
    });
    expect(found.noiseShare).toBeNaN();
  });

  test('a group of inputs has the index of all it holds', () => {
    const { factors } = analyse((point) => [ishigami(point)], 3, 4_096, [[0, 2], [1]]);
    expect(factors.map(({ first, total }) => [first.value, total.value])).toEqual([
      [within(0.5576), within(0.5576)],
      [within(0.4424), within(0.4424)],
    ]);
  });

  test('with few points an index is said to be unresolved', () => {
    const { factors } = analyse((point) => [ishigami(point)], 3, 16);
    expect(factors.some(({ first, total }) => !first.resolved || !total.resolved)).toBe(true);
  });

  test('an output that never varies has no indices', () => {
    const { variance, factors } = analyse(() => [5], 2, 8);
    expect(variance).toBe(0);
    expect(factors[0]?.first).toEqual({
      value: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
      resolved: false,
    });
  });

  test('indices do not change with the unit of the output', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 1, max: 50 }),
        (add, times) => {
          const [a, b] = [0, 1].map((changed) =>
            analyse((p) => [changed ? add + times * ishigami(p) : ishigami(p)], 3, 32, each(3), 20),
          );
          a?.factors.forEach(({ first, total }, i) => {
            expect(b?.factors[i]?.first.value).toBeCloseTo(first.value, 8);
            expect(b?.factors[i]?.total.high).toBeCloseTo(total.high, 8);
          });
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('with luck', () => {
  const REPLICATIONS = 8;
  const luck = uniformsOf('luck');
  /** Shared by all points, shared by points alike in the second input, and each point's own. */
  const noise = (point: Float64Array, r: number) =>
    30 * luck(1, r) +
    12 * (luck(2, r) - 0.5) * (point[1] as number) +
    8 * (luck(Math.floor((point[0] as number) * 2 ** 31), 1_000 * r + 7) - 0.5);

  test('its variance is taken out and told apart', () => {
    const noisy = (point: Float64Array) =>
      Array.from({ length: REPLICATIONS }, (_, r) => ishigami(point) + noise(point, r));
    const found = analyse(noisy, 3, 4_096);
    expect(Math.abs(found.variance / ishigamiIndices.variance - 1)).toBeLessThan(0.06);
    found.factors.forEach(({ first, total }, i) => {
      expect(Math.abs(first.value - (ishigamiIndices.first[i] as number))).toBeLessThan(0.04);
      expect(Math.abs(total.value - (ishigamiIndices.total[i] as number))).toBeLessThan(0.04);
    });
    expect(found.noiseShare).toBeGreaterThan(0.02);
    expect(found.noiseShare).toBeLessThan(0.1);
  });

  test('an input that does nothing has no total index, however much luck there is', () => {
    let call = 0;
    const own = (point: Float64Array) => {
      call++;
      return Array.from({ length: 4 }, (_, r) => (point[0] as number) + luck(call, 9 + r));
    };
    const found = analyse(own, 2, 2_048);
    expect(Math.abs(found.factors[1]?.total.value as number)).toBeLessThan(0.05);
    expect(found.factors[1]?.total.resolved).toBe(true);
    expect(found.factors[0]?.total.value).toBeCloseTo(1, 1);
    expect(found.noiseShare).toBeCloseTo(0.2, 1); // 1/4 of 1/12 against 1/12
  });
});

test('intervals hold the truth also where luck depends on the inputs and is shared by all points', () => {
  // 2x + y + xy, with slopes that luck moves: first 0.730, 0.263, 0; total 0.738, 0.270, 0.
  const first = [0.7297, 0.2627, 0];
  const total = [0.7378, 0.2708, 0];
  let held = 0;
  for (let seed = 0; seed < 60; seed++) {
    const uniform = uniformsOf(`slopes ${seed}`);
    const output = ([x = 0, y = 0, z = 0]: Float64Array) =>
      Array.from({ length: 8 }, (_, r) => {
        const [a, b, c] = [0, 1, 2].map((k) => 4 * (uniform(k, r) - 0.5)) as [
          number,
          number,
          number,
        ];
        return 2 * x + y + x * y + a * x + b * y + c * z;
      });
    const design = saltelliDesign(sobolSequence(64, 6, uniformsOf(`points ${seed}`)), each(3));
    sobolIndices(design.map(output), 3, { uniform, resamples: 200 }).factors.forEach((found, i) => {
      if (found.first.low <= (first[i] as number) && (first[i] as number) <= found.first.high)
        held++;
      if (found.total.low <= (total[i] as number) && (total[i] as number) <= found.total.high)
        held++;
    });
  }
  expect(held / 360).toBeGreaterThan(0.9);
});

test.each([
  [
    [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 7],
    ],
    1,
  ],
  [[[1], [2], [3], [4]], 1],
  [[[1], [2], [3]], 1],
  [[[], [], [], [], [], []], 1],
  [[[1], [2], [3], [4], [5], [6, 7]], 1],
])('outputs %j for %d factor are refused', (outputs, factors) => {
  const uniform = uniformsOf('');
  expect(() => sobolIndices(outputs, factors, { uniform })).toThrow(RangeError);
});

test('a design takes whole pairs of points and inputs that exist', () => {
  expect(saltelliDesign([Float64Array.of(1, 2, 3, 4)], [[0], [0, 1]]).map((p) => [...p])).toEqual([
    [1, 2],
    [3, 4],
    [3, 2],
    [3, 4],
  ]);
  expect(() => saltelliDesign([new Float64Array(3)], [[0]])).toThrow(RangeError);
  expect(() => saltelliDesign([new Float64Array(4)], [[2]])).toThrow(RangeError);
});
