import { describe, expect, test } from 'vitest';
import { run } from '../../src/app/run.ts';
import { inProcess } from '../../src/experiment/backends/in-process.ts';
import type { Difference } from '../../src/results/difference.ts';
import type { Summary } from '../../src/results/summary.ts';
import { whatMatters } from '../../src/results/what-matters.ts';
import { fakeScenario, fakeSimulate } from '../experiment/fake.ts';

const backend = inProcess((replication) => fakeSimulate(fakeScenario, 'a', replication));
const summary = (await run(fakeScenario, { backend })).summary as Summary;

const by = (mean: number | null, half: number | null = 1): Difference => ({
  mean,
  low: mean === null || half === null ? null : mean - half,
  high: mean === null || half === null ? null : mean + half,
  varianceRatio: null,
});

/** The order when no agreement is broken but these, and nothing differs but this. */
function order(changes: Readonly<Record<string, Difference>>, broken: readonly string[] = []) {
  const nothing = Object.fromEntries(
    Object.keys(summary.today.indicators).map((id) => [id, by(0)]),
  );
  const told = {
    ...summary,
    differences: summary.differences.map((pair) => ({
      ...pair,
      total: { ...nothing, ...changes },
    })),
    agreements: summary.agreements.map((one) => ({
      ...one,
      arms: one.arms.map((arm) => ({
        ...arm,
        verdict: broken.includes(one.id) ? 'fails' : 'holds',
      })),
    })),
  } as unknown as Summary;
  return whatMatters(fakeScenario, told, 'trajectory', 'population');
}

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('what matters', () => {
  test('is what a broken agreement is about, however small, and then what differs most', () => {
    const found = order({ 'support.q1': by(30), 'spend.total': by(-0.1) }, ['spending']);
    expect(ids(found).slice(0, 2)).toStrictEqual(['spend.total', 'support.q1']);
    expect(found[0]?.broken).toStrictEqual(['spending']);
    expect(found[1]?.broken).toStrictEqual([]);
  });

  test('differs as a multiple of its tolerance, or of half its interval', () => {
    // The scenario tolerates 1 child who waits more or less.
    const found = order({
      'support.q1': by(-30, 10),
      'waiting.over3Months': by(2, 40),
      'support.q4All': by(5, 1),
    });
    expect(ids(found).slice(0, 3)).toStrictEqual([
      'support.q4All',
      'support.q1',
      'waiting.over3Months',
    ]);
  });

  test('comes last where nothing was measured, and once each', () => {
    const found = ids(order({ 'support.q1': by(null), 'support.q2': by(3, null) }));
    expect(found[0]).toBe('support.q2');
    expect(found.at(-1)).toBe('support.q1');
    expect(new Set(found).size).toBe(found.length);
  });
});

test('a pair that was not compared is a mistake', () => {
  expect(() => whatMatters(fakeScenario, summary, 'population', 'trajectory')).toThrow(RangeError);
});
