import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformsOf } from '../../src/random/uniforms.ts';
import { SOBOL_DIMENSIONS, sobolDirections } from '../../src/statistics/sobol-directions.ts';
import { sobolSequence } from '../../src/statistics/sobol-sequence.ts';

describe('unscrambled', () => {
  // Joe and Kuo's own program, and SciPy 1.17 (`qmc.Sobol(5, scramble=False)`).
  test('begins as published', () => {
    expect(sobolSequence(9, 5).map((point) => [...point])).toEqual([
      [0, 0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.25, 0.75],
      [0.25, 0.75, 0.75, 0.75, 0.25],
      [0.375, 0.375, 0.625, 0.875, 0.375],
      [0.875, 0.875, 0.125, 0.375, 0.875],
      [0.625, 0.125, 0.875, 0.625, 0.625],
      [0.125, 0.625, 0.375, 0.125, 0.125],
      [0.1875, 0.3125, 0.9375, 0.4375, 0.5625],
    ]);
  });

  // SciPy 1.17, `qmc.Sobol(640, scramble=False, bits=32)`: dimensions 1, 2, 3, 4, 5, 64, 128, 300, 640.
  test.each([
    [5, [0.875, 0.875, 0.125, 0.375, 0.875, 0.625, 0.125, 0.125, 0.125]],
    [
      1000,
      [
        0.2197265625, 0.0966796875, 0.5185546875, 0.6767578125, 0.2802734375, 0.4462890625,
        0.5439453125, 0.4013671875, 0.2060546875,
      ],
    ],
    [
      1023,
      [
        0.0009765625, 0.7529296875, 0.6123046875, 0.1455078125, 0.1865234375, 0.0400390625,
        0.7001953125, 0.4951171875, 0.2373046875,
      ],
    ],
  ])('has the published point %d', (i, expected) => {
    const point = sobolSequence(i + 1, SOBOL_DIMENSIONS)[i] as Float64Array;
    expect([1, 2, 3, 4, 5, 64, 128, 300, 640].map((d) => point[d - 1])).toEqual(expected);
  });

  test('no two dimensions are alike', () => {
    const all = Array.from({ length: SOBOL_DIMENSIONS }, (_, d) => sobolDirections(d + 1).join());
    expect(new Set(all).size).toBe(SOBOL_DIMENSIONS);
  });
});

/** How many points each of `cells` equal parts of a dimension holds. */
function filled(points: readonly Float64Array[], d: number, cells: number): number[] {
  const counts = new Array<number>(cells).fill(0);
  for (const point of points) {
    const cell = Math.floor((point[d] as number) * cells);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return counts;
}

describe('scrambled', () => {
  test('2^m points leave no stratum of any dimension empty, wherever in the sequence they stand', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(3), fc.string(), (m, block, seed) => {
        const n = 2 ** m;
        const points = sobolSequence((block + 1) * n, 40, uniformsOf(seed)).slice(block * n);
        for (let d = 0; d < 40; d++) expect(Math.max(...filled(points, d, n))).toBe(1);
      }),
    );
  });

  test('every dimension of the table, too', () => {
    const points = sobolSequence(256, SOBOL_DIMENSIONS, uniformsOf('all'));
    for (let d = 0; d < SOBOL_DIMENSIONS; d++) expect(Math.max(...filled(points, d, 256))).toBe(1);
  });

  test('the first two dimensions stay a (0, m, 2)-net: each box of area 2^-m holds one point', () => {
    const points = sobolSequence(64, 2, uniformsOf('net'));
    for (let split = 0; split <= 6; split++) {
      const boxes = points.map(
        ([x = 0, y = 0]) => `${Math.floor(x * 2 ** split)} ${Math.floor(y * 2 ** (6 - split))}`,
      );
      expect(new Set(boxes).size).toBe(64);
    }
  });

  test('a point is uniform over seeds', () => {
    const first = Array.from({ length: 2_000 }, (_, seed) =>
      sobolSequence(4, 3, uniformsOf(`seed ${seed}`)).at(3),
    ) as Float64Array[];
    for (let d = 0; d < 3; d++)
      for (const count of filled(first, d, 8)) expect(Math.abs(count - 250)).toBeLessThan(60);
  });

  test('dimensions do not depend on how many there are', () => {
    const few = sobolSequence(16, 2, uniformsOf('x'));
    const many = sobolSequence(16, 9, uniformsOf('x'));
    expect(few.map((point) => [...point])).toEqual(many.map((point) => [...point.slice(0, 2)]));
  });

  test('a smooth mean is known far better than by chance', () => {
    const points = sobolSequence(1_024, 4, uniformsOf('mean'));
    const sum = points.reduce((all, point) => all + point.reduce((a, u) => a * (0.5 + u), 1), 0);
    expect(Math.abs(sum / 1_024 - 1)).toBeLessThan(0.001); // by chance 0.02
  });

  // A pin: saved designs rest on these bits.
  test('keeps its bits', () => {
    expect(sobolSequence(2, 2, uniformsOf('pin')).map((p) => [...p])).toMatchInlineSnapshot(`
      [
        [
          0.03353102691471577,
          0.46864396380260587,
        ],
        [
          0.9093567023519427,
          0.5891436825040728,
        ],
      ]
    `);
  });
});

test.each([
  [1, 641],
  [-1, 1],
  [2 ** 32, 1],
])('%d points in %d dimensions are refused', (count, dimensions) => {
  expect(() => sobolSequence(count, dimensions)).toThrow(RangeError);
});
