import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { faultsOf } from './folder.ts';

const les = 'scenarios/les.yaml';
const set = (...settings: string[]) => loadScenario(les, { set: settings });
const arm = (scenario: Scenario, id: string) => scenario.arms.find((one) => one.id === id);
const factor = (scenario: Scenario, id: string) => arm(scenario, id)?.regime.budget.factors[0];

describe('--set path=value', () => {
  test('a chance, by its level', () => {
    expect(set('need.school.up.1=0.02').need.school.up[1]).toBe(0.02);
  });

  test('an element of a list, by its id', () => {
    const { products } = set('products.smw.price=70');
    expect(products.find(({ id }) => id === 'smw')?.price).toBe(7000);
  });

  test('later ones win', () => {
    expect(set('area.children=300', 'area.children=400').area.children).toBe(400);
  });

  test('a mechanism of one arm', () => {
    const scenario = set('arms.population.budget.shrinkPerYear=0.1');
    expect(factor(scenario, 'population')).toBe(0.9);
    expect(factor(scenario, 'populationCautious')).toBe(0.965);
  });

  test('a mechanism of every arm', () => {
    const scenario = set('review.minMonths=1');
    expect(scenario.arms.map(({ regime }) => regime.review.minMonths)).toEqual([1, 1, 1, 1]);
    expect(scenario.today.review.minMonths).toBe(3);
  });

  test('the budget of every arm whose budget is not open', () => {
    const scenario = set('budget.shrinkPerYear=0.1');
    expect(scenario.arms.map(({ id }) => factor(scenario, id))).toEqual([0.965, 0.9, 0.9, 0.9]);
  });

  test('a regime, where no arm says otherwise', () => {
    const scenario = set('regimes.population.administration.share=0.2');
    expect(arm(scenario, 'population')?.regime.administration.share).toBe(0.2);
    expect(arm(scenario, 'populationCautious')?.regime.administration.share).toBe(0.3);
  });

  test('the rest of the scenario, for one arm', () => {
    const scenario = set(
      'arms.population.need.home.up.1=0.04',
      'arms.population.products.ambulant.price=100',
    );
    const own = arm(scenario, 'population')?.scenario;
    expect(own?.need.home.up[1]).toBe(0.04);
    expect(own?.products.find(({ id }) => id === 'ambulant')?.price).not.toBe(
      scenario.products.find(({ id }) => id === 'ambulant')?.price,
    );
    expect(scenario.need.home.up[1]).toBe(0.0326);
    expect(arm(scenario, 'trajectory')?.scenario.need.home.up[1]).toBe(0.0326);
  });

  test('words, lists and expressions are typed as in the file', () => {
    expect(
      arm(set('arms.population.budget.unaffordable=wait'), 'population')?.regime.budget
        .unaffordable,
    ).toBe('wait');
    expect(arm(set('budget.shrinkPerYear=[0, 0.5]'), 'population')?.regime.budget.factors).toEqual([
      1, 0.5, 0.25, 0.125, 0.0625,
    ]);
    expect(factor(set('budget.shrinkPerYear=1 - 0.2 * year'), 'population')).toBe(0.8);
    expect(set('name={nl: a, en: b}').name).toEqual({ nl: 'a', en: 'b' });
  });

  test.each([
    ['need.shcool.up.1=0.02', 'need.shcool.up.1', 'did you mean need.school.up.1?'],
    ['products.swm.price=3', 'products.swm', 'did you mean smw?'],
    ['shrinkPerYear=0.02', 'shrinkPerYear', 'did you mean budget.shrinkPerYear?'],
    ['arms.poplation.budget.carry=1', 'arms.poplation', 'did you mean population?'],
    [
      'arms.population.budget.cary=1',
      'arms.population.budget.cary',
      'did you mean arms.population.budget.carry?',
    ],
    ['need.school.up.1.more=1', 'need.school.up.1.more', 'did you mean need.school.up.1?'],
    ['products.smw.price=-5', 'products.smw.price', undefined],
    ['need.home.up.0=2', 'need.home.up.0', undefined],
    ['need.home.up.0=abc', 'need.home.up.0', undefined],
    ['need.home.up.0=.nan', 'need.home.up.0', undefined],
    ['area.children', '', undefined],
    ['area.children=', '', undefined],
    ['=3', '', undefined],
    ['area.children={', '', undefined],
    ['__proto__.x=1', '__proto__.x', undefined],
    ['constructor.x=1', 'constructor.x', undefined],
  ])('%s is a fault', (setting, path, hint) => {
    const [fault, ...others] = faultsOf(() => set(setting));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: '--set', line: 1, path });
    expect((fault?.hint as { en: string } | undefined)?.en).toBe(hint);
  });

  test('each fault says which option it is in', () => {
    const faults = faultsOf(() => set('area.children=3', 'area.children=-3', 'horizon.pilot=x'));
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 15],
      [3, 15],
    ]);
  });
});

describe('--arms', () => {
  test('only those, in that order', () => {
    const { arms } = loadScenario(les, { arms: ['population', 'trajectory'] });
    expect(arms.map(({ id }) => id)).toEqual(['population', 'trajectory']);
  });

  test('one that is not there', () => {
    const [fault] = faultsOf(() => loadScenario(les, { arms: ['poplation'] }));
    expect(fault).toMatchObject({ file: '--arms', hint: { en: 'did you mean population?' } });
  });
});
