import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import { pause } from '../../src/model/steering/pause.ts';
import { lay } from '../scenario/lay.ts';

const rule = (when: string, measures: string, every = 'quarter'): string => `
steering:
  rules:
    - id: help
      name: {nl: ingrijpen, en: step in}
      every: ${every}
      when: ${when}
      measures: {${measures}}`;

const run = (rules: string) => {
  const scenario = lay(`
area: {children: 800}
${rules}`);
  const { arms } = simulate(scenario, 'steer', 0);
  return arms.find(({ id }) => id === 'population')!;
};

describe('the rules of the steering group', () => {
  test('a rule acts once, at the end of the first quarter in which its line is crossed', () => {
    expect(run(rule('arm.children.total > 0', 'pauseShrink: true')).decisions).toEqual([
      { month: 2, rule: 'help' },
    ]);
    expect(run(rule('arm.children.total < 0', 'pauseShrink: true')).decisions).toEqual([]);
  });

  test('a yearly rule looks in July only', () => {
    const { decisions } = run(rule('arm.children.total > 0', 'pauseShrink: true', 'year'));
    expect(decisions).toEqual([{ month: 11, rule: 'help' }]);
  });

  test('a paused shrink leaves the next year the budget of this one', () => {
    const paused = run(rule('arm.children.total > 0', 'pauseShrink: true')).years;
    const plain = run('').years;
    const b = (years: typeof plain, year: number): number =>
      years['budget.available'][year]! - (year > 0 ? years['budget.carry'][year - 1]! : 0);
    expect(b(paused, 1) / b(paused, 0)).toBeCloseTo(1, 6);
    expect(b(plain, 1) / b(plain, 0)).toBeCloseTo(0.965, 6);
    expect(b(paused, 4) / b(paused, 1)).toBeCloseTo(0.965 ** 3, 6);
  });

  test('prevention gets the share that the rule gives it, from the next month on', () => {
    const arm = run(rule('arm.children.total > 0', 'preventionShare: 0'));
    expect(arm.months['spend.prevention'][2]).toBeGreaterThan(0);
    expect(arm.months['spend.prevention'].slice(3).every((cents) => cents === 0)).toBe(true);
  });

  test('flows are read at the rate of a year', () => {
    const yearly = run(rule('arm.help.started > 1.5 * today.help.started', 'priority: firstCome'));
    expect(yearly.decisions.length).toBeLessThanOrEqual(1);
    expect(
      run(rule('arm.help.started > 100 * today.help.started', 'priority: firstCome')).decisions,
    ).toEqual([]);
    expect(
      run(rule('arm.help.started > today.help.started / 4', 'priority: firstCome')).decisions,
    ).toHaveLength(1);
  });
});

test.prop([fc.array(fc.integer({ min: 1, max: 9e7 }), { minLength: 2, maxLength: 8 }), fc.nat(7)])(
  'a pause equals two years and keeps the ratios after it',
  (cents, at) => {
    const budgets = Float64Array.from(cents);
    const year = at % (cents.length - 1);
    pause(budgets, year);
    expect(budgets[year + 1]).toBe(cents[year]);
    for (let y = year + 2; y < cents.length; y++)
      expect(
        Math.abs(budgets[y]! - (cents[y]! * cents[year]!) / cents[year + 1]!),
      ).toBeLessThanOrEqual(0.5);
  },
);
