import { expect, test } from 'vitest';
import { quantitiesOf } from '../../src/experiment/quantity.ts';
import { agreements } from '../../src/results/agreements.ts';
import { reader } from '../../src/results/names.ts';
import { parseExpression } from '../../src/scenario/expression.ts';
import { fakeScenario } from '../experiment/fake.ts';
import { record } from './records.ts';

const waiting = (...years: number[]) => ({ 'waiting.count': years });
/** Waiting minus today in three replications: below in year 1, around in year 2. */
const records = [
  record(0, waiting(10), { trajectory: waiting(10, 10), population: waiting(5, 10) }),
  record(1, waiting(12), { trajectory: waiting(12, 12), population: waiting(7, 13) }),
  record(2, waiting(14), { trajectory: waiting(15, 15), population: waiting(8, 13) }),
];

function judged(condition: string) {
  const agreement = { id: 'x', name: { nl: 'x', en: 'x' }, condition: parseExpression(condition) };
  const scenario = {
    ...fakeScenario,
    horizon: { ...fakeScenario.horizon, pilot: 24 },
    arms: fakeScenario.arms.slice(0, 2),
    agreements: [agreement],
  };
  return agreements(scenario, records, 0.95);
}
const verdicts = (condition: string) =>
  judged(condition)[0]?.arms.map(({ arm, verdict }) => [arm, verdict]);

test('a condition about every arm is judged by the one-sided limit of the paired difference', () => {
  const [judgement] = judged('arm.waiting.count <= today.waiting.count');
  expect(judgement?.arms).toStrictEqual([
    // 0, 0, 1: the mean is 1/3, and nothing is certain.
    {
      arm: 'trajectory',
      holds: false,
      verdict: 'open',
      margin: 0.333333,
      years: [
        { year: 1, verdict: 'open' },
        { year: 2, verdict: 'open' },
      ],
    },
    // -2.5, -2, -3.5: mean -2.67, sd 0.76, limit -2.67 + 2.92 × 0.76/√3 = -1.38.
    {
      arm: 'population',
      holds: true,
      verdict: 'holds',
      margin: -2.666667,
      years: [
        { year: 1, verdict: 'holds' },
        { year: 2, verdict: 'open' },
      ],
    },
  ]);
});

test('its opposite fails', () => {
  expect(verdicts('arm.waiting.count > today.waiting.count + 1')).toStrictEqual([
    ['trajectory', 'open'],
    ['population', 'fails'],
  ]);
});

test('equality is enough for “at most”, not for “less than”', () => {
  expect(verdicts('arm.spend.total <= 0')?.[0]).toStrictEqual(['trajectory', 'holds']);
  expect(verdicts('arm.spend.total >= 0')?.[0]).toStrictEqual(['trajectory', 'holds']);
  expect(verdicts('arm.spend.total < 0')?.[0]).toStrictEqual(['trajectory', 'fails']);
  expect(verdicts('arm.spend.total > 0')?.[0]).toStrictEqual(['trajectory', 'fails']);
});

test('a condition that names its arm is about that arm', () => {
  expect(verdicts('population.waiting.count < trajectory.waiting.count')).toStrictEqual([
    ['population', 'holds'],
  ]);
});

test('a condition about an arm that was not run is not judged', () => {
  expect(judged('populationCautious.waiting.count < today.waiting.count')).toStrictEqual([]);
});

test('names: today, an arm, a year of an arm, euros in euros', () => {
  const one = record(0, { 'spend.total': [1250] }, { population: { 'spend.total': [100, 300] } });
  const quantities = quantitiesOf(fakeScenario);
  const read = reader(quantities, one, 'population');
  expect(read('today.spend.total')).toBe(12.5);
  expect(read('population.spend.total')).toBe(2);
  expect(read('population.y2.spend.total')).toBe(3);
  expect(read('arm.y1.spend.total')).toBe(1);
  expect(reader(quantities, one, 'population', 2)('arm.spend.total')).toBe(3);
  expect(() => read('population.spend.nothing')).toThrow(RangeError);
  expect(() => read('nobody.spend.total')).toThrow(RangeError);
});
