import { describe, expect, test } from 'vitest';
import { type Estimates, watched } from '../../src/results/estimates.ts';
import { interval } from '../../src/statistics/interval.ts';
import { estimateTable } from '../../src/tui/run/table.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { fakeScenario } from '../experiment/fake.ts';

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
