/** The cohort's matrix: the simulation's own steps, played, against the description worked out by hand. */
import { describe, expect, test } from 'vitest';
import { decode, describeState, encode, sides } from '../../src/model/cohort/state.ts';
import { type Cohort, cohortOf } from '../../src/model/cohort.ts';
import { tabulate } from '../../src/model/products.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { monthByHand } from './cohort-by-hand.ts';
import { cohortScenario, withTwoClasses } from './cohort-scenario.ts';

const regime = (setting: string) => `regimes.geometric.${setting}`;
/** Without declining there are half as many states. */
const takesAll = 'access.decline=0';
const scenario = cohortScenario(takesAll);
const cohort = cohortOf(scenario);

describe('the matrix worked out by hand', () => {
  test('has the same numbers', () => {
    const shipped = cohortScenario();
    const chain = cohortOf(shipped);
    expect(farthest(chain, byHand(shipped, chain))).toEqual(nowhere);
  });

  test.each([
    ['with a procedure before the intake', ['referral.active=true', 'referral.waitSplit=.5']],
    ['by need instead of first come', ['priority=need']],
  ])('has the same numbers %s', (_, settings) => {
    const changed = cohortScenario(takesAll, ...settings.map(regime));
    const chain = cohortOf(changed);
    expect(farthest(chain, byHand(changed, chain))).toEqual(nowhere);
  });

  test('has the same numbers for a frail child', () => {
    const changed = withTwoClasses(scenario);
    const chain = cohortOf(changed, 1);
    expect(farthest(chain, byHand(changed, chain, 2.2))).toEqual(nowhere);
  });

  test.each([
    ['a chance that is larger by three percent', 'notice.home.3=.4635'],
    ['a wait that is a day longer', 'products.arrangement.waitDays=41'],
    ['another order among the ready', regime('priority=need')],
  ])('has other numbers with %s', (_, setting) => {
    const changed = cohortScenario(takesAll, setting);
    expect(farthest(cohort, byHand(changed, cohort))).not.toEqual(nowhere);
  });
});

describe('the chain', () => {
  test('has rows that sum to 1, over states that have rows', () => {
    const rows = [...cohort.matrix.values()];
    expect(Math.max(...rows.map((row) => Math.abs(total(row) - 1)))).toBeLessThan(1e-12);
    expect(rows.flatMap((row) => [...row.keys()]).filter((to) => !cohort.matrix.has(to))).toEqual(
      [],
    );
  });

  // If a rule compared a draw with a number the chain does not know, a fall near that number would tell.
  test.each([0.0001, 0.9999])('does not depend on where between turning points dice fall', (at) => {
    const near = cohortOf(scenario, 0, at);
    expect(farthest(cohort, near.matrix)).toEqual(nowhere);
  });

  test('begins without need, and everybody is somewhere after a year', () => {
    expect([...cohort.after(0)]).toEqual([...cohort.start]);
    expect(total(cohort.after(12))).toBeCloseTo(1, 12);
  });

  test('is refused where months are remembered, or children stand in each other’s way', () => {
    const settings = ['review.term=6', 'review.minMonths=3', 'allocation.group=true'].map(regime);
    expect(() => cohortOf(cohortScenario(...settings))).toThrow(
      'cohort: expected no term, minimum stay or taper, got 6 months; no groups',
    );
    expect(() => cohortOf(cohortScenario('need.home.relapse.months=12'))).toThrow('relapse');
  });
});

test('a state and its code are the same thing', () => {
  const products = scenario.products.length;
  const codes = [...cohort.matrix.keys()];
  expect(codes.map((code) => encode(decode(code, products), products))).toEqual(codes);
  expect(Math.max(...codes)).toBeLessThan(2 * sides(products) ** 2);
});

const nowhere = { from: '', to: '' };

/** The move whose chance differs most, if by more than 1e-12. */
function farthest(chain: Cohort, other: Cohort['matrix']) {
  let most = { from: '', to: '', chance: 0, other: 0 };
  const products = tabulate(scenario);
  for (const [from, row] of chain.matrix) {
    const otherRow = other.get(from) ?? new Map<number, number>();
    for (const to of new Set([...row.keys(), ...otherRow.keys()])) {
      const [p, q] = [row.get(to) ?? 0, otherRow.get(to) ?? 0];
      if (Math.abs(p - q) <= Math.max(1e-12, Math.abs(most.chance - most.other))) continue;
      const [here, there] = [describeState(from, products), describeState(to, products)];
      most = { from: here, to: there, chance: p, other: q };
    }
  }
  return most.from === '' ? nowhere : most;
}

/** The rows of all states of a chain, by hand. */
function byHand(given: Scenario, chain: Cohort, frailty = 1): Cohort['matrix'] {
  const products = given.products.length;
  const month = monthByHand(given, frailty);
  return new Map(
    [...chain.matrix.keys()].map((code) => {
      const odds = month(decode(code, products));
      return [code, new Map(odds.map(([chance, state]) => [encode(state, products), chance]))];
    }),
  );
}

function total(odds: ReadonlyMap<number, number>): number {
  return [...odds.values()].reduce((sum, chance) => sum + chance, 0);
}
