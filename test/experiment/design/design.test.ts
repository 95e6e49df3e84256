import { describe, expect, test } from 'vitest';
import { type Method, readAxes } from '../../../src/experiment/design/axis.ts';
import { type Design, makeDesign, settingsOf } from '../../../src/experiment/design/design.ts';
import { openScenario } from '../../../src/scenario/load.ts';
import { variableAt } from '../../../src/scenario/variable.ts';

const source = openScenario('scenarios/les.yaml');

function designOf(texts: string[], method: Method = 'grid', samples = 0, seed = 'a'): Design {
  const axes = readAxes(texts, method);
  const variables = axes.map(({ path, values, place }) =>
    variableAt(source, path, [values[0] as number, values.at(-1) as number], place),
  );
  return makeDesign(axes, variables, { method, samples, seed });
}

const rates = 'budget.shrinkPerYear=0:0.3:0.1';

test('a grid has every combination, the last axis fastest, in decimals as people write them', () => {
  const design = designOf([rates, 'area.children=300,200']);
  expect(design.points.length).toBe(8);
  expect(design.points.slice(5)).toStrictEqual([
    [0.2, 200],
    [0.3, 300],
    [0.3, 200],
  ]);
  expect(settingsOf(design, 6)).toStrictEqual(['budget.shrinkPerYear=0.3', 'area.children=300']);
  expect(design.axes.map(({ unit, whole }) => [unit, whole])).toStrictEqual([
    ['share a year', false],
    ['children', true],
  ]);
  expect(design.seed).toBeNull();
});

describe.each(['lhs', 'sobol'] as const)('%s', (method) => {
  const texts = ['need.home.spill=0.1:0.3', 'area.children=200:203'];
  const design = designOf(texts, method, 64);

  test('fills the ranges evenly; whole numbers are whole', () => {
    const first = design.points.map(([value = 0]) => value).sort((a, b) => a - b);
    first.forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(0.1 + (0.2 * i) / 64 - 1e-9);
      expect(value).toBeLessThanOrEqual(0.1 + (0.2 * (i + 1)) / 64 + 1e-9);
    });
    const counts = [200, 201, 202, 203].map(
      (children) => design.points.filter(([, value]) => value === children).length,
    );
    expect(counts).toStrictEqual([16, 16, 16, 16]);
  });

  test('follows from the seed alone', () => {
    expect(designOf(texts, method, 64)).toStrictEqual(design);
    expect(designOf(texts, method, 64, 'b').points).not.toStrictEqual(design.points);
  });
});

describe('a parameter is a number that some arm or the world has', () => {
  test.each([
    ['budget.shrinkPerYear=0,0.1', undefined],
    ['arms.population.review.perMonth=0.1,0.2', undefined],
    ['products.smw.price=60,70', undefined],
    ['products.smv.price=60,70', 'did you mean smw?'],
    ['arms.populatie.review.perMonth=0.1,0.2', 'expected one of trajectory'],
    ['products.smw=1,2', 'expected the path of one number'],
    ['nowhere=1,2', 'expected a path of the scenario'],
  ])('%s', (text, refused) => {
    if (refused === undefined) expect(designOf([text]).points.length).toBe(2);
    else expect(() => designOf([text])).toThrow(refused);
  });

  test('all that is wrong is told at once', () => {
    expect(() => readAxes(['a=1:0:1', 'b', 'c=1:2:0', 'a=1'], 'grid')).toThrow(
      /^--vary:1:1 a: .*\n--vary:2:1: .*\n--vary:3:1 c: .*$/,
    );
  });
});
