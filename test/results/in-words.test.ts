import { describe, expect, test } from 'vitest';
import { amountWords } from '../../src/results/amount-in-words.ts';
import { parameterWords } from '../../src/results/parameter-in-words.ts';
import { thresholdInWords } from '../../src/results/threshold/in-words.ts';
import type { ThresholdSummary } from '../../src/results/threshold/summary.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a parameter', () => {
  test.each([
    [{ unit: 'share a year' }, 0.0312, 0.004, '3,1 % per jaar', '3.1% a year'],
    [{ unit: 'share' }, 0.5, 0.1, '50 %', '50%'],
    [{ unit: 'months', whole: true }, 7, 1, '7 maanden', '7 months'],
    [{ unit: 'furlongs' }, 1.25, 0.05, '1,25 furlongs', '1.25 furlongs'],
    [{ unit: 'factor' }, 1.2, 0.5, '1,2', '1.2'],
  ])('in %j of %d known to %d', (unit, value, resolution, nl, en) => {
    expect(spaced(parameterWords(unit, resolution, 'nl').value(value))).toBe(nl);
    expect(parameterWords(unit, resolution, 'en').value(value)).toBe(en);
  });
});

test('amounts have the scale of the whole', () => {
  const large = amountWords('spend.total', 12e6, 1e5, 'nl');
  expect(spaced(large.mean(-1_330_000))).toBe('−€ 1,33 mln');
  expect(large.range(-1.4e6, -1.25e6)).toBe('−1,40 tot −1,25');
  expect(amountWords('spend.total', 12e6, 1e5, 'en').mean(2e5)).toContain('€0.20');
  expect(spaced(amountWords('spend.total', 4e5, 1e4, 'nl').mean(12_345))).toBe('€ 12.300');
  expect(amountWords('waiting.count', 20, 0.4, 'nl').mean(2.25)).toBe('2,3');
  expect(amountWords('waiting.count', 20, 0.4, 'nl').mean(null)).toBe('–');
});

describe('a threshold', () => {
  const base: ThresholdSummary = {
    schema: 'proeftuin/threshold@1',
    scenario: 's',
    seed: 'a',
    vary: { path: 'budget.shrinkPerYear', low: 0, high: 0.12, unit: 'share a year', whole: false },
    direction: 'largest',
    arm: 'population',
    conditions: ['waits', 'homeSitters'].map((id) => ({
      id,
      name: { nl: id === 'waits' ? 'wachten' : 'thuiszitters', en: id },
      condition: 'arm.x <= today.x',
    })),
    threshold: {
      verdict: 'found',
      estimate: 0.031,
      low: 0.026,
      high: 0.035,
      openBelow: false,
      openAbove: false,
      first: 'homeSitters',
      suspects: ['homeSitters'],
      holds: [{ from: 0, to: 0.031, endedBy: 'homeSitters' }],
    },
    width: 0.01,
    precise: true,
    curve: [0, 0.12].map((x) => ({
      x,
      replications: 9,
      margins: [
        { mean: 4 - 60 * x, low: 3 - 60 * x, high: 5 - 60 * x },
        { mean: 1.5 - 50 * x, low: 1 - 50 * x, high: 2 - 50 * x },
      ],
    })),
    runs: 100,
    replications: 9,
    digest: '',
  };
  const told = (
    changes: Partial<ThresholdSummary['threshold']>,
    more: Partial<ThresholdSummary> = {},
  ) =>
    thresholdInWords({ ...base, ...more, threshold: { ...base.threshold, ...changes } }, 'nl').map(
      spaced,
    );

  test('is one sentence when all is plain', () => {
    expect(told({})).toStrictEqual([
      'Hoogstens 3,1 % per jaar (95 %: 2,6–3,5); het eerst breekt: thuiszitters.',
    ]);
    expect(thresholdInWords(base, 'en')).toStrictEqual([
      'At most 3.1% a year (95%: 2.6–3.5); the first to break: homeSitters.',
    ]);
  });

  test('says what is not certain', () => {
    expect(told({ suspects: ['waits', 'homeSitters'] })[1]).toContain('het kan ook zijn: wachten');
    expect(told({ openBelow: true })[0]).toContain('(95 %: hoogstens 3,5 %)');
    expect(told({ openAbove: true })[0]).toContain('(95 %: minstens 2,6 %)');
    expect(told({}, { precise: false, width: 0.005 })[1]).toMatch(/^Het interval is 0,9 % breed/);
    const holds = [
      { from: 0, to: 0.01, endedBy: 'waits' },
      { from: 0.02, to: 0.031, endedBy: 'homeSitters' },
    ];
    expect(told({ holds })[1]).toContain('losse stukken: 0,0–1,0 en 2,0–3,1');
  });

  test('that is not there is said with the margins at both ends', () => {
    const nowhere = told({ verdict: 'nowhere', estimate: null, low: 0, high: 0, openBelow: true });
    expect(nowhere[0]).toMatch(/^Geen drempel tussen 0,. % per jaar en 12,. % per jaar: nergens/);
    expect(nowhere[1]).toContain('‘thuiszitters’ heeft 1,5');
    expect(nowhere[2]).toMatch(/^Bij 12,. % per jaar: ‘wachten’ heeft −3,/);
    const beyond = told({
      verdict: 'beyond',
      estimate: null,
      low: 0.1,
      high: 0.12,
      openAbove: true,
    });
    expect(beyond[0]).toContain('alle voorwaarden houden overal');
    expect(beyond.at(-1)).toContain('minstens 10');
  });

  test('of whole numbers is the last on the right side', () => {
    const vary = { path: 'review.term', low: 1, high: 12, unit: 'months', whole: true };
    const months = { estimate: 6.8, low: 6.1, high: 7.4 };
    expect(told(months, { vary, width: 0.5 })[0]).toMatch(/^Hoogstens 6 maanden/);
    expect(told(months, { vary, width: 0.5, direction: 'smallest' })[0]).toMatch(
      /^Minstens 7 maanden .*het laatst voldoet/,
    );
  });
});
