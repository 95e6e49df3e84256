import { describe, expect, test } from 'vitest';
import { type ExplainOptions, explain } from '../../src/app/explain.ts';
import { Faults } from '../../src/language/fault.ts';
import type { ExplainSummary } from '../../src/results/explain/summary.ts';

const small = ['area.children=200', 'horizon.ageingIn=24', 'horizon.runIn=12', 'horizon.pilot=24'];
const ask = async (changes: ExplainOptions = {}) =>
  (await explain('les', { set: small, replications: 4, workers: 1, ...changes })).summary;

/** In whole cents, or millionths of something else. */
function sums({ measures }: ExplainSummary) {
  return measures.map(({ indicator, difference, direct, displaced, parts }) => {
    const unit = indicator.startsWith('spend') ? 100 : 1e6;
    const whole = (x: number | null) => Math.round((x ?? Number.NaN) * unit);
    return {
      whole: whole(difference.mean),
      parts: parts.reduce((sum, { mean }) => sum + whole(mean), 0),
      split: whole(direct.mean) + whole(displaced.mean),
    };
  });
}

describe('between an arm and its like', { timeout: 60_000 }, () => {
  const neutral = [...small, 'arms.population.regime=trajectory'];
  test.each([[false], [true]])(
    'nothing contributes anything, to the bit (single: %s)',
    async (full) => {
      const { measures } = await ask({ set: neutral, to: 'population', full });
      for (const { difference, direct, displaced, parts } of measures)
        for (const share of [difference, direct, displaced, ...parts])
          expect(share).toStrictEqual({ mean: 0, low: 0, high: 0 });
    },
  );
});

describe('between two regimes', { timeout: 120_000 }, () => {
  test('four groups sum to the difference, to the cent; so do direct and displaced', async () => {
    const summary = await ask();
    expect(summary.parts.map(({ id }) => id)).toStrictEqual([
      'access',
      'care',
      'money',
      'prevention',
    ]);
    expect(summary).toMatchObject({ from: 'trajectory', to: 'population', orders: 0 });
    for (const { whole, parts, split } of sums(summary)) {
      expect(parts).toBe(whole);
      expect(split).toBe(whole);
    }
    const [money] = summary.measures;
    expect(money?.difference.mean).not.toBe(0);
    expect(money?.parts.every(({ low, mean, high }) => low! <= mean! && mean! <= high!)).toBe(true);
    expect((money?.to ?? 0) - (money?.from ?? 0)).toBeCloseTo(money?.difference.mean ?? 0, 1);
  });

  test('so they do on the default scenario', async () => {
    const { summary } = await explain('zwolle-noord', { replications: 2 });
    expect(summary).toMatchObject({ from: 'trajectory', to: 'population', orders: 0 });
    for (const { whole, parts, split } of sums(summary)) {
      expect(parts).toBe(whole);
      expect(split).toBe(whole);
    }
  });

  test('so do single mechanisms, from some orders', async () => {
    const summary = await ask({ full: true, replications: 2, of: 'spend.total' });
    expect(summary.orders).toBe(32);
    expect(summary.parts.length).toBeGreaterThan(8);
    for (const { whole, parts } of sums(summary)) expect(parts).toBe(whole);
  });

  test('what an arm changes beside its regime is a part of its own', async () => {
    const summary = await ask({
      set: [...small, 'arms.population.need.home.up.0=0.02'],
      replications: 2,
    });
    expect(summary.parts.at(-1)?.id).toBe('rest');
    for (const { whole, parts } of sums(summary)) expect(parts).toBe(whole);
  });

  test('one worker and three say the same', async () => {
    const one = await ask({ replications: 2 });
    expect(await ask({ replications: 2, workers: 3 })).toStrictEqual(one);
    expect((await ask({ replications: 2, seed: 'b' })).digest).not.toBe(one.digest);
  });

  test('what is explained may be an expression', async () => {
    const summary = await ask({ of: 'spend.q4 / children.total', replications: 2 });
    expect(summary.measures.map(({ indicator }) => indicator)).toStrictEqual(['asked']);
  });
});

test.each([
  [{ to: 'populatoin' }, /^--to:1:1.*did you mean population/],
  [{ from: 'traject' }, /^--from:1:1.*did you mean trajectory/],
  [{ of: 'spend.totl' }, /^--of:1:1.*did you mean spend.total/],
  [{ of: 'import("fs")' }, /^--of:1:1.*functions/],
])('%j is refused', async (changes, message) => {
  await expect(ask(changes)).rejects.toThrow(Faults);
  await expect(ask(changes)).rejects.toThrow(message);
});
