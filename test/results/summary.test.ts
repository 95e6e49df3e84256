import { describe, expect, test } from 'vitest';
import type { Experiment } from '../../src/experiment/run-experiment.ts';
import { difference } from '../../src/results/difference.ts';
import { spread } from '../../src/results/spread.ts';
import { summarise } from '../../src/results/summary.ts';
import { fakeScenario } from '../experiment/fake.ts';
import { record } from './records.ts';

describe('a spread', () => {
  test('of 1 to 5, by hand: Student’s t with 4 degrees of freedom is 2.776445 at 97.5 %', () => {
    expect(spread({ euro: false }, [1, 2, 3, 4, 5], 0.95)).toStrictEqual({
      mean: 3,
      sd: 1.581139,
      low: 1.036757,
      high: 4.963243,
      p5: 1.2,
      p25: 2,
      p50: 3,
      p75: 4,
      p95: 4.8,
    });
  });

  test('of money is in whole cents', () => {
    expect(spread({ euro: true }, [1, 1.012], 0.95)).toMatchObject({ mean: 1.01, sd: 0.01, p5: 1 });
  });

  test('leaves out what was not measured, and knows nothing of one value', () => {
    expect(spread({ euro: false }, [7, Number.NaN], 0.95)).toMatchObject({
      mean: 7,
      sd: null,
      low: null,
      p95: 7,
    });
    expect(spread({ euro: false }, [Number.NaN], 0.95)).toMatchObject({
      mean: null,
      high: null,
      p50: null,
    });
  });
});

describe('a difference', () => {
  test('is paired: 1, 2, 3 against 2, 4, 6, with Student’s t of 4.302653', () => {
    expect(difference({ euro: false }, [1, 2, 3], [2, 4, 6], 0.95)).toStrictEqual({
      mean: 2,
      low: -0.484138,
      high: 4.484138,
      varianceRatio: 5,
    });
  });

  test('leaves out a replication in which one side was not measured', () => {
    const { mean } = difference({ euro: false }, [1, Number.NaN, 3], [2, 4, 6], 0.95);
    expect(mean).toBe(2);
  });

  test('without variance has no ratio', () => {
    expect(difference({ euro: false }, [1, 1], [3, 3], 0.95)).toStrictEqual({
      mean: 2,
      low: 2,
      high: 2,
      varianceRatio: null,
    });
  });
});

describe('a summary', () => {
  const waiting = (...years: number[]) => ({ 'waiting.over3Months': years });
  const scenario = { ...fakeScenario, horizon: { ...fakeScenario.horizon, pilot: 24 } };
  const records = [
    record(0, waiting(10), {
      trajectory: waiting(10, 12),
      population: {
        ...waiting(8, 10),
        'spend.total': [100_00, 300_50],
        'budget.deficit': [0, 200],
      },
      populationCautious: waiting(20, 20),
    }),
    record(1, waiting(11), {
      trajectory: waiting(12, 14),
      population: {
        ...waiting(9, 11),
        'spend.total': [100_00, 300_50],
        'budget.infeasible': [1, 2],
      },
      populationCautious: waiting(24, 24),
    }),
  ];
  const experiment: Experiment = {
    scenario,
    seed: 's',
    outcomes: records,
    level: 0.95,
    interrupted: false,
    precise: true,
  };
  const summary = summarise(experiment);

  test('has the promised shape', () => {
    expect(summary).toMatchObject({
      schema: 'proeftuin/summary@1',
      scenario: 'fake',
      seed: 's',
      replications: 2,
    });
    expect(summary.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(summary.arms.map(({ id, years }) => [id, years.map(({ year }) => year)])).toStrictEqual([
      ['trajectory', [1, 2]],
      ['population', [1, 2]],
      ['populationCautious', [1, 2]],
    ]);
    expect(Object.keys(summary.arms[0]?.total['spend.total'] ?? {})).toStrictEqual([
      'mean',
      'sd',
      'low',
      'high',
      'p5',
      'p25',
      'p50',
      'p75',
      'p95',
    ]);
  });

  test('has means by year and over the pilot', () => {
    const [, population] = summary.arms;
    expect(summary.today.indicators['waiting.over3Months'].mean).toBe(10.5);
    expect(population?.years[1]?.indicators['waiting.over3Months'].mean).toBe(10.5);
    expect(population?.total['waiting.over3Months'].mean).toBe(9.5);
    expect(population?.total['spend.total'].mean).toBe(200.25);
  });

  test('compares every arm with the first, and every arm with today', () => {
    const found = summary.differences.map(({ from, to, total }) => [
      from,
      to,
      total['waiting.over3Months'].mean,
    ]);
    expect(found).toStrictEqual([
      ['trajectory', 'population', -2.5],
      ['trajectory', 'populationCautious', 10],
      ['today', 'trajectory', 1.5],
      ['today', 'population', -1],
      ['today', 'populationCautious', 11.5],
    ]);
  });

  test('says in how many replications the budget was kept', () => {
    expect(summary.arms[1]?.budgetKept).toStrictEqual({
      share: 0.5,
      deficit: 0.5,
      monthsBelowDuty: 1.5,
    });
    expect(summary.arms[0]?.budgetKept).toStrictEqual({ share: 1, deficit: 0, monthsBelowDuty: 0 });
  });

  test('says how much of the scenario is assumed', () => {
    expect(summary.assumptions).toStrictEqual({
      numbers: 4,
      cited: 1,
      derived: 1,
      assumed: 2,
      share: 0.5,
    });
  });

  test('is plain JSON: what was not measured is null', () => {
    expect(JSON.parse(JSON.stringify(summary))).toStrictEqual(summary);
  });

  test('of nothing cannot be made', () => {
    expect(() => summarise({ ...experiment, outcomes: [] })).toThrow(
      'at least one finished replication',
    );
  });
});
