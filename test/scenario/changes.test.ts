import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changesFile } from '../../src/scenario/changes.ts';
import { loadScenario, openScenario } from '../../src/scenario/load.ts';
import { faultsOf, folder } from './folder.ts';

const les = 'scenarios/les.yaml';
const file = (...set: string[]) =>
  changesFile(openScenario(les), { base: 'les.yaml', set, comment: ['Lesgebied, met:', '- iets'] });

test('says no more than what changes, each in its own section', () => {
  const text = file(
    'arms.population.budget.shrinkPerYear=0.05',
    'schools.smw.hoursPerWeek.po=5',
    'products.smw.price=70',
    'arms.population.allocation.extraHours=false',
    'arms.population.budget.shrinkPerYear=0.06',
  );
  expect(text).toBe(`# Lesgebied, met:
# - iets
extends: les.yaml
arms:
  population:
    set:
      budget.shrinkPerYear: 0.06
      allocation.extraHours: false
schools:
  smw:
    hoursPerWeek:
      po: 5
products:
  smw:
    price:
      value: 70
      per: hour
      year: 2019
`);
});

test('a mechanism is said of every arm that has it', () => {
  expect(file('budget.carry=0.5').match(/budget\.carry: 0\.5/g)).toHaveLength(3);
});

test.each([
  { set: ['budget.shrinkPerYear=0.05'] },
  { set: ['arms.trajectoryCeiling.budget.kind=open', 'budget.shrinkPerYear=0.01'] },
  { set: ['budget.shrinkPerYear=[0.01, 0.02]', 'budget.carry=0.3'] },
  { set: ['arms.populationCautious.review.perMonth=0.25', 'priority=firstCome'] },
  { set: ['review={term: 5, perMonth: {value: 0.2, range: [0.1, 0.3]}}'] },
  { set: ['area.risk.low.factor=0.8', 'need.school.up.1=0.02', 'access.smwFirst=false'] },
  { set: ['providers.ambulant.volume=1.2', 'arms.population.need.home.up.1=0.04'] },
])('as a file, $set is the same scenario', ({ set }) => {
  const at = folder({ 'les-2.yaml': file(...set) });
  const kept = loadScenario(at('les-2.yaml'));
  const changed = loadScenario(les, { set });
  expect(kept.written).toStrictEqual(changed.written);
  expect(kept.provenance).toStrictEqual(changed.provenance);
});

test('what is no setting is a fault', () => {
  expect(faultsOf(() => file('budget.shrink=0.05')).map(({ path }) => path)).toStrictEqual([
    'budget.shrink',
  ]);
});

test('nothing that was there is written to', () => {
  const before = readFileSync(les, 'utf8');
  const at = folder({});
  writeFileSync(at('other.yaml'), file('budget.carry=0.5'));
  expect(readFileSync(les, 'utf8')).toBe(before);
});
