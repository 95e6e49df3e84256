/** The simulation against the chain: 200,000 children for a year, with three seeds. */
import { describe, expect, test } from 'vitest';
import { seekHelp } from '../../src/model/access/seek.ts';
import { describeState, sides } from '../../src/model/cohort/state.ts';
import { type Cohort, cohortOf } from '../../src/model/cohort.ts';
import type { Month } from '../../src/model/context.ts';
import { changeNeed } from '../../src/model/need/change.ts';
import { noticeNeed } from '../../src/model/notice/notice.ts';
import { tabulate } from '../../src/model/products.ts';
import type { Rules } from '../../src/model/rules.ts';
import { gatherActive, listMarked } from '../../src/model/support/in-use.ts';
import { leaveHelp } from '../../src/model/support/leave.ts';
import { startHelp } from '../../src/model/support/start.ts';
import type { World } from '../../src/model/world.ts';
import type { Domain } from '../../src/scenario/scenario.ts';
import { agreement, agrees, worstOf } from './agreement.ts';
import { movesOf } from './cohort-moves.ts';
import { cohortScenario, withTwoClasses } from './cohort-scenario.ts';
import { CHILDREN, MONTHS, type Simulated, simulateCohort } from './cohort-simulated.ts';

const seeds = ['cohort-1', 'cohort-2', 'cohort-3'];
const scenario = cohortScenario();
const products = tabulate(scenario);
const cohort = cohortOf(scenario);
const runs = seeds.map((seed) => simulateCohort(scenario, seed));

describe.each(seeds.map((seed, i) => [seed, runs[i] as Simulated] as const))(
  'with seed %s',
  (_, { counts }) => {
    test.each(counts.map((count, i) => [i + 1, count] as const))(
      'as many children as expected are in every state after %i months',
      (month, count) => {
        const found = agreement(count, cohort.after(month));
        expect(found.impossible.map(name)).toEqual([]);
        expect(Math.abs(found.worst.z), name(found.worst.state)).toBeLessThanOrEqual(4.5);
        expect(found.squares).toBeGreaterThanOrEqual(found.band.low);
        expect(found.squares).toBeLessThanOrEqual(found.band.high);
      },
    );
  },
);

describe.each(['school', 'home'] as const)('at %s', (domain) => {
  test('every move happens as often as expected, over all months and seeds', () => {
    const worst = worstOf(movesOf(runs, cohort, domain, products.count));
    expect(worst.cells).toBeGreaterThan(200);
    expect(Math.abs(worst.z), moveName(domain, worst.name)).toBeLessThanOrEqual(4.5);
  });
});

describe('two frailty classes', () => {
  const one = cohortScenario('access.decline=0');
  const mixed = withTwoClasses(one);
  const chains = mixed.demography.frailty.map(({ share }, i) => ({
    share,
    chain: cohortOf(mixed, i),
  }));
  const expected = Array.from({ length: MONTHS }, (_, i) => {
    const sum = new Map<number, number>();
    for (const { share, chain } of chains)
      for (const [state, p] of chain.after(i + 1))
        sum.set(state, (sum.get(state) ?? 0) + share * p);
    return sum;
  });

  test.each(seeds)('are the weighted sum of two chains, with seed %s', (seed) => {
    const found = simulateCohort(mixed, seed).counts.map((count, i) =>
      agreement(count, expected[i] ?? new Map()),
    );
    expect(found.filter((month) => !agrees(month))).toEqual([]);
  });

  test('are not one class of the same mean', () => {
    const chain = cohortOf(one);
    const found = expected.map((odds, i) =>
      agreement(new Map([...odds].map(([state, p]) => [state, CHILDREN * p])), chain.after(i + 1)),
    );
    expect(found.filter(agrees).length).toBeLessThan(3);
  });
});

/** Among those whose need is unseen now, not after need changed. */
function noticeAnew(world: World, rules: Rules, m: Month): void {
  listMarked(world, m, m.unseen);
  noticeNeed(world, rules, m);
}

/** What must be seen. A chain of other numbers does not fit the counts, and another month does not fit the chain. */
describe('it is seen', () => {
  const stocksFit = ({ counts }: Simulated, chain: Cohort) =>
    counts.every((count, i) => agrees(agreement(count, chain.after(i + 1))));
  const movesFit = (some: readonly Simulated[], chain: Cohort) =>
    (['school', 'home'] as const).every(
      (domain) => Math.abs(worstOf(movesOf(some, chain, domain, products.count)).z) <= 4.5,
    );

  test('in the stocks, when need begins more often by two percent', () => {
    const other = cohortOf(cohortScenario('need.school.up.0=.1224'));
    expect(runs.map((run) => stocksFit(run, other))).toEqual([false, false, false]);
  });

  test.each(['need.school.up.1=.1442', 'notice.school.2=.3605'])(
    'in the moves, when a chance is larger by three percent: %s',
    (setting) => {
      expect(movesFit(runs, cohortOf(cohortScenario(setting)))).toBe(false);
    },
  );

  test.each([
    ['help ends before need is noticed', [changeNeed, leaveHelp, noticeAnew, seekHelp, startHelp]],
    ['help ends after others start', [changeNeed, noticeNeed, seekHelp, startHelp, leaveHelp]],
    ['need changes last', [noticeNeed, leaveHelp, seekHelp, startHelp, changeNeed]],
  ])('when %s', (_, steps) => {
    const run = simulateCohort(scenario, 'cohort-1', inOrder(steps));
    expect([stocksFit(run, cohort), movesFit([run], cohort)]).toEqual([false, false]);
  });

  test('and nothing is seen when the steps are in the order of the chain', () => {
    const steps = [changeNeed, noticeNeed, leaveHelp, seekHelp, startHelp];
    const run = simulateCohort(scenario, 'cohort-1', inOrder(steps));
    expect(run.counts).toEqual(runs[0]?.counts);
  });
});

type Step = (world: World, rules: Rules, m: Month) => void;

/** A month of these steps alone. */
function inOrder(steps: readonly Step[]): Step {
  return (world, rules, m) => {
    gatherActive(world, rules, m);
    for (const step of steps) {
      step(world, rules, m);
      if (step === changeNeed) gatherActive(world, rules, m);
    }
  };
}

function name(state: number): string {
  return state < 0 ? '' : describeState(state, products);
}

/** A move of one side, as the code of `movesOf`. */
function moveName(domain: Domain, move: number): string {
  if (move < 0) return '';
  const side = sides(products.count);
  const inWords = (code: number): string => {
    const both = domain === 'school' ? code * side : code;
    const [school, home] = name(both * 2).split(', ');
    return String(domain === 'school' ? school : home);
  };
  return `${inWords(Math.floor(move / side))} -> ${inWords(move % side)}`;
}
