import { expect, test } from 'vitest';
import { type Parameter, parametersOf, valueAt } from '../../src/experiment/parameters.ts';
import type { Provenance } from '../../src/scenario/scenario.ts';

const row = (path: string, more: Partial<Provenance> = {}): Provenance => ({
  path,
  value: 2,
  range: [1, 4],
  grade: 'assumption',
  ...more,
});

test('parameters are numbers with a range, whole where only whole numbers are allowed', () => {
  const { range: _, ...known } = row('a');
  const found = parametersOf([
    known,
    row('b', { range: [2, 2] }),
    row('need.home.relapse.months'),
    row('need.home.up.0', { unit: 'chance a year' }),
  ]);
  expect(found.map(({ path, whole, unit }) => [path, whole, unit])).toStrictEqual([
    ['need.home.relapse.months', true, 'months'],
    ['need.home.up.0', false, 'chance a year'],
  ]);
});

const parameter = (more: Partial<Parameter> = {}): Parameter => ({
  path: 'a',
  value: 2,
  grade: 'assumption',
  low: 1,
  high: 4,
  unit: '',
  whole: false,
  dist: 'uniform',
  ...more,
});

test.each([
  [parameter(), [1, 2.5, 4]],
  [parameter({ dist: 'logUniform' }), [1, 2, 4]],
  [parameter({ dist: 'triangular' }), [1, 4 - Math.sqrt(3), 4]],
  [parameter({ whole: true }), [1, 3, 4]],
])('%j at 0, ½ and 1', (given, values) => {
  [0, 0.5, 1].forEach((u, i) => {
    expect(valueAt(given, u)).toBeCloseTo(values[i] as number, 9);
  });
});

test('whole numbers are all as likely', () => {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 400; i++)
    counts[valueAt(parameter({ whole: true }), (i + 0.5) / 400) - 1]! += 1;
  expect(counts).toStrictEqual([100, 100, 100, 100]);
});
