import { describe, expect, test } from 'vitest';
import {
  type EvaluateMargins,
  type SearchOptions,
  searchThreshold,
  type ThresholdFound,
} from '../../src/experiment/threshold-search.ts';
import { proportion } from '../../src/statistics/proportion.ts';
import { type Noise, noisyMargins } from './noisy-margins.ts';

/** Shrink rates to 12 % a year; home-sitters kink at 3 % and break first, costs break at 5 %, waits far off. */
const costs = (x: number) => 0.9 - 18 * x;
const homeSitters = (x: number) => 0.6 - 5 * x - 30 * Math.max(0, x - 0.03);
const waits = (x: number) => 2 - 20 * x;
const conditions = [costs, homeSitters, waits];
const TRUTH = 1.5 / 35;
const noise: Noise = { level: 0.3, slope: 3, own: 0.2 };
const range = { low: 0, high: 0.12, width: 0.005 };

async function coverage(
  name: string,
  truth: number,
  curves: readonly ((x: number) => number)[],
  options: SearchOptions,
  repetitions = 1_000,
): Promise<{ share: number; founds: ThresholdFound[] }> {
  const founds: ThresholdFound[] = [];
  for (let seed = 0; seed < repetitions; seed++)
    founds.push(await searchThreshold(noisyMargins(`${name} ${seed}`, curves, noise), options));
  const covering = founds.filter(({ threshold: t }) => t.low <= truth && truth <= t.high);
  return { share: proportion(covering.length, repetitions).share, founds };
}

describe('the 95 % interval holds the true threshold in 93 to 97 % of searches', {
  timeout: 90_000,
}, () => {
  test('of three conditions, one with a kink', async () => {
    const { share, founds } = await coverage('kink', TRUTH, conditions, range);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
    expect(founds.every(({ precise }) => precise)).toBe(true);
    expect(founds.every(({ threshold: t }) => t.high - t.low <= 0.005)).toBe(true);
    expect(founds.filter(({ threshold: t }) => t.first === 1).length).toBeGreaterThan(990);
    expect(founds.every(({ threshold: t }) => t.suspects.includes(t.first as number))).toBe(true);
  });

  test('of two conditions that break at the same place', async () => {
    const tied = [(x: number) => 18 * (0.05 - x), (x: number) => 25 * (0.05 - x), waits];
    const { share } = await coverage('tied', 0.05, tied, { ...range, width: 0.01 }, 500);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  });

  test('of a curve with a sharp kink at the very threshold', async () => {
    const kinked = [(x: number) => 5 * (0.04 - x) - 40 * Math.max(0, x - 0.04), waits];
    const { share } = await coverage('sharp', 0.04, kinked, { ...range, width: 0.02 }, 500);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  });
});

const search = (evaluate: EvaluateMargins, options: Partial<SearchOptions> = {}) =>
  searchThreshold(evaluate, { ...range, ...options });

test('takes the same way each time, so what was evaluated need not be done again', async () => {
  const model = noisyMargins('again', conditions, noise);
  const memory = new Map<string, Awaited<ReturnType<EvaluateMargins>>>();
  let calls = 0;
  let patience = 3;
  const remembering: EvaluateMargins = async (xs, { from, to }) => {
    const question = JSON.stringify([xs, from, to]);
    const known = memory.get(question);
    if (known !== undefined) return known;
    if (patience-- === 0) throw new Error('killed');
    calls++;
    const answer = await model(xs, { from, to });
    memory.set(question, answer);
    return answer;
  };
  await expect(search(remembering)).rejects.toThrow('killed');
  patience = 1_000;
  const resumed = await search(remembering);
  expect(resumed).toEqual(await search(model));
  expect(calls).toBe(memory.size);
});

test('shares replications between places and asks for none twice', async () => {
  const model = noisyMargins('asked', conditions, noise);
  const asked = new Map<number, number>();
  const found = await search(async (xs, { from, to }) => {
    for (const x of xs) {
      expect(asked.get(x) ?? 0).toBe(from);
      asked.set(x, to);
    }
    return model(xs, { from, to });
  });
  expect([...asked.values()].reduce((sum, n) => sum + n)).toBe(found.runs);
  expect(found.curve).toHaveLength(asked.size);
  for (const { x, margins } of found.curve) expect(margins[0]).toHaveLength(asked.get(x) as number);
});

test('keeps to its budget, and says when that was not enough', async () => {
  for (const budget of [300, 500, 900]) {
    const found = await search(noisyMargins('poor', conditions, noise), { budget });
    expect(found.runs).toBeLessThanOrEqual(budget);
    expect(found.precise).toBe(false);
    expect(found.threshold.low).toBeLessThan(found.threshold.high);
  }
  const { precise, replications } = await search(noisyMargins('few', conditions, noise), {
    most: 40,
  });
  expect([precise, replications]).toEqual([false, 40]);
});

test('tells every look, and the last is the answer', async () => {
  const looks: ThresholdFound[] = [];
  const found = await search(noisyMargins('looks', conditions, noise), {
    onLook: (look) => looks.push(look),
  });
  expect(looks.at(-1)).toBe(found);
  expect(looks.length).toBeGreaterThan(2);
});

test('finds that there is none with the first look, where that is plain', async () => {
  const never = await search(noisyMargins('never', [waits, () => -1], noise));
  expect(never.threshold).toMatchObject({ verdict: 'nowhere', first: 1, openBelow: true, high: 0 });
  expect(never).toMatchObject({ precise: true, runs: 9 * 32 });
  const always = await search(noisyMargins('always', [() => 1], noise));
  expect(always.threshold).toMatchObject({ verdict: 'beyond', openAbove: true, low: 0.12 });
  expect(always).toMatchObject({ precise: true, runs: 9 * 32 });
});

test('finds the smallest value, too', async () => {
  const rising = [(x: number) => 20 * (x - 0.04), (x: number) => 9 * (x - 0.02)];
  const { threshold: t } = await search(noisyMargins('smallest', rising, noise), {
    direction: 'smallest',
  });
  expect(t).toMatchObject({ verdict: 'found', first: 0 });
  expect(Math.abs((t.estimate as number) - 0.04)).toBeLessThan(0.005);
});

test('closes in on a jump, and never calls it known better than its points', async () => {
  const jump = [(x: number) => (x < 0.0431 ? 0.5 : -0.5)];
  const { threshold: t } = await search(noisyMargins('jump', jump, noise));
  expect(t.low).toBeLessThanOrEqual(0.0431);
  expect(t.high).toBeGreaterThanOrEqual(0.0431);
  expect(t.high - t.low).toBeLessThan(0.005 / 8);
});

test.each([
  [{ low: 1 }],
  [{ width: 0 }],
  [{ points: 1 }],
  [{ replications: 1 }],
  [{ most: 10 }],
  [{ budget: 100 }],
])('%j is refused', async (options) => {
  await expect(search(noisyMargins('', [waits], noise), options)).rejects.toThrow(RangeError);
});

test('needs a condition', async () => {
  await expect(search(noisyMargins('', [], noise))).rejects.toThrow(/condition/);
});
