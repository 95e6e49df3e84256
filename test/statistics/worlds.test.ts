import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformsOf } from '../../src/random/uniforms.ts';
import { acceptability } from '../../src/statistics/acceptability.ts';
import { mean } from '../../src/statistics/mean.ts';
import { proportion } from '../../src/statistics/proportion.ts';
import { variance } from '../../src/statistics/variance.ts';
import { worldMeans } from '../../src/statistics/world-means.ts';
import { worldVariance } from '../../src/statistics/world-variance.ts';

/** Mean 0, variance 1, nearly normal. */
function normals(text: string) {
  const uniform = uniformsOf(text);
  return (i: number, j: number) => {
    let sum = -6;
    for (let part = 0; part < 12; part++) sum += uniform(12 * i + part, j);
    return sum;
  };
}

/** Worlds × replications around 5: standard deviation 3 between worlds, 2 of shared luck, 4 of own. */
function table(text: string, worlds: number, replications: number, shared = 2): number[][] {
  const z = normals(text);
  return Array.from({ length: worlds }, (_, w) =>
    Array.from(
      { length: replications },
      (_, r) => 5 + 3 * z(0, w) + shared * z(1, r) + 4 * z(2 + w, r),
    ),
  );
}

describe('the variance of worlds', () => {
  // Davies (1947), batches as worlds; published estimates 1764 and 2451 (Searle et al. 1992; lme4's REML is the same).
  const dyestuff = [
    [1545, 1440, 1440, 1520, 1580],
    [1540, 1555, 1490, 1560, 1495],
    [1595, 1550, 1605, 1510, 1560],
    [1445, 1440, 1595, 1465, 1545],
    [1595, 1630, 1515, 1635, 1625],
    [1520, 1455, 1450, 1480, 1445],
  ];

  test('is the published one of the dyestuff data', () => {
    const found = worldVariance(dyestuff);
    expect(found.mean).toBe(1527.5);
    expect(found.between).toBeCloseTo(1764.05, 2);
    expect(found.within).toBeCloseTo(2451.25, 2);
    expect(found.share).toBeCloseTo(0.4185, 4);
    expect(found.shared).toBe(0);
  });

  test('is found again, with luck shared or not', () => {
    const own = worldVariance(table('own', 2_000, 10, 0));
    expect(Math.abs(own.between / 9 - 1)).toBeLessThan(0.1);
    expect(Math.abs(own.within / 16 - 1)).toBeLessThan(0.05);
    const both = worldVariance(table('both', 300, 300), { sharedLuck: true });
    expect(Math.abs(both.between / 9 - 1)).toBeLessThan(0.25);
    expect(Math.abs(both.shared / 4 - 1)).toBeLessThan(0.25);
    expect(Math.abs(both.within / 20 - 1)).toBeLessThan(0.07);
  });

  test('leaves an interval that holds the truth as often as it says', () => {
    for (const [name, shared] of [
      ['apart', 0],
      ['together', 2],
    ] as const) {
      const holding = Array.from({ length: 600 }, (_, i) =>
        worldVariance(table(`${name} ${i}`, 20, 6, shared), { sharedLuck: shared > 0 }),
      ).filter(({ low, high }) => low <= 5 && 5 <= high);
      expect(holding.length / 600).toBeGreaterThan(0.92);
      expect(holding.length / 600).toBeLessThan(0.98);
    }
  });

  test('is all luck where worlds do not differ, and none where replications do not', () => {
    expect(
      worldVariance([
        [1, 3],
        [3, 1],
      ]),
    ).toMatchObject({ between: 0, within: 2, share: 0 });
    expect(
      worldVariance([
        [1, 1],
        [3, 3],
      ]),
    ).toMatchObject({ between: 2, within: 0, share: 1 });
    const shared = worldVariance(
      [
        [1, 4],
        [2, 5],
      ],
      { sharedLuck: true },
    );
    expect(shared).toMatchObject({ between: 0.5, within: 4.5, shared: 4.5 });
  });

  test('cannot tell luck from one replication', () => {
    const found = worldVariance([[1], [3]]);
    expect(found).toMatchObject({ mean: 2, between: 2, within: Number.NaN, share: Number.NaN });
    expect(found.high).toBeCloseTo(2 + 12.706, 2);
  });

  test.each([[[[1, 2]]], [[[], []]], [[[1, 2], [1]]]])('%j is refused', (rows) => {
    expect(() => worldVariance(rows)).toThrow(RangeError);
  });
});

describe('the means of worlds', () => {
  test('spread as the true ones do, around the same middle', () => {
    const rows = table('spread', 1_000, 4, 0);
    const means = worldMeans(rows);
    expect(variance(rows.map(mean))).toBeGreaterThan(11.5);
    expect(variance(means)).toBeCloseTo(worldVariance(rows).between, 9);
    expect(mean(means)).toBeCloseTo(mean(rows.map(mean)), 9);
  });

  test('make the share of worlds right', () => {
    // True means are normal with mean 5 and standard deviation 3: 95.2 % are above 0.
    const rows = table('share', 4_000, 2, 0);
    const share = (values: readonly number[]) => acceptability(values.map((m) => [m])).all.share;
    expect(share(rows.map(mean))).toBeLessThan(0.9);
    expect(Math.abs(share(worldMeans(rows)) - 0.952)).toBeLessThan(0.012);
  });

  test('are plain without luck, or when it is not known', () => {
    expect(
      worldMeans([
        [1, 1],
        [3, 3],
      ]),
    ).toEqual([1, 3]);
    expect(worldMeans([[1], [3]])).toEqual([1, 3]);
    expect(
      worldMeans([
        [2, 2],
        [2, 2],
      ]),
    ).toEqual([2, 2]);
  });
});

describe('acceptability', () => {
  test('is the share of worlds in which conditions hold', () => {
    const { all, each } = acceptability([
      [1, 2],
      [0, -1],
      [3, Number.NaN],
      [-1, 4],
    ]);
    expect(all).toEqual(proportion(1, 4));
    expect(each).toEqual([proportion(3, 4), proportion(2, 4)]);
    expect(() => acceptability([])).toThrow(RangeError);
  });

  test('of all conditions is never more than of one, and falls with every margin', () => {
    const margin = fc.double({ min: -9, max: 9, noNaN: true });
    const worlds = fc.array(fc.array(margin, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(worlds, fc.double({ min: 0, max: 5, noNaN: true }), (margins, less) => {
        const { all, each } = acceptability(margins);
        for (const { share } of each) expect(all.share).toBeLessThanOrEqual(share);
        const lower = acceptability(margins.map((world) => world.map((m) => m - less)));
        expect(lower.all.share).toBeLessThanOrEqual(all.share);
      }),
    );
  });
});
