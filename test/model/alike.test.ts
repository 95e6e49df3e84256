import { describe, expect, it } from 'vitest';
import { leadsAmong, partingMonth } from '../../src/model/alike.ts';
import { parseExpression } from '../../src/scenario/expression.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import type {
  Arm,
  Programme,
  Regime,
  Scenario,
  SteeringRule,
} from '../../src/scenario/scenario.ts';
import { forever } from '../../src/scenario/schema/programme.ts';

const source = openScenario('scenarios/les.yaml');
const scenario = resolveScenario(source);
const population = scenario.arms.find(({ id }) => id === 'population') as Arm;

/** The arm as settings make it. */
const set = (...settings: readonly string[]): Arm => {
  const { arms } = resolveScenario(source, {
    set: settings.map((one) => `arms.population.${one}`),
    arms: ['population'],
  });
  return arms[0] as Arm;
};
const regime = (change: Partial<Regime>): Arm => ({
  ...population,
  regime: { ...population.regime, ...change },
});
const within = (change: Partial<Scenario>): Arm => ({
  ...population,
  scenario: { ...population.scenario, ...change },
});
const programmes = (...some: readonly Programme[]): Arm => ({ ...population, programmes: some });

describe('arms may part', () => {
  it('in the first month of the first year whose budgets differ', () => {
    const shrink = (written: string): Arm => set(`budget.shrinkPerYear=${written}`);
    expect(partingMonth(shrink('.03'), shrink('.04'))).toBe(0);
    expect(partingMonth(shrink('[0, .03]'), shrink('[0, .04]'))).toBe(12);
    expect(partingMonth(shrink('[.02, .03, .1]'), shrink('[.02, .03]'))).toBe(24);
    expect(partingMonth(shrink('.03'), shrink('[.03, .03]'))).toBe(Infinity);
    const late = '"year < 4 ? 1 : .8"';
    expect(partingMonth(shrink('0'), shrink(late))).toBe(36);
  });

  it('where a regime differs in anything else: at once', () => {
    const { budget, priority } = population.regime;
    for (const change of [
      { budget: { ...budget, carry: budget.carry / 2 } },
      { budget: { ...budget, kind: 'ceiling' } },
      { priority: priority === 'need' ? 'firstCome' : 'need' },
      { drift: { volumePerYear: 0.01, durationPerYear: 0 } },
      { prevention: { ...population.regime.prevention, share: 0.5 } },
    ] as const)
      expect(partingMonth(population, regime(change))).toBe(0);
  });

  it('never where only names differ', () => {
    const { nl } = population.name;
    const named = regime({ id: 'other', name: { nl, en: 'other' } });
    expect(partingMonth(population, { ...named, id: 'other' })).toBe(Infinity);
    const copy = structuredClone({ ...population, scenario: undefined });
    const same = { ...copy, scenario: within({ id: 'other', written: {} }).scenario };
    expect(partingMonth(population, same)).toBe(Infinity);
  });

  it('when prevention may begin to work', () => {
    const { prevention } = population.regime;
    const other = (effect: number, lag: number): Arm =>
      regime({ prevention: { ...prevention, effect, lag } });
    expect(partingMonth(other(0.01, 14), other(0.02, 14))).toBe(14);
    expect(partingMonth(other(0.01, 14), other(0.01, 9))).toBe(9);
  });

  it('when a programme runs in one of them and not in the other', () => {
    const [first] = scenario.programmes;
    const runs = (start: number, end = forever): Programme => ({ ...first!, start, end });
    expect(partingMonth(programmes(), programmes(runs(7)))).toBe(7);
    expect(partingMonth(programmes(runs(7)), programmes(runs(9)))).toBe(7);
    expect(partingMonth(programmes(runs(7)), programmes(runs(7, 20)))).toBe(20);
    expect(partingMonth(programmes(runs(7)), programmes({ ...runs(7), perYear: 1 }))).toBe(7);
    expect(partingMonth(programmes(), programmes(runs(7, 7)))).toBe(Infinity);
  });

  it('when a decision of one of them takes effect, or their rules are looked at', () => {
    const rule = (when: string, every: SteeringRule['every'] = 'year'): SteeringRule => ({
      id: 'rule',
      name: { nl: '', en: '' },
      every,
      when: parseExpression(when),
      measures: { extraHours: true },
    });
    const steered = (steering: Scenario['steering']): Arm => within({ steering });
    const none = steered({ rules: [] });
    const decision = { year: 2, quarter: 3, measures: { pauseShrink: true } } as const;
    expect(partingMonth(none, steered({ rules: [], decisions: [decision] }))).toBe(21);
    expect(partingMonth(none, steered({ rules: [], decisions: [] }))).toBe(Infinity);
    const [a, b] = ['arm.waiting.count > 3', 'arm.waiting.count > 4'];
    expect(partingMonth(none, steered({ rules: [rule(a)] }))).toBe(11);
    expect(partingMonth(none, steered({ rules: [rule(a, 'quarter')] }))).toBe(2);
    expect(partingMonth(steered({ rules: [rule(a)] }), steered({ rules: [rule(b)] }))).toBe(11);
    expect(partingMonth(steered({ rules: [rule(a)] }), steered({ rules: [rule(a)] }))).toBe(
      Infinity,
    );
  });

  it('at once where they live in other worlds', () => {
    const { notice, need, providers } = scenario;
    for (const change of [
      { notice: { ...notice, smwGain: { school: 0.123, home: 0 } } },
      { need: { ...need, congenital: 0.123 } },
      { providers: [...providers].reverse() },
    ])
      expect(partingMonth(population, within(change))).toBe(0);
  });
});

describe('an arm follows', () => {
  const factors = (...some: readonly number[]): Arm =>
    regime({ budget: { ...population.regime.budget, factors: some } });

  it('the first of those it is alike to the longest', () => {
    const arms = [
      factors(1, 1, 1, 1, 1),
      factors(1, 0.9, 1, 1, 1),
      factors(1, 0.9, 0.8, 1, 1),
      factors(1, 0.9, 0.8, 1, 1),
      factors(0.9, 1, 1, 1, 1),
    ];
    expect(leadsAmong({ ...scenario, arms })).toEqual([
      undefined,
      { leader: 0, until: 12 },
      { leader: 1, until: 24 },
      { leader: 2, until: Infinity },
      undefined,
    ]);
  });

  it('to the end where they would part after it', () => {
    const [first] = scenario.programmes;
    const arms = [80, 100, 90].map((start) => programmes({ ...first!, start }));
    expect(leadsAmong({ ...scenario, arms })).toEqual([
      undefined,
      { leader: 0, until: Infinity },
      { leader: 0, until: Infinity },
    ]);
  });

  it('nobody among the arms that come with the scenario', () => {
    expect(leadsAmong(scenario)).toEqual(scenario.arms.map(() => undefined));
  });
});
