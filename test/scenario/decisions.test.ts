import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Faults } from '../../src/language/fault.ts';
import { readDecisions, textOfDecisions } from '../../src/scenario/decision-log.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { settled, steered } from '../../src/scenario/steered.ts';
import type { Tree } from '../../src/scenario/tree.ts';
import { lay } from './lay.ts';

const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'log.yaml');
const read = (text: string) => {
  writeFileSync(file, text);
  return readDecisions(file);
};
const head = 'schema: proeftuin/decisions@1\nscenario: les\n';
const faults = (act: () => unknown): string[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof Faults)) throw error;
    return error.message.split('\n').map((line) => line.replace(folder, ''));
  }
};

describe('a log of decisions', () => {
  it.each([
    ['', 'expected a log of decisions, got an empty file'],
    [
      'schema: proeftuin/scenario@1\narms: []',
      'schema: expected proeftuin/decisions@1, got a scenario',
    ],
    ['a: 1', 'schema: expected proeftuin/decisions@1, got something else'],
    [
      `${head}decisions: [{year: 0, quarter: 1, measures: {pauseShrink: true}}]`,
      ':3:20 decisions.0.year: expected a number of at least 1, got 0',
    ],
    [
      `${head}decisions: [{year: 1, quarter: 5, measures: {pauseShrink: true}}]`,
      ':3:32 decisions.0.quarter: expected one of 1, 2, 3, 4, got 5',
    ],
    [
      `${head}decisions: [{year: 1, quarter: 1, measures: {}}]`,
      'decisions.0.measures: expected at least one measure, got {}',
    ],
    [
      `${head}decisions: [{year: 1, quarter: 1, measures: {pauzeShrink: true}}]`,
      'got pauzeShrink; did you mean pauseShrink?',
    ],
    [
      `${head}decisions: [{year: 1, quarter: 1, measures: {smwHours: {hoursPerWeek: -1}}}]`,
      'decisions.0.measures.smwHours.hoursPerWeek: expected a number of at least 0, got -1',
    ],
    [`${head}decisons: []`, 'got decisons; did you mean decisions?'],
  ])('says what is wrong: %s', (text, words) => {
    expect(faults(() => read(text)).join('\n')).toContain(words);
  });

  it('is a file', () => {
    expect(faults(() => readDecisions(join(folder, 'lgo.yaml')))).toEqual([
      '/lgo.yaml:1:1: expected an existing file, got no file of that name; did you mean log.yaml?',
    ]);
  });

  it('that is shipped is one', () => {
    const { scenario, decisions } = readDecisions('scenarios/decisions/zwolle-noord.yaml');
    expect(scenario).toBe('zwolle-noord');
    expect(decisions).toHaveLength(3);
  });
});

const text = fc.oneof(fc.string(), fc.record({ nl: fc.string(), en: fc.string() }));
const measures = fc
  .record(
    {
      pauseShrink: fc.constant(true as const),
      extraHours: fc.boolean(),
      priority: fc.constantFrom('firstCome' as const, 'need' as const),
      preventionShare: fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0),
      smwHours: fc.record(
        { hoursPerWeek: fc.integer({ min: 0, max: 40 }), schools: fc.integer({ min: 1, max: 9 }) },
        { requiredKeys: ['hoursPerWeek'] },
      ),
      start: fc.constant<string[]>(['curriculum']),
      regime: fc.constant('trajectory'),
    },
    { requiredKeys: [] },
  )
  .filter((one) => Object.keys(one).length > 0);
const decisions = fc.array(
  fc.record(
    {
      year: fc.integer({ min: 1, max: 4 }),
      quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      measures,
      reason: text,
    },
    { requiredKeys: ['year', 'quarter', 'measures'] },
  ),
  { maxLength: 5 },
);

test.prop([decisions, fc.string({ minLength: 1 })])('what is written is read', (list, seed) => {
  const written = { scenario: 'les', arm: 'population', seed, decisions: list };
  const log = read(textOfDecisions(written));
  expect(log).toMatchObject({ scenario: 'les', arm: 'population', seed });
  const both = (reason: unknown) =>
    typeof reason === 'string' ? { nl: reason, en: reason } : reason;
  expect(log.decisions).toEqual(
    list.map((one) => ('reason' in one ? { ...one, reason: both(one.reason) } : one)),
  );
});

describe('in a scenario', () => {
  const one = (decision: string) => () => lay(`steering: {decisions: [${decision}]}`);

  it.each([
    [
      '{year: 6, quarter: 1, measures: {pauseShrink: true}}',
      'at most year 5, quarter 3, got year 6, quarter 1',
    ],
    [
      '{year: 5, quarter: 4, measures: {pauseShrink: true}}',
      'at most year 5, quarter 3, got year 5, quarter 4',
    ],
    ['{year: 1, quarter: 1, measures: {regime: trajektory}}', 'did you mean trajectory?'],
    ['{year: 1, quarter: 1, measures: {start: [curiculum]}}', 'did you mean curriculum?'],
    ['{year: 1, quarter: 1, measures: {stop: [curiculum]}}', 'did you mean curriculum?'],
  ])('a decision is about what there is: %s', (decision, words) => {
    expect(faults(one(decision)).join('\n')).toContain(words);
    const inArm = () => lay(`arms: [{id: population, set: {steering.decisions: [${decision}]}}]`);
    expect(faults(inArm).join('\n')).toContain(words);
  });

  it('a rule of an arm reads what there is', () => {
    const rule =
      '{id: a, name: a, every: year, when: arm.wating.count > 1, measures: {pauseShrink: true}}';
    const inArm = () => lay(`arms: [{id: population, set: {steering.rules: [${rule}]}}]`);
    expect(faults(inArm).join('\n')).toContain('did you mean arm.waiting.count?');
  });

  it('decisions are in order of time, and are no numbers that somebody must have measured', () => {
    const scenario = lay(`arms: [{id: population, set: {steering.decisions: [
      {year: 2, quarter: 1, measures: {preventionShare: .1}},
      {year: 1, quarter: 4, measures: {preventionShare: .2}, reason: first}]}}]`);
    const arm = scenario.arms.find(({ id }) => id === 'population')!;
    expect(arm.scenario.steering.decisions).toEqual([
      {
        year: 1,
        quarter: 4,
        measures: { preventionShare: 0.2 },
        reason: { nl: 'first', en: 'first' },
      },
      { year: 2, quarter: 1, measures: { preventionShare: 0.1 } },
    ]);
    expect(scenario.steering).toEqual({ rules: [] });
    expect(scenario.provenance.filter(({ path }) => path.includes('steering'))).toEqual([]);
  });
});

describe('an arm beside itself', () => {
  const source = openScenario('scenarios/les.yaml');
  const nothing: Tree = { kind: 'list', at: { file: '', line: 1, column: 1 }, items: [] };

  it('is the arm, with its settings, once without decisions and once with', () => {
    const set = ['arms.populationCautious.budget.carry=0.5'];
    const { source: beside, arms } = steered(settled(source, set), 'populationCautious', nothing);
    expect(arms).toEqual(['undecided', 'decided']);
    const cautious = resolveScenario(source, { set }).arms.find(
      ({ id }) => id === 'populationCautious',
    )!;
    for (const { regime } of resolveScenario(beside, { arms }).arms)
      expect(regime).toEqual(cautious.regime);
  });

  it('goes by the rules where there are any, and only in its own arm', () => {
    const rule =
      'id: a, name: a, every: year, when: arm.waiting.count > 1, measures: {pauseShrink: true}';
    const ruled = settled(source, [`steering={rules: [{${rule}}]}`]);
    const { source: beside, arms } = steered(ruled, 'population', nothing);
    expect(arms).toEqual(['undecided', 'byRules', 'decided']);
    const rules = resolveScenario(beside, { arms }).arms.map(
      (arm) => arm.scenario.steering.rules.length,
    );
    expect(rules).toEqual([0, 1, 0]);
  });
});
