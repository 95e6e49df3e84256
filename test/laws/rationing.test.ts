import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMonth, type Month } from '../../src/model/context.ts';
import { createHistory, sizesOf } from '../../src/model/outcomes/history.ts';
import type { Rules } from '../../src/model/rules.ts';
import { share } from '../../src/model/shared.ts';
import { simulate } from '../../src/model/simulate.ts';
import { gatherActive } from '../../src/model/support/in-use.ts';
import { startHelp } from '../../src/model/support/start.ts';
import { copyWorld, READY, type World } from '../../src/model/world.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';

const PRICE = 100;

/** The end of a year of too little money: a world, its rules with one price for all, and its month. */
function shortOfMoney(priority: string): { world: World; rules: Rules; m: Month } {
  const scenario = resolveScenario(openScenario('scenarios/les.yaml'), {
    set: [
      'horizon.pilot=12',
      'arms.population.budget.shrinkPerYear=0.35',
      'arms.population.budget.unaffordable=wait',
      'arms.population.allocation.group=false',
      `arms.population.priority=${priority}`,
    ],
    arms: ['population'],
  });
  let found: { world: World; rules: Rules; m: Month } | undefined;
  simulate(scenario, 'short', 0, {
    watch: (arm, world, rules, m) => {
      if (arm === 'population') found = { world, rules, m };
    },
  });
  const { world, rules, m } = found!;
  const [pot] = rules.funds.pots;
  const one = pot!.cost.map((cents) => (cents > 0 ? PRICE : 0));
  const pots = [{ ...pot!, cost: one, costInGroup: one, extraCost: one.map(() => PRICE) }];
  return { world, rules: { ...rules, funds: { ...rules.funds, pots } }, m };
}

/** Who is served of all that are ready, with this purse. */
function served({ world, rules, m }: ReturnType<typeof shortOfMoney>, purse: number): Set<number> {
  const after = copyWorld(world);
  const { population } = world;
  const month = createMonth(
    population,
    m.people,
    share(population.rows),
    rules,
    createHistory(0, 12, sizesOf(population, rules.products)),
    m.clock,
    m.memory,
  );
  gatherActive(after, rules, month);
  const entries: number[] = [];
  for (let row = m.clock.lo; row < m.clock.hi; row++)
    for (const [bit, slot] of [
      [0, after.school],
      [1, after.home],
    ] as const)
      if (slot.wait[row] && slot.stage[row] === READY) entries.push(row * 2 + bit);
  month.ready.set(entries);
  month.readyCount = entries.length;
  month.accounts[0]!.left = purse;
  startHelp(after, rules, month);
  return new Set(
    entries.filter(
      (entry) => ((entry & 1 ? after.home : after.school).wait[entry >> 1] ?? 0) === 0,
    ),
  );
}

describe.each(['need', 'firstCome'])('one month of rationing by %s', (priority) => {
  const state = shortOfMoney(priority);
  const all = served(state, 1e9);

  it('has a queue worth the name', () => {
    expect(all.size).toBeGreaterThan(20);
    expect(served(state, 5 * PRICE).size).toBeGreaterThanOrEqual(5);
    expect(served(state, 5 * PRICE).size).toBeLessThan(all.size);
  });

  it('serves with more money all that it serves with less', () => {
    fc.assert(
      fc.property(fc.nat(60 * PRICE), fc.nat(60 * PRICE), (one, other) => {
        const less = served(state, Math.min(one, other));
        const more = served(state, Math.max(one, other));
        for (const entry of less) expect(more.has(entry)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
