import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdingSpans } from '../../src/statistics/holding-spans.ts';
import { marginBend } from '../../src/statistics/margin-bend.ts';
import { errorAt, type MarginPoint, meanAt, stretch } from '../../src/statistics/margin-curve.ts';
import { marginJudge } from '../../src/statistics/margin-verdict.ts';
import { lowerLimit, upperLimit } from '../../src/statistics/one-sided-limit.ts';
import { threshold } from '../../src/statistics/threshold.ts';
import { standardDeviation } from '../../src/statistics/variance.ts';

/** Points at 0, 1, 2 … of conditions whose mean margins are given; the replications spread evenly around them. */
function points(means: readonly (readonly number[])[], spread = 0): MarginPoint[] {
  return (means[0] ?? []).map((_, x) => ({
    x,
    margins: means.map((curve) => [-1, 0, 1].map((z) => (curve[x] as number) + spread * z)),
  }));
}

/** The margins of one condition on the straight line between two points. */
const between = (start: MarginPoint, end: MarginPoint, x: number) => {
  const t = (x - start.x) / (end.x - start.x);
  return Array.from(
    start.margins[0] ?? [],
    (margin, r) => (1 - t) * margin + t * (end.margins[0]?.[r] as number),
  );
};

describe('a stretch', () => {
  const value = fc.double({ min: -100, max: 100, noNaN: true });
  const pairs = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 20 });

  test('knows mean and standard error of the lines between', () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: 0, max: 1, noNaN: true }), (sample, t) => {
        const line = sample.map(([a, b]) => (1 - t) * a + t * b);
        const known = stretch(
          sample.map(([a]) => a),
          sample.map(([, b]) => b),
        );
        expect(meanAt(known, t)).toBeCloseTo(line.reduce((a, b) => a + b) / line.length, 9);
        expect(errorAt(known, t)).toBeCloseTo(standardDeviation(line) / Math.sqrt(line.length), 6);
      }),
    );
  });

  test('takes the replications that both points have and measured', () => {
    const known = stretch([1, Number.NaN, 3, 8], [2, 5, 4]);
    expect(known).toMatchObject({
      n: 2,
      startMean: 2,
      endMean: 3,
      startVariance: 2,
      covariance: 2,
    });
    expect(errorAt(stretch([1], [2]), 0)).toBe(Infinity);
  });
});

describe('the estimate', () => {
  test('is where the first condition breaks', () => {
    const found = threshold(
      points(
        [
          [4, 2, 0, -2],
          [3, 1, -1, -3],
        ],
        0.01,
      ),
    );
    expect(found).toMatchObject({ verdict: 'found', estimate: 1.5, first: 1, suspects: [1] });
    expect(found.holds).toEqual([{ from: 0, to: 1.5, endedBy: 1 }]);
    expect(found.low).toBeLessThan(1.5);
    expect(found.high).toBeGreaterThan(1.5);
    expect(found.ends.map(({ x }) => x)).toEqual([0, 3]);
    expect(found.ends[0].margins[1]).toMatchObject({ n: 3, mean: 3 });
  });

  test('says when conditions hold in several spans', () => {
    const { holds, estimate, first } = threshold(points([[-1, 1, -1, 3, -1]], 0.1));
    expect(holds).toEqual([
      { from: 0.5, to: 1.5, endedBy: 0 },
      { from: 2.25, to: 3.75, endedBy: 0 },
    ]);
    expect([estimate, first]).toEqual([3.75, 0]);
  });

  test('may be beyond the range, or nowhere', () => {
    const beyond = threshold(points([[3, 2, 1]], 0.001));
    expect(beyond).toMatchObject({ verdict: 'beyond', estimate: undefined, first: undefined });
    expect(beyond).toMatchObject({ low: 2, high: 2, openBelow: false, openAbove: true });
    const nowhere = threshold(
      points(
        [
          [3, 2],
          [-1, -2],
          [-2, -3],
        ],
        0.001,
      ),
    );
    expect(nowhere).toMatchObject({ verdict: 'nowhere', estimate: undefined, first: 2 });
    expect(nowhere).toMatchObject({ low: 0, high: 0, openBelow: true, openAbove: false });
    const unsure = threshold(points([[1, 0.5, -0.5]], 5));
    expect(unsure).toMatchObject({
      verdict: 'found',
      low: 0,
      high: 2,
      openBelow: true,
      openAbove: true,
    });
  });

  test('touching 0 is holding', () => {
    expect(holdingSpans(points([[0, 0, -1]]))).toEqual([{ from: 0, to: 1, endedBy: 0 }]);
    expect(holdingSpans(points([[-1, 0, -1]]))).toEqual([{ from: 1, to: 1, endedBy: 0 }]);
    expect(holdingSpans(points([[-1, -1]]))).toEqual([]);
    expect(
      holdingSpans(
        points([
          [-1, 1],
          [1, -1],
        ]),
      ),
    ).toEqual([{ from: 0.5, to: 0.5, endedBy: 1 }]);
    expect(
      holdingSpans(
        points([
          [-1, 1],
          [0.5, -2],
        ]),
      ),
    ).toEqual([]);
  });

  test('what was never measured does not hold', () => {
    const never = points([[1, Number.NaN, 1]]);
    expect(holdingSpans(never)).toEqual([
      { from: 0, to: 0, endedBy: 0 },
      { from: 2, to: 2, endedBy: undefined },
    ]);
    expect(threshold(never).ends[0].margins).toHaveLength(1);
  });
});

describe('the interval', () => {
  test('ends where the limits of the lines between the points reach 0', () => {
    const [a, b, c] = [
      { x: 0, margins: [[1, 2, 3, 2.5, 1.2]] },
      { x: 5, margins: [[-0.5, 0.4, 0.6, -0.3, 0.1]] },
      { x: 10, margins: [[-3, -1, -2, -2.5, -1.4]] },
    ] as [MarginPoint, MarginPoint, MarginPoint];
    const { low, high } = threshold([a, b, c]);
    expect(lowerLimit(between(a, b, low), 0.975)).toBeCloseTo(0, 6);
    expect(upperLimit(between(b, c, high), 0.975)).toBeCloseTo(0, 6);
  });

  test('is a whole stretch where it jumps', () => {
    const jump = points([[0, 0, -1, -2]]);
    expect(threshold(jump)).toMatchObject({ estimate: 1, low: 1, high: 2 });
  });

  test('shares the risk of a false alarm among more than two suspects', () => {
    const start = [0.2, 0.5, 0.8, 0.4, -0.1];
    const one = stretch(
      start,
      start.map((margin) => margin - 2),
    );
    const turn = (judge: ReturnType<typeof marginJudge>) =>
      Array.from({ length: 1_000 }, (_, i) => i / 1_000).find((t) => judge.verdict(t) === 'fails');
    const alone = turn(marginJudge([one], 0.95));
    expect(turn(marginJudge([one, one], 0.95))).toBe(alone);
    expect(turn(marginJudge([one, one, one], 0.95))).toBeGreaterThan(alone as number);
    expect(marginJudge([one, one], 0.95).suspects(1)).toEqual([0, 1]);
  });

  // In millionths: squares of what is far smaller leave the range of numbers, and units then matter.
  const margin = fc.integer({ min: -3e6, max: 3e6 }).map((millionths) => millionths / 1e6);
  const curve = fc.array(fc.array(margin, { minLength: 4, maxLength: 4 }), {
    minLength: 2,
    maxLength: 6,
  });
  const two = fc
    .tuple(curve, curve)
    .map(([a, b]) =>
      a
        .slice(0, b.length)
        .map((first, x): MarginPoint => ({ x, margins: [first, b[x] as number[]] })),
    );

  test('holds the estimate and stays in the range', () => {
    fc.assert(
      fc.property(two, (sample) => {
        const { low, high, estimate = low, holds } = threshold(sample);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(estimate);
        expect(estimate).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(sample.length - 1);
        holds.forEach(({ from, to }, i) => {
          expect(from).toBeLessThanOrEqual(to);
          if (i > 0) expect(from).toBeGreaterThanOrEqual(holds[i - 1]?.to as number);
        });
      }),
    );
  });

  test('does not depend on the order of the points or the unit of the margins', () => {
    fc.assert(
      fc.property(two, (sample) => {
        const found = threshold(sample);
        expect(threshold(sample.toReversed())).toEqual(found);
        const doubled = sample.map(({ x, margins }) => ({
          x,
          margins: margins.map((values) => Array.from(values, (value) => 2 * value)),
        }));
        const { ends, ...rest } = threshold(doubled);
        const { ends: _, ...same } = found;
        expect(rest).toEqual(same);
        expect(ends).toHaveLength(2);
      }),
    );
  });

  test('of the smallest is that of the largest in a mirror', () => {
    fc.assert(
      fc.property(two, (sample) => {
        const mirror = sample.map(({ x, margins }) => ({ x: 10 - x, margins }));
        const { estimate, low, high } = threshold(mirror, { direction: 'smallest' });
        const found = threshold(sample);
        expect(low).toBeCloseTo(10 - found.high, 9);
        expect(high).toBeCloseTo(10 - found.low, 9);
        if (found.estimate === undefined) expect(estimate).toBeUndefined();
        else expect(estimate).toBeCloseTo(10 - found.estimate, 9);
      }),
    );
  });

  test('is wider at a higher level', () => {
    const sample = points([[2, 1, -1, -2]], 0.2);
    const wide = threshold(sample, { level: 0.99 });
    const narrow = threshold(sample, { level: 0.8 });
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
  });
});

test('a bend is seen near 0 only, and a straight line has none', () => {
  expect(marginBend(points([[3, 2, 1, 0]], 0.1), 1, 1)).toBe(0);
  const error = 0.1 / Math.sqrt(3);
  expect(marginBend(points([[0.2, 0.1, 0, -1.1]], 0.1), 1, 1)).toBeCloseTo(1 / 4 / error, 9);
  expect(marginBend(points([[9, 8.9, 8.8, 5]], 0.1), 1, 1)).toBe(0);
});

test.each([
  [[]],
  [[{ x: 0, margins: [[1, 2]] }]],
  [points([[1, 2]]).map((point) => ({ ...point, x: 1 }))],
])('too few points are refused (%#)', (few: MarginPoint[]) => {
  expect(() => threshold(few)).toThrow(RangeError);
});
