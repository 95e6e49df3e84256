import { beforeAll, expect, test } from 'vitest';
import { type Quantity, quantitiesOf } from '../../../src/experiment/quantity.ts';
import { type Details, readDetails } from '../../../src/results/folder/details.ts';
import { pairedDifference } from '../../../src/statistics/paired-difference.ts';
import { temporaryForAll } from '../../temporary.ts';
import { replication, scenario, written } from './small-run.ts';

const numbers = [0, 1, 2, 3];
const pairs = [
  { from: 'trajectory', to: 'population' },
  { from: 'today', to: 'population' },
];
const indicators = ['spend.total', 'support.q1'];
const parent = temporaryForAll();
let details: Details;
beforeAll(async () => {
  const folder = await written(parent, { numbers });
  details = await readDetails({ folder, pairs, indicators, level: 0.95 });
});

const replications = numbers.map(replication);
const armIn = (record: (typeof replications)[number], id: string) =>
  record.arms.find((arm) => arm.id === id) as (typeof record.arms)[number];

test('the first year’s difference is that of the replications, pair by pair', () => {
  const year = details.years.find(
    ({ from, to, year }) => from === 'trajectory' && to === 'population' && year === 1,
  );
  for (const id of indicators) {
    const quantity = quantitiesOf(scenario).get(id) as Quantity;
    const side = (arm: string) =>
      replications.map((record) => quantity.inYear(armIn(record, arm), 1));
    const { mean, low, high } = pairedDifference(side('trajectory'), side('population'));
    expect(year?.changes[id]?.mean).toBeCloseTo(mean, 4);
    expect(year?.changes[id]?.low).toBeCloseTo(low, 4);
    expect(year?.changes[id]?.high).toBeCloseTo(high, 4);
  }
});

test('today stands beside every year of the pilot; a year that did not end is there as far as it went', () => {
  const years = details.years.filter(({ from }) => from === 'today').map(({ year }) => year);
  expect(years).toStrictEqual([1, 2]);
});

test('schools add up to the area', () => {
  const schools = details.schools.filter(({ from }) => from === 'trajectory');
  expect(new Set(schools.map(({ school }) => school)).size).toBe(schools.length);
  // The first year is the only one that ended.
  const waiting = (arm: string) =>
    replications.map((record) =>
      Array.from(armIn(record, arm).tables.schools.waiting.slice(0, schools.length)).reduce(
        (sum, one) => sum + one,
        0,
      ),
    );
  const { mean } = pairedDifference(waiting('trajectory'), waiting('population'));
  const sum = schools.reduce((all, { columns }) => all + (columns.waiting.change.mean ?? 0), 0);
  expect(sum).toBeCloseTo(mean, 6);
});

test('of one replication no interval is known', async () => {
  const folder = await written(parent, { numbers: [0] });
  const { years, schools } = await readDetails({ folder, pairs, indicators, level: 0.95 });
  expect(years[0]?.changes['support.q1']).toMatchObject({ low: null, high: null });
  expect(schools[0]?.columns.waiting.change).toMatchObject({ low: null, high: null });
});
