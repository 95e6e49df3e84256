import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/app/check.ts';
import { digest, loadScenario, runExperiment, simulate, summarise } from '../../src/app/index.ts';
import { openScenario } from '../../src/app/open-scenario.ts';
import { packageFolder } from '../../src/app/package.ts';
import { defaultScenario, listScenarios } from '../../src/app/scenarios.ts';
import { Faults } from '../../src/language/fault.ts';
import { temporary } from '../temporary.ts';

test('a shipped scenario is found by its name and by its path, in any folder', () => {
  const here = process.cwd();
  process.chdir('/');
  try {
    const ids = ['les', 'scenarios/les.yaml', join(packageFolder, 'scenarios/les.yaml')].map(
      (name) => openScenario(name).id,
    );
    expect(ids).toStrictEqual(['les', 'les', 'les']);
  } finally {
    process.chdir(here);
  }
});

test('a folder of that name, as a run may have left it, does not hide it', () => {
  const here = process.cwd();
  const folder = temporary();
  mkdirSync(join(folder, 'les'));
  process.chdir(folder);
  try {
    expect(openScenario('les').id).toBe('les');
    expect(() => openScenario('.')).toThrow(Faults);
  } finally {
    process.chdir(here);
  }
});

test('what is not there is a fault, not a crash', () => {
  expect(() => openScenario('nergens/les.yaml')).toThrow(Faults);
  expect(() => openScenario('zwolle-nord')).toThrow('did you mean zwolle-noord?');
  expect(() => openScenario('les', { arms: ['populatoin'] })).toThrow('did you mean population?');
  expect(() => openScenario('les', { set: ['area.childen=5'] })).toThrow(Faults);
});

test('choices are laid over the file', () => {
  const scenario = openScenario('les', {
    set: ['area.children=900'],
    arms: ['population', 'trajectory'],
  });
  expect(scenario.area.children).toBe(900);
  expect(scenario.arms.map(({ id }) => id)).toStrictEqual(['population', 'trajectory']);
});

test('every shipped scenario has a name and a description in both languages, the default first', () => {
  const shipped = listScenarios();
  expect(shipped[0]?.file).toBe(defaultScenario);
  for (const { name, description } of shipped)
    for (const text of [name.nl, name.en, description.nl, description.en])
      expect(text).not.toBe('');
});

test('check says what a scenario resolved to', () => {
  const { scenario, children, schools, years, arms, numbers } = check(openScenario('les'));
  expect({ scenario, children, years }).toStrictEqual({
    scenario: 'les',
    children: 2000,
    years: 5,
  });
  expect(schools.po).toBeGreaterThan(0);
  expect(arms.map(({ id, budget }) => [id, budget])).toStrictEqual([
    ['trajectory', 'open'],
    ['trajectoryCeiling', 'ceiling'],
    ['population', 'pool'],
    ['populationCautious', 'pool'],
  ]);
  expect(arms[2]?.factors.length).toBe(5);
  expect(numbers.cited + numbers.derived + numbers.assumed).toBe(numbers.numbers);
});

test('the library’s door opens on what it promises', () => {
  for (const verb of [loadScenario, simulate, runExperiment, summarise, digest])
    expect(verb).toBeTypeOf('function');
});
