import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IndicatorId } from '../../src/language/indicators.ts';
import type { ArmRecord } from '../../src/model/record.ts';
import { simulate } from '../../src/model/simulate.ts';
import { type Decision, decisions } from '../../src/random/decisions.ts';
import type * as DiceModule from '../../src/random/dice.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import type { Arm, Budget, Scenario } from '../../src/scenario/scenario.ts';

/** While on, every draw is preceded by the draw of a decision that is not on the list. */
const moreDraws = vi.hoisted(() => ({ on: false }));
vi.mock('../../src/random/dice.ts', async (original) => {
  const real = await original<typeof DiceModule>();
  const second = <T>(_first: unknown, then: T): T => then;
  const createDice: typeof real.createDice = (key) => {
    const dice = real.createDice(key);
    if (!moreDraws.on) return dice;
    const other = 254 as Decision;
    return {
      ...dice,
      word: (e, t, d) => second(dice.word(e, t, other), dice.word(e, t, d)),
      uniform: (e, t, d) => second(dice.uniform(e, t, other), dice.uniform(e, t, d)),
      chance: (p, e, t, d) => second(dice.chance(p, e, t, other), dice.chance(p, e, t, d)),
      pair: (e, t, d, out) => second(dice.pair(e, t, other, out), dice.pair(e, t, d, out)),
      many: (es, from, to, t, d, out0, out1) =>
        second(
          dice.many(es, from, to, t, other, out0, out1),
          dice.many(es, from, to, t, d, out0, out1),
        ),
    };
  };
  return { ...real, createDice };
});
afterEach(() => {
  moreDraws.on = false;
});

const teaching = openScenario('scenarios/les.yaml');
const small = ['area.children=700', 'horizon.pilot=24'];
const shipped = resolveScenario(teaching, { set: small });
const arm = (id: string): Arm => shipped.arms.find((one) => one.id === id)!;

/** The arms of one run, without their names. */
function played(scenario: Scenario, ...arms: readonly Arm[]): ArmRecord[] {
  const named = arms.map((one, i) => ({ ...one, id: `arm${i}` }));
  return simulate({ ...scenario, arms: named }, 'bits', 0).arms.map((one) => ({ ...one, id: '' }));
}
const withBudget = (one: Arm, budget: Partial<Budget>): Arm => ({
  ...one,
  regime: { ...one.regime, budget: { ...one.regime.budget, ...budget } },
});
/** All indicators but some, month by month. */
function without({ months }: ArmRecord, ...left: readonly string[]): [string, Float64Array][] {
  return Object.entries(months).filter(([id]) => !left.some((name) => id.startsWith(name)));
}

describe('the same arm', () => {
  it('is not like the others: the comparison below compares something', () => {
    const records = played(shipped, ...shipped.arms);
    for (const [i, one] of records.entries())
      for (const other of records.slice(i + 1)) expect(other).not.toEqual(one);
  });

  it('twice in a run, or in two runs, beside whatever other arms, is the same to the bit', () => {
    for (const one of shipped.arms) {
      const [first, , second] = played(shipped, one, arm('trajectoryCeiling'), one);
      expect(second).toEqual(first);
      const [alone] = played(shipped, one);
      expect(alone).toEqual(first);
    }
  });
});

describe('neutral regimes', () => {
  const open = arm('trajectory').regime;

  it('of two names, with every mechanism equal and no shrink, are the same to the bit', () => {
    for (const kind of ['open', 'ceiling', 'pool'] as const) {
      const even = withBudget(arm('trajectory'), {
        kind,
        factors: open.budget.factors.map(() => 1),
      });
      const { id, name } = arm('population').regime;
      const renamed = { ...even, regime: { ...even.regime, id, name } };
      const [a, b] = played(shipped, even, renamed);
      expect(b).toEqual(a);
    }
  });

  it('of two budgets that never bind are the same in all that children and schools meet', () => {
    const plenty = open.budget.factors.map(() => 1000);
    const providers = shipped.providers.map((provider) => ({ ...provider, volume: 1e6 }));
    const scenario = { ...shipped, providers };
    const of = (budget: Partial<Budget>): Arm => ({
      ...withBudget(arm('trajectory'), budget),
      scenario,
    });
    const [none, ceiling, pool] = played(
      scenario,
      of({ kind: 'open' }),
      of({ kind: 'ceiling', pots: ['school', 'swv', 'municipality'], factors: plenty }),
      of({ kind: 'pool', factors: plenty }),
    );
    expect(without(ceiling!, 'budget.')).toEqual(without(none!, 'budget.'));
    // Who pays differs in a pool; what is bought does not.
    const paid = ['budget.', 'pool.shift', 'spend.school', 'spend.swv', 'spend.municipality'];
    expect(without(pool!, ...paid)).toEqual(without(none!, ...paid));
  });

  it('of a budget that never binds and any larger one are the same', () => {
    const population: Arm = {
      ...arm('population'),
      regime: { ...arm('population').regime, prevention: { share: 0, effect: 0, lag: 0 } },
    };
    const of = (factor: number): Arm =>
      withBudget(population, { factors: population.regime.budget.factors.map(() => factor) });
    const [enough, more] = played(shipped, of(3), of(300));
    const kept: IndicatorId[] = [
      'budget.deficit',
      'budget.infeasible',
      'harm.refused',
      'harm.lighter',
      'harm.endedEarly',
    ];
    for (const id of kept) expect(enough!.months[id].every((x) => x === 0)).toBe(true);
    const known = ['budget.available', 'budget.carry'];
    expect(without(more!, ...known)).toEqual(without(enough!, ...known));
    expect(more!.months['budget.available']).not.toEqual(enough!.months['budget.available']);
  });
});

describe('one decision more', () => {
  it('moves nothing: no draw hangs on what else is drawn', () => {
    const before = simulate(shipped, 'bits', 3);
    moreDraws.on = true;
    expect(Object.values(decisions)).not.toContain(254);
    expect(simulate(shipped, 'bits', 3)).toEqual(before);
  });
});
