import { beforeAll, describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../src/experiment/outcome.ts';
import { ofToday, quantitiesOf } from '../../../src/experiment/quantity.ts';
import { type IndicatorId, indicators } from '../../../src/language/indicators.ts';
import { readSeries, type Series } from '../../../src/results/folder/series.ts';
import { mean } from '../../../src/statistics/mean.ts';
import { quantile } from '../../../src/statistics/quantile.ts';
import { temporaryForAll } from '../../temporary.ts';
import { replication, scenario, written } from './small-run.ts';

const parent = temporaryForAll();
const numbers = [0, 1, 2, 3, 4];
const records = numbers.map(replication);
const arms = scenario.arms.map(({ id }) => id);
const { runIn, pilot } = scenario.horizon;
let series: Series;
beforeAll(async () => {
  series = await readSeries(await written(parent, { numbers }), arms);
});

const drawn: readonly IndicatorId[] = [
  'support.q1',
  'support.q3All',
  'waiting.over3Months',
  'spend.total',
];

/** Of every replication, in euros where it is about euros. */
function inMonth(who: string, id: IndicatorId, i: number): number[] {
  return records.map(({ today, arms }) => {
    const history = who === 'today' ? today : arms.find((arm) => arm.id === who);
    const value = history?.months[id][i] ?? Number.NaN;
    return indicators[id].unit === 'euro' ? value / 100 : value;
  });
}

describe('bands', () => {
  test('have every month of today and the arms once, in order', () => {
    for (const { who, months } of series.bands)
      expect(months).toStrictEqual(
        who === 'today'
          ? Array.from({ length: runIn }, (_, i) => i - runIn)
          : Array.from({ length: pilot }, (_, i) => i),
      );
    expect([...new Set(series.bands.map(({ who }) => who))]).toStrictEqual(['today', ...arms]);
  });

  test('are the mean and the 5-95 % band of the replications', () => {
    for (const id of drawn)
      for (const who of ['today', ...arms]) {
        const band = series.bands.find((one) => one.who === who && one.indicator === id);
        band?.months.forEach((_, i) => {
          const values = Float64Array.from(inMonth(who, id, i));
          expect(band.mean[i]).toBeCloseTo(mean(values), 6);
          expect(band.p5[i]).toBeCloseTo(quantile(values, 0.05), 6);
          expect(band.p95[i]).toBeCloseTo(quantile(values, 0.95), 6);
        });
        expect(band).toBeDefined();
      }
  });
});

test('lines have of every replication the year before, then the years of the pilot', () => {
  const quantities = quantitiesOf(scenario);
  for (const id of drawn)
    for (const who of arms) {
      const quantity = quantities.get(id);
      if (quantity === undefined) throw new Error(id);
      const own = series.lines.filter((line) => line.who === who && line.indicator === id);
      expect(own.map((line) => line.replication)).toStrictEqual(numbers);
      own.forEach(({ years }, i) => {
        const outcome = outcomeOf(replication(i));
        const arm = outcome.arms.find((one) => one.id === who);
        if (arm === undefined) throw new Error(who);
        const expected = [ofToday(outcome, quantity), 1, 2].map((value, year) => {
          const known = year === 0 ? value : quantity.inYear(arm, year);
          return Number.isNaN(known) ? null : known;
        });
        expect(years).toStrictEqual(expected);
      });
    }
});
