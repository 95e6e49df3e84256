import { describe, expect, test } from 'vitest';
import { run } from '../../src/app/run.ts';
import { inProcess } from '../../src/experiment/backends/in-process.ts';
import { comparedBy } from '../../src/results/comparison.ts';
import { interval } from '../../src/statistics/interval.ts';
import { type Estimates, estimator, watched } from '../../src/tui/run/estimates.ts';
import { estimateTable } from '../../src/tui/run/table.ts';
import { timeLeft } from '../../src/tui/run/time-left.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { fakeScenario, fakeSimulate } from '../experiment/fake.ts';

const record = (replication: number) => fakeSimulate(fakeScenario, 'a', replication);

describe('the numbers so far', () => {
  test('end as those of the answer', async () => {
    const backend = inProcess(record);
    const { experiment, summary } = await run(fakeScenario, { replications: 5, backend });
    const known = estimator(fakeScenario);
    for (const one of experiment.outcomes) known.add(one);
    const estimates = known.estimates();
    for (const row of watched) {
      const [today, ...arms] = estimates[row];
      const indicator = comparedBy[row];
      expect(today?.mean).toBeCloseTo(summary?.today.indicators[indicator].mean ?? 0, 1);
      for (const [i, { mean, halfWidth }] of arms.entries()) {
        const { mean: total = 0, high = 0 } = summary?.arms[i]?.total[indicator] ?? {};
        expect(mean).toBeCloseTo(total ?? 0, 1);
        expect(mean + halfWidth).toBeCloseTo(high ?? 0, 1);
      }
    }
  });

  test('have no interval after one replication, and a narrower one after each look', () => {
    const known = estimator(fakeScenario);
    known.add(record(0));
    expect(known.estimates().q4[1]?.halfWidth).toBe(Number.POSITIVE_INFINITY);
    for (let i = 1; i < 4; i++) known.add(record(i));
    const few = known.estimates().q4[1]?.halfWidth ?? 0;
    for (let i = 4; i < 40; i++) known.add(record(i));
    expect(known.estimates().q4[1]?.halfWidth).toBeLessThan(few);
  });
});

describe('their table', () => {
  const theme = themeFor({ NO_COLOR: '1' });
  const { mean, halfWidth } = interval([1200, 1210, 1230]);
  const same = (mean: number, halfWidth: number) => Array(4).fill({ mean, halfWidth });
  const estimates = {
    q1: same(mean, halfWidth),
    q2: same(44.2, 2.3),
    q3: same(345.6, 0.4),
    q4: same(430, Number.POSITIVE_INFINITY),
    waiting: same(Number.NaN, Number.POSITIVE_INFINITY),
    homeSitters: same(2.6, 0.34),
    spending: same(11_420_000, 310_000),
  } as Estimates;
  const options = { scenario: fakeScenario, estimates, language: 'nl', width: 80, theme } as const;

  test('has for every row its unit, and as many decimals as mean something', () => {
    const { lines, unseen } = estimateTable(options);
    expect(lines).toStrictEqual([
      'kinderen                     nu    traject  populatie  voorzichtig',
      '① basiszorg            1.213±38   1.213±38   1.213±38     1.213±38',
      '② samen in school          44±2       44±2       44±2         44±2',
      '③ onderwijszorg       345,6±0,4  345,6±0,4  345,6±0,4    345,6±0,4',
      '④ jeugdhulp                 430        430        430          430',
      'wacht > 3 mnd                 –          –          –            –',
      'thuiszitters > 3 mnd    2,6±0,3    2,6±0,3    2,6±0,3      2,6±0,3',
      'euro per jaar (mln)    11,4±0,3   11,4±0,3   11,4±0,3     11,4±0,3',
    ]);
    expect(unseen).toStrictEqual([]);
  });

  test('leaves out what does not fit, and says so', () => {
    const { lines, unseen } = estimateTable({ ...options, width: 60 });
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    expect(unseen).toStrictEqual(['nu']);
    expect(estimateTable({ ...options, width: 40 }).unseen).toStrictEqual([
      'nu',
      'populatie',
      'voorzichtig',
    ]);
  });

  test('stands there before there are numbers, as wide as it will be', () => {
    const { lines } = estimateTable({ ...options, estimates: undefined });
    expect(lines.length).toBe(1 + watched.length);
    expect(lines[0]).toBe(estimateTable(options).lines[0]);
  });

  test('of a small area has euros by the thousand', () => {
    const small = { ...estimates, spending: same(241_000, 9_000) };
    expect(estimateTable({ ...options, estimates: small }).lines.at(-1)).toMatch(
      /^euro per jaar \(× 1000\) +241,0±9,0/,
    );
  });
});

test('the time left follows from the pace, and runs on while nothing finishes', () => {
  let now = 1000;
  const left = timeLeft(() => now);
  expect(left.after(0, 10)).toBeUndefined();
  now += 4000;
  left.finished();
  expect(left.after(2, 10)).toBe(16_000);
  now += 1500;
  expect(left.after(2, 10)).toBe(14_500);
  now += 60_000;
  expect(left.after(2, 10)).toBe(0);
});
