import { describe, expect, test } from 'vitest';
import { openScenario } from '../../../src/app/open-scenario.ts';
import { sampleChildren, sampleOf } from '../../../src/app/preview/sample.ts';
import { planSchools } from '../../../src/population/schools.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

const whole = openScenario('zwolle-noord');
const { scenario: small, weight } = sampleOf(whole);

/** Of school social work a week for every child, by kind of school. */
function hours(scenario: Scenario): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind, caseHours, coordinationHours } of planSchools(scenario).list)
    sums[kind] = (sums[kind] ?? 0) + (caseHours + coordinationHours) / scenario.area.children;
  return sums;
}

describe('a sample', () => {
  test('has fewer children, of whom each stands for several', () => {
    expect(small.area.children).toBe(sampleChildren);
    expect(weight * sampleChildren).toBe(whole.area.children);
  });

  test('has as many hours of school social work for a child, though schools are whole', () => {
    const [all, some] = [hours(whole), hours(small)];
    for (const kind of ['po', 'vo'] as const) expect(some[kind]).toBeCloseTo(all[kind] ?? 0, 12);
  });

  test('is the same area for every arm', () => {
    for (const arm of small.arms) {
      expect(arm.scenario.area.children).toBe(sampleChildren);
      expect(arm.scenario.schools.smw).toStrictEqual(small.schools.smw);
    }
  });

  test('of a small area is that area', () => {
    const les = openScenario('les');
    expect(sampleOf(les)).toStrictEqual({ scenario: les, weight: 1 });
  });

  test('pays for programmes as the whole area does, child for child', () => {
    const set = ['arms.population.programmes=[curriculum, mbo-team, vo-team]'];
    const all = openScenario('zwolle-noord', { set, arms: ['population'] });
    const yearly = (scenario: Scenario) =>
      scenario.arms[0]?.programmes.map(({ perYear, dose, reach }) => {
        const { count } = planSchools(scenario);
        const schools = reach.kinds.reduce((sum, kind) => sum + count[kind], 0);
        const { hoursPerWeek, hoursPerWeekPerSchool } = dose;
        const all = [perYear, hoursPerWeek, hoursPerWeekPerSchool * schools];
        return all.map((one) => one / scenario.area.children);
      });
    const [here, there] = [yearly(all)?.flat() ?? [], yearly(sampleOf(all).scenario)?.flat() ?? []];
    expect(here.some((one) => one > 0)).toBe(true);
    for (const [i, one] of here.entries()) expect(there[i]).toBeCloseTo(one, 12);
  });
});
