/** Arms that are lived as one as long as they are alike: nobody can tell afterwards. */
import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { digestOfReplication } from '../../src/experiment/digest.ts';
import type * as MonthModule from '../../src/model/month.ts';
import type { ReplicationRecord } from '../../src/model/record.ts';
import { beginPilot, type SimulateOptions, simulate } from '../../src/model/simulate.ts';
import { parseExpression } from '../../src/scenario/expression.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import type { Arm, Scenario } from '../../src/scenario/scenario.ts';

/** Months that were lived, of all arms together. */
const lived = vi.hoisted(() => ({ months: 0 }));
vi.mock('../../src/model/month.ts', async (original) => {
  const real = await original<typeof MonthModule>();
  const liveMonth: typeof real.liveMonth = (...month) => {
    lived.months += 1;
    real.liveMonth(...month);
  };
  return { liveMonth };
});
beforeEach(() => {
  lived.months = 0;
});

const source = openScenario('scenarios/les.yaml');
const PILOT = 36;
const scenario = resolveScenario(source, {
  set: ['area.children=250', 'horizon.ageingIn=12', 'horizon.runIn=12', `horizon.pilot=${PILOT}`],
});
const BEFORE = 24;

/** What comes of each arm alone, where there is nobody to share with. */
function alone(arms: readonly Arm[], options: SimulateOptions): string[] {
  return arms.map((arm) =>
    digestOfReplication(simulate({ ...scenario, arms: [arm] }, 's', 0, options)),
  );
}
const asIfAlone = ({ arms, ...rest }: ReplicationRecord): string[] =>
  arms.map((arm) => digestOfReplication({ ...rest, arms: [arm] }));
const named = (arms: readonly Arm[]): Arm[] =>
  arms.map((arm, place) => ({ ...arm, id: `arm${place}` }));

/** Together as alone, and so many months lived in the pilot. */
function expectAsAlone(some: readonly Arm[], options: SimulateOptions = {}): number {
  const arms = named(some);
  const apart = alone(arms, options);
  lived.months = 0;
  const record = simulate({ ...scenario, arms }, 's', 0, options);
  const { months } = lived;
  expect(record.arms.map(({ id }) => id)).toEqual(arms.map(({ id }) => id));
  expect(asIfAlone(record)).toEqual(apart);
  const decided = (one: ReplicationRecord) => one.arms.map(({ decisions }) => decisions);
  const each = arms.flatMap((arm) => decided(simulate({ ...scenario, arms: [arm] }, 's', 0)));
  expect(decided(record)).toEqual(each);
  return months - BEFORE;
}

const arm = (id: string): Arm => scenario.arms.find((one) => one.id === id) as Arm;
const withFactors = (of: Arm, factors: readonly number[]): Arm => ({
  ...of,
  regime: { ...of.regime, budget: { ...of.regime.budget, factors } },
});

/** Rules that act where money is short or people wait, and decisions: each comes of what the arm is by then. */
const measures = fc.constantFrom(
  { pauseShrink: true } as const,
  { extraHours: false },
  { preventionShare: 0.05 },
  { regime: arm('trajectoryCeiling').regime },
  { smwHours: { hoursPerWeek: 6 } },
  { start: scenario.programmes.slice(0, 1) },
);
const steering = fc.record({
  rules: fc.array(
    fc.record({
      id: fc.constantFrom('one', 'two'),
      name: fc.constant({ nl: '', en: '' }),
      every: fc.constantFrom('quarter' as const, 'year' as const),
      when: fc
        .constantFrom('arm.waiting.count > 2', 'arm.budget.carry >= 0', 'arm.spend.total < 0')
        .map(parseExpression),
      measures,
    }),
    { maxLength: 2 },
  ),
  decisions: fc.array(
    fc.record({
      year: fc.constantFrom(1, 2),
      quarter: fc.constantFrom(1 as const, 3 as const),
      measures,
    }),
    { maxLength: 2 },
  ),
});
const factor = fc.constantFrom(1, 0.97, 0.7);
const factors = fc.tuple(fc.constantFrom(1, 0.9), factor, factor);
const prevention = fc.record({
  share: fc.constant(0.02),
  effect: fc.constantFrom(0, 0.2),
  lag: fc.constantFrom(5, 14),
});
const programmes = fc.array(
  fc.record({ start: fc.constantFrom(0, 7), end: fc.constantFrom(19, 1200) }).map((when) => ({
    ...(scenario.programmes[0] as Scenario['programmes'][number]),
    ...when,
  })),
  { maxLength: 1 },
);

/** Arms of one kind that differ in what may be alike for some time. */
const family = fc
  .record({
    of: fc.constantFrom('trajectory', 'trajectoryCeiling', 'population').map(arm),
    carry: fc.constantFrom(0, 1),
    priority: fc.constantFrom('need' as const, 'firstCome' as const),
    steerings: fc.array(steering, { minLength: 1, maxLength: 2 }),
    preventions: fc.array(prevention, { minLength: 1, maxLength: 2 }),
  })
  .chain(({ of, carry, priority, steerings, preventions }) =>
    fc.array(
      fc
        .record({
          factors,
          prevention: fc.constantFrom(...preventions),
          programmes,
          steering: fc.constantFrom(...steerings),
        })
        .map(({ factors, prevention, programmes, steering }): Arm => {
          const { budget } = of.regime;
          return {
            ...of,
            programmes,
            regime: { ...of.regime, priority, prevention, budget: { ...budget, carry, factors } },
            scenario: { ...scenario, steering },
          };
        }),
      { minLength: 2, maxLength: 4 },
    ),
  );

describe('arms that are alike for some time', () => {
  const options = fc.constantFrom({}, { check: true });
  test.prop([family, options], { numRuns: 60 })(
    'come out together as each alone, bit for bit, whatever sets them apart',
    (arms, options) => {
      expectAsAlone(arms, options);
    },
  );

  for (const id of ['trajectory', 'trajectoryCeiling', 'population'])
    it(`are lived once until the budgets of ${id} differ`, () => {
      const apart = (...years: readonly (readonly number[])[]): Arm[] =>
        years.map((one) => withFactors(arm(id), one));
      expect(expectAsAlone(apart([1, 0.9, 0.8], [0.7, 0.9, 0.8]))).toBe(2 * PILOT);
      expect(expectAsAlone(apart([1, 0.9, 0.8], [1, 0.6, 0.8]))).toBe(PILOT + 24);
      expect(expectAsAlone(apart([1, 0.9, 0.8], [1, 0.9, 0.5]))).toBe(PILOT + 12);
      expect(expectAsAlone(apart([1, 0.9, 0.8], [1, 0.9, 0.8]))).toBe(PILOT);
      const three = apart([1, 0.9, 0.8], [1, 0.6, 0.8], [1, 0.6, 0.3]);
      expect(expectAsAlone(three, { check: true })).toBe(PILOT + 24 + 12);
    });

  it('are so as settings say it: rates, lists of rates, expressions', () => {
    const written = ['[0, .1, .2]', '[0, .1, .4]', '"year < 2 ? 1 : .7"', '"1 - .1 * (year - 1)"'];
    const arms = written.map(
      (one) =>
        resolveScenario(source, {
          set: [
            'area.children=250',
            'horizon.ageingIn=12',
            'horizon.runIn=12',
            `horizon.pilot=${PILOT}`,
            `arms.population.budget.shrinkPerYear=${one}`,
          ],
          arms: ['population'],
        }).arms[0] as Arm,
    );
    expect(expectAsAlone(arms)).toBe(PILOT + 12 + 24 + 12);
  });

  it('part from an arm in which something is about to take effect', () => {
    const decisions = [{ year: 1, quarter: 2, measures: { pauseShrink: true } }] as const;
    const paused = [
      [1, 0.9, 0.8],
      [1, 0.6, 0.5],
    ].map((years) => ({
      ...withFactors(arm('population'), years),
      scenario: { ...scenario, steering: { rules: [], decisions } },
    }));
    expect(expectAsAlone(paused)).toBe(PILOT + PILOT - 6);
  });

  it('are lived each by itself while somebody looks', () => {
    const arms = named([arm('population'), arm('population')]);
    const seen: string[] = [];
    simulate({ ...scenario, arms }, 's', 0, { watch: (id) => seen.push(id) });
    expect(seen.filter((id) => id === 'arm0').length).toBe(PILOT);
    expect(seen.filter((id) => id === 'arm1').length).toBe(PILOT);
    expect(beginPilot({ ...scenario, arms }, 's', 0).arms.map(({ id }) => id)).toEqual([
      'arm0',
      'arm1',
    ]);
  });
});
