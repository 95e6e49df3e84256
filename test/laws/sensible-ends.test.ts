import { describe, expect, it } from 'vitest';
import { type IndicatorId, indicatorIds, indicators } from '../../src/language/indicators.ts';
import type { ArmRecord, ReplicationRecord } from '../../src/model/record.ts';
import { simulate } from '../../src/model/simulate.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { lay } from '../scenario/lay.ts';

const teaching = openScenario('scenarios/les.yaml');
/** A replication with every law checked. */
function run(set: readonly string[], arms?: readonly string[]): ReplicationRecord {
  const scenario = resolveScenario(teaching, { set, ...(arms ? { arms } : {}) });
  return simulate(scenario, 'ends', 0, { check: true });
}
const sum = ({ months }: ArmRecord, id: IndicatorId): number =>
  months[id].reduce((all, x) => all + x, 0);
const last = ({ years }: ArmRecord, id: IndicatorId): number => years[id].at(-1)!;

describe('a budget that shrinks by 30 % a year', () => {
  // The law keeps unprotected spending inside the pool every month; without it this would throw.
  const [even] = run(['arms.population.budget.shrinkPerYear=0'], ['population']).arms;
  const [shrunk] = run(['arms.population.budget.shrinkPerYear=0.3'], ['population']).arms;

  it('lets waiting explode and ends help early', () => {
    expect(last(shrunk!, 'waiting.over3Months')).toBeGreaterThan(
      5 * last(even!, 'waiting.over3Months') + 50,
    );
    expect(sum(shrunk!, 'harm.endedEarly')).toBeGreaterThan(sum(even!, 'harm.endedEarly') + 20);
    expect(sum(shrunk!, 'unmet.months')).toBeGreaterThan(1.5 * sum(even!, 'unmet.months'));
  });

  it('ends in a deficit: what is protected or contracted runs on', () => {
    expect([sum(even!, 'budget.infeasible'), sum(even!, 'budget.deficit')]).toEqual([0, 0]);
    expect(last(shrunk!, 'support.q4All')).toBeLessThan(1);
    const over = last(shrunk!, 'budget.spent') - last(shrunk!, 'budget.available');
    expect(over).toBeGreaterThan(0);
    expect(last(shrunk!, 'budget.deficit')).toBeCloseTo(over, -1);
  });

  it('falls below duty, and says so: protected help and contracts cost more than there is', () => {
    expect(shrunk!.months['budget.infeasible'].slice(0, 12).every((x) => x === 0)).toBe(true);
    expect(last(shrunk!, 'budget.infeasible')).toBe(12);
  });
});

describe('nobody at all', () => {
  const { today, arms, startBudget } = run([
    'area.children=0',
    'horizon.pilot=24',
    'arms.population.threshold.latentDemand=5',
  ]);
  it('needs, gets and costs nothing, and everything is a number', () => {
    for (const { months, years } of [today, ...arms])
      for (const id of indicatorIds) {
        if (!Number.isNaN(months[id][0]))
          expect(
            months[id].every((x) => x === 0),
            id,
          ).toBe(true);
        // Of nobody there is no mean wait; of nobody there are nobody.
        const nothing = indicators[id].measure === 'year' ? [0, Number.NaN] : [0];
        expect(
          [...years[id]].every((x) => nothing.some((y) => Object.is(x, y))),
          id,
        ).toBe(true);
      }
    expect(Object.values(startBudget)).toEqual([0, 0, 0, 0]);
  });
});

describe('one family', () => {
  it('lives through every arm', () => {
    const { arms } = run(['area.children=2', 'demography.familySize=[0, 1, 0, 0]']);
    for (const arm of arms) {
      expect(Math.max(...arm.months['children.total'])).toBeLessThanOrEqual(6);
      expect(Math.max(...arm.months['children.total'])).toBeGreaterThan(0);
    }
  });
});

describe('no school of a kind', () => {
  it('leaves its children to the other kinds, and nobody in a school that is not there', () => {
    const scenario = lay('products: {sbo: null}');
    const { today, arms } = simulate(scenario, 'ends', 0, { check: true });
    for (const arm of [today, ...arms]) {
      expect(sum(arm, 'school.sbo')).toBe(0);
      expect(last(arm, 'school.so')).toBeGreaterThan(0);
    }
  });

  it('of none at all is possible too', () => {
    const scenario = lay('products: {sbo: null, so: null, vso: null, pro: null}');
    const { arms } = simulate(scenario, 'ends', 0, { check: true });
    for (const arm of arms) {
      expect(last(arm, 'school.specialShare')).toBe(0);
      expect(last(arm, 'support.arrangement')).toBeGreaterThan(0);
    }
  });
});

describe('a product without capacity', () => {
  it('has no places: nobody ever gets it, and who needs it waits', () => {
    const { today, arms } = run([
      'products.ambulant.placesPer1000=0',
      'products.daghulp.placesPer1000=0',
      'products.verblijf.placesPer1000=0',
      'horizon.pilot=24',
    ]);
    for (const record of [today, ...arms]) {
      expect([
        sum(record, 'support.q4All'),
        sum(record, 'q4.entries'),
        sum(record, 'occupancy.q4'),
      ]).toEqual([0, 0, Number.NaN]);
      expect(last(record, 'occupancy.q4')).toBe(0);
      expect(last(record, 'waiting.over3Months')).toBeGreaterThan(50);
    }
  });

  it('has no hours: nobody gets social work, the neighbourhood team does what it can', () => {
    const { arms } = run(
      [
        'schools.smw.hoursPerWeek={po: 0, vo: 0}',
        'schools.smw.flexHoursPerWeek={po: 0}',
        'horizon.pilot=24',
      ],
      ['trajectory'],
    );
    expect(sum(arms[0]!, 'spend.byProduct.school')).toBe(sum(arms[0]!, 'spend.q1'));
    expect(sum(arms[0]!, 'support.q2')).toBeGreaterThan(0);
  });
});
