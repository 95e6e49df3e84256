import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/app/run.ts';
import { paintFor } from '../../../src/cli/paint.ts';
import { inProcess } from '../../../src/experiment/backends/in-process.ts';
import { indicatorIds } from '../../../src/language/indicators.ts';
import { wrap } from '../../../src/language/wrap.ts';
import { comparisonCsv } from '../../../src/reports/text/comparison-csv.ts';
import { comparisonLines } from '../../../src/reports/text/comparison-lines.ts';
import { comparisonText } from '../../../src/reports/text/comparison-text.ts';
import type { Page } from '../../../src/reports/text/page.ts';
import { sentences } from '../../../src/results/sentences.ts';
import type { Summary } from '../../../src/results/summary.ts';
import { fakeScenario, fakeSimulate } from '../../experiment/fake.ts';

let page: Page;
beforeAll(async () => {
  const backend = inProcess((replication) => fakeSimulate(fakeScenario, 'a', replication));
  const { summary } = await run(fakeScenario, { backend });
  const paint = paintFor({ isTTY: false }, {});
  page = {
    scenario: fakeScenario,
    summary: summary as Summary,
    language: 'nl',
    width: 80,
    paint,
    version: '1.2.3',
  };
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the sentences', () => {
  /** The summary with other differences between today and the arms. */
  function told(
    money: [number, number, number],
    waiting: [number, number, number],
    language: 'nl' | 'en' = 'nl',
  ): string {
    const difference = ([mean, low, high]: [number, number, number]) => ({
      mean,
      low,
      high,
      varianceRatio: 2,
    });
    const differences = page.summary.differences.map((pair) => ({
      ...pair,
      total: {
        ...pair.total,
        'spend.total': difference(money),
        'waiting.over3Months': difference(waiting),
      },
    }));
    const [first = ''] = sentences(fakeScenario, { ...page.summary, differences }, language);
    return plain(first);
  }

  test('cheaper, but more children wait', () => {
    expect(told([-1.31e6, -1.7e6, -0.92e6], [31, 18, 44])).toBe(
      'Bij 3,5 % krimp per jaar kost populatie € 1,31 mln per jaar minder dan nu (95 %: 0,92–1,70), maar wachten 31 kinderen meer langer dan drie maanden (95 %: 18–44).',
    );
  });

  test('dearer, and more children wait', () => {
    expect(told([240_000, 210_000, 270_000], [3.2, 2, 4.4])).toBe(
      'Bij 3,5 % krimp per jaar kost populatie € 240.000 per jaar meer dan nu (95 %: 210.000–270.000), en wachten 3,2 kinderen meer langer dan drie maanden (95 %: 2,0–4,4).',
    );
  });

  test('what is not certain is not said', () => {
    expect(told([-20_000, -90_000, 50_000], [-1, -4, 2], 'en')).toBe(
      'With the budget shrinking 3.5% a year, it cannot be told whether population costs more or less than today (difference in euros a year, 95%: −90,000 to 50,000), and it cannot be told whether more or fewer children wait over three months (difference, 95%: −4 to 2).',
    );
  });

  test('what is equal to the last bit is equal', () => {
    expect(told([0, 0, 0], [0, 0, 0])).toBe(
      'Bij 3,5 % krimp per jaar kost populatie evenveel als nu (verschil in euro per jaar, 95 %: 0–0), en wachten evenveel kinderen langer dan drie maanden (verschil 95 %: 0,0–0,0).',
    );
  });

  test('a budget that is not kept, and that it is below legal duty', () => {
    const kept = (share: number, monthsBelowDuty: number) => {
      const arms = page.summary.arms.map((arm) => ({
        ...arm,
        budgetKept: { share, deficit: 23_600, monthsBelowDuty },
      }));
      return sentences(fakeScenario, { ...page.summary, arms }, 'nl')
        .map(plain)
        .filter((text) => text.includes('budget'));
    };
    const missed = 'het budget niet gehaald: het komt gemiddeld € 23.600 per jaar tekort';
    expect(kept(0, 0)).toStrictEqual([
      `In de arm ‘populatie’ is ${missed}.`,
      `In de arm ‘voorzichtig’ is ${missed}.`,
    ]);
    expect(kept(0, 12.5)[0]).toBe(
      `In de arm ‘populatie’ is ${missed}; gemiddeld 12,5 maanden is het te klein voor hulp die niet om geld mag stoppen.`,
    );
    expect(kept(0.5, 0)[0]).toBe(
      'In de arm ‘populatie’ is het budget in 50 % van de herhalingen gehaald: het komt gemiddeld € 23.600 per jaar tekort.',
    );
    expect(kept(1, 0)).toStrictEqual([]);
  });

  test('agreements, the cautious arm, and how much is assumed', () => {
    const all = sentences(fakeScenario, page.summary, 'nl')
      .map(plain)
      .filter((text) => !text.includes('budget'));
    expect(all[1]).toBe('Niet gehaald: wachten; geld.');
    expect(all[2]).toMatch(
      /^In de arm ‘voorzichtig’ kost dit € .* meer dan nu \(95 %: .*\), en wachten /,
    );
    expect(all[3]).toBe(
      '50 % van de getallen waar dit op rust is een aanname zonder bron (2 van 4).',
    );
  });
});

describe('the page', () => {
  test('fits on 80 columns', () => {
    for (const language of ['nl', 'en'] as const)
      for (const line of comparisonText({ ...page, language }).split('\n'))
        expect(line.length).toBeLessThanOrEqual(80);
  });

  test('puts arms that do not fit in a table of their own', () => {
    const narrow = comparisonText({ ...page, width: 50 });
    const headings = narrow.split('\n').filter((line) => /^ +nu /.test(line));
    expect(headings.map((line) => line.trim().split(/ {2,}/))).toStrictEqual([
      ['nu', 'traject', 'verloop'],
      ['nu', 'populatie', 'verloop'],
      ['nu', 'voorzichtig', 'verloop'],
    ]);
    expect(comparisonText({ ...page, width: 200 }).match(/^ +nu /gm)?.length).toBe(1);
  });

  test('has the answer before the figures, and the digest at the end', () => {
    const text = comparisonText(page);
    const places = [
      'krimp',
      '① basiszorg',
      'budget gehaald',
      'Verschil met traject',
      'zaad “fake-1”',
    ].map((part) => text.indexOf(part));
    expect(places).toStrictEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text.trimEnd().endsWith(page.summary.digest)).toBe(true);
    expect(text).toContain('8 herhalingen · versie 1.2.3');
  });

  test('has no colour in a pipe, and none under NO_COLOR', () => {
    const painted = (environment: Record<string, string>) =>
      comparisonText({ ...page, paint: paintFor({ isTTY: true }, environment) }).includes('\x1b[');
    expect(comparisonText(page)).not.toContain('\x1b');
    expect([painted({}), painted({ NO_COLOR: '1' }), painted({ TERM: 'dumb' })]).toStrictEqual([
      true,
      false,
      false,
    ]);
  });

  test('line by line, every figure has its name and there are no pictures', () => {
    const lines = comparisonLines(page);
    expect(lines).toMatch(/^euro per jaar \(mln\), scholen: nu \d,\d\d;/m);
    expect(lines).toMatch(/^basiszorg: nu \d+; traject \d+; populatie \d+; voorzichtig \d+$/m);
    expect(lines).toMatch(/^wacht > 3 mnd, populatie − traject: \d,\d \(\d,\d–\d,\d\)$/m);
    expect(lines).not.toMatch(/[▁▂▃▄▅▆▇█━●┊①②③④·]{2}| {2}/);
  });

  test('of one arm has no differences', () => {
    const [arm] = fakeScenario.arms;
    const scenario = { ...fakeScenario, arms: arm === undefined ? [] : [arm] };
    const summary = { ...page.summary, arms: page.summary.arms.slice(0, 1) };
    const text = comparisonText({ ...page, scenario, summary });
    expect(text).not.toContain('Verschil');
    expect(text).toContain('Zonder plafond is niet te zeggen of traject');
  });
});

test('CSV has a row for every arm, period and indicator, and for every difference', () => {
  const [header, ...rows] = comparisonCsv(page.summary).trimEnd().split('\r\n');
  expect(header).toBe('arm,against,period,indicator,unit,mean,sd,low,high,p5,p25,p50,p75,p95');
  const periods = 1 + 3 * (3 + 1);
  const pairs = 2 + 3;
  expect(rows.length).toBe((periods + pairs) * indicatorIds.length);
  for (const row of rows) expect(row.split(',').length).toBe(14);
});

test('CSV tells an indicator of the scenario’s own too, without a unit', () => {
  const { total, ...arm } = page.summary.arms[0] as Summary['arms'][number];
  const own = { ...total, 'own.share': total['support.q1'] };
  const arms = [{ ...arm, total: own }];
  const rows = comparisonCsv({ ...page.summary, arms, differences: [] }).split('\r\n');
  expect(rows.filter((row) => row.includes('own.share'))).toStrictEqual([
    expect.stringMatching(/^trajectory,,pilot,own\.share,,\d/),
  ]);
});

test('wrapping breaks at spaces alone', () => {
  expect(wrap('aa bb ccccccccc d', 5)).toStrictEqual(['aa bb', 'ccccccccc', 'd']);
  expect(wrap('', 5)).toStrictEqual(['']);
});
