import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { indicatorIds } from '../../src/language/indicators.ts';
import { assumptionShare } from '../../src/scenario/assumption-share.ts';
import { loadScenario, openScenario, shippedScenarios } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { decisionsJsonSchema, jsonSchema } from '../../src/scenario/schema/json-schema.ts';
import { root } from '../../src/scenario/schema/root.ts';
import { alternatives, unitOf } from '../../src/scenario/schema/within.ts';

const files = readdirSync('scenarios', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

describe('what is shipped', () => {
  test.each([...shippedScenarios(), 'scenarios/laws/cohort.yaml'])('%s is a scenario', (file) => {
    expect(loadScenario(file).arms.length).toBeGreaterThan(0);
  });

  test.each(files)('%s tells editors its schema', (name) => {
    const [first] = readFileSync(join('scenarios', name), 'utf8').split('\n');
    const form = name.startsWith('decisions') ? 'decisions' : 'scenario';
    const schema = relative(join('scenarios', name, '..'), `scenarios/${form}.schema.json`);
    expect(first).toBe(
      `# yaml-language-server: $schema=${schema.startsWith('.') ? schema : `./${schema}`}`,
    );
  });

  test('every regime, product and programme is part of the default scenario', () => {
    const { products, programmes } = loadScenario('scenarios/zwolle-noord.yaml');
    const names = (folder: string) =>
      readdirSync(join('scenarios', folder)).map((name) => name.replace('.yaml', ''));
    expect(products.map(({ id }) => id).toSorted()).toEqual(names('products').toSorted());
    expect(programmes.map(({ id }) => id).toSorted()).toEqual(names('programmes').toSorted());
  });

  test('a third regime is a file', () => {
    const { arms } = loadScenario('scenarios/les.yaml', {
      set: ['arms.population.regime=lumpsum'],
    });
    expect(arms.find(({ id }) => id === 'population')?.regime.id).toBe('lumpsum');
  });

  test('the JSON Schema of a log of decisions is current: npm run schemas', () => {
    const shipped = JSON.parse(readFileSync('scenarios/decisions.schema.json', 'utf8'));
    expect(shipped).toEqual(decisionsJsonSchema());
  });

  test('the JSON Schema is current: npm run schemas', () => {
    const shipped = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8'));
    expect(shipped).toEqual(jsonSchema());
  });
});

describe('the default scenario', () => {
  const source = openScenario('scenarios/zwolle-noord.yaml');
  const scenario = resolveScenario(source);

  test('compares today with the pilot, its ceiling and its cautious twin', () => {
    expect(scenario.arms.map(({ id }) => id)).toEqual([
      'trajectory',
      'trajectoryCeiling',
      'population',
      'populationCautious',
    ]);
    expect(scenario.arms.map(({ regime }) => regime.budget.kind)).toEqual([
      'open',
      'ceiling',
      'pool',
      'pool',
    ]);
  });

  test('fits at most twelve targets and holds the rest out', () => {
    expect(scenario.targets.filter(({ fitted }) => fitted).length).toBeLessThanOrEqual(12);
    const heldOut = [
      'q4Users',
      'q4Return',
      'q4Returners',
      'q2Stock',
      'residential',
      'siblings',
      'oza',
    ];
    expect(scenario.targets.filter(({ fitted }) => !fitted).map(({ id }) => id)).toEqual(
      expect.arrayContaining(heldOut),
    );
  });

  test('every target can be evaluated on indicators of today', () => {
    for (const { expression } of scenario.targets) {
      const value = expression.evaluate((name) =>
        indicatorIds.includes(name.replace('today.', '') as never) ? 2 : Number.NaN,
      );
      expect(value).toBeGreaterThan(0);
    }
  });

  test('is frozen to the bottom', () => {
    const open: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    };
    walk(scenario, '');
    expect(open).toEqual([]);
  });

  test('arms that change nothing but their regime share one scenario', () => {
    expect(new Set(scenario.arms.map((arm) => arm.scenario)).size).toBe(1);
  });

  test('its source can be sent to another thread', () => {
    const copy = structuredClone(source);
    expect(JSON.stringify(resolveScenario(copy))).toBe(JSON.stringify(scenario));
  });
});

describe('provenance', () => {
  const source = openScenario('scenarios/les.yaml');
  const scenario = resolveScenario(source);
  const { provenance } = scenario;

  test('lists numbers once, each with a unit, and every range contains its value', () => {
    expect(new Set(provenance.map(({ path }) => path)).size).toBe(provenance.length);
    expect(provenance.filter(({ unit }) => unit === undefined)).toEqual([]);
    for (const { value, range } of provenance) {
      if (range !== undefined) expect(range[0] <= value && value <= range[1]).toBe(true);
    }
  });

  test('knows what was read, what was derived, and what is assumed', () => {
    const of = (path: string) => provenance.find((number) => number.path === path);
    expect(of('schools.smw.hoursPerWeek.po')).toMatchObject({
      value: 4,
      grade: 'cited',
      range: [2, 6],
      source: expect.stringContaining('Gemeente Zwolle'),
    });
    expect(of('products.ambulant.price')).toMatchObject({
      grade: 'derived',
      unit: 'euro per year',
    });
    expect(of('need.home.down.1')).toMatchObject({ grade: 'assumption', unit: 'chance a month' });
    expect(of('demography.moves')).toMatchObject({ value: 0.04, unit: 'chance a year' });
    expect(of('arms.populationCautious.administration.share')).toMatchObject({
      value: 0.3,
      grade: 'cited',
    });
    expect(of('regimes.lumpsum.administration.share')).toBeUndefined();
    expect(assumptionShare(provenance)).toBeGreaterThan(0.5);
    expect(assumptionShare([])).toBe(0);
  });

  test('a path and its value, set again, give the same scenario', () => {
    const { provenance: _, written: ___, ...own } = scenario;
    fc.assert(
      fc.property(fc.constantFrom(...provenance), ({ path, value }) => {
        const {
          provenance: __,
          written: ____,
          ...again
        } = resolveScenario(source, { set: [`${path}=${value}`] });
        expect(JSON.stringify(again)).toBe(JSON.stringify(own));
      }),
      { numRuns: 60 },
    );
  });
});

test('every field that people write says what it means', () => {
  const silent: string[] = [];
  const seen = new Set<unknown>();
  const walk = (schema: z.core.$ZodType, path: string): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const described = (one: z.core.$ZodType): boolean => {
      const {
        innerType,
        type,
        in: input,
      } = one._zod.def as { innerType?: z.core.$ZodType; type: string; in?: z.core.$ZodType };
      if ((one as z.ZodType).meta()?.description !== undefined) return true;
      return innerType !== undefined
        ? described(innerType)
        : type === 'pipe' && input !== undefined && described(input);
    };
    for (const one of alternatives(schema)) {
      const shape = (one._zod.def as { shape?: Record<string, z.core.$ZodType> }).shape ?? {};
      for (const [key, field] of Object.entries(shape)) {
        if (!described(field) && key !== 'value') silent.push(`${path}.${key}`);
        if (unitOf(field) === undefined) walk(field, `${path}.${key}`);
      }
      const element = (one._zod.def as { element?: z.core.$ZodType }).element;
      if (element !== undefined) walk(element, `${path}.*`);
    }
  };
  walk(root, '');
  expect(silent).toEqual([]);
  expect(seen.size).toBeGreaterThan(50);
});
