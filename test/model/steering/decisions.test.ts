import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOfReplication } from '../../../src/experiment/digest.ts';
import type { ArmRecord } from '../../../src/model/record.ts';
import { beginPilot, simulate } from '../../../src/model/simulate.ts';
import { holdsFrom } from '../../../src/model/steering/take-effect.ts';
import type { Measures, Scenario } from '../../../src/scenario/scenario.ts';
import { lay } from '../../scenario/lay.ts';

/** The population arm of a small area, steered so for two years and a half. */
const scenarioOf = (decisions: string, arm = 'population', horizon = 'pilot: 30'): Scenario => {
  const all = lay(`
area: {children: 800}
horizon: {${horizon}}
steering: {decisions: ${decisions}}`);
  return { ...all, arms: all.arms.filter(({ id }) => id === arm) };
};
const played = (decisions: string, arm?: string): ArmRecord =>
  simulate(scenarioOf(decisions, arm), 'decided', 0, { check: true }).arms[0]!;
const one = (measures: string, year = 1, quarter = 2) =>
  `[{year: ${year}, quarter: ${quarter}, measures: {${measures}}}]`;

const plain = played('[]');
const until = (month: number, { months }: ArmRecord) =>
  Object.entries(months).map(([id, column]) => [id, column.slice(0, month)]);

describe('what people decide', () => {
  it('holds from the month after the quarter on, and not a month before', () => {
    for (const measures of [
      'preventionShare: 0.04',
      'smwHours: {hoursPerWeek: 6}',
      'start: [parent-groups]',
      'regime: trajectory',
    ]) {
      const arm = played(one(measures));
      expect(arm.decisions).toEqual([{ month: 5, decision: 0 }]);
      expect(until(6, arm)).toEqual(until(6, plain));
      expect(until(7, arm)).not.toEqual(until(7, plain));
    }
  });

  it('is nothing where nobody decides: an empty list is the arm itself, to the bit', () => {
    const without = lay('area: {children: 800}\nhorizon: {pilot: 30}');
    const arms = without.arms.filter(({ id }) => id === 'population');
    const record = simulate({ ...without, arms }, 'decided', 0);
    expect(scenarioOf('[]').steering).toEqual({ rules: [] });
    expect(digestOfReplication(simulate(scenarioOf('[]'), 'decided', 0))).toBe(
      digestOfReplication(record),
    );
  });

  it('may be many things, in whatever order they were written', () => {
    const first = '{year: 1, quarter: 1, measures: {priority: firstCome}}';
    const second = '{year: 2, quarter: 1, measures: {pauseShrink: true}}';
    const inOrder = played(`[${first}, ${second}]`);
    expect(inOrder.decisions).toEqual([
      { month: 2, decision: 0 },
      { month: 14, decision: 1 },
    ]);
    expect(played(`[${second}, ${first}]`)).toEqual(inOrder);
  });

  it('can be decided while the pilot is lived, with the same result to the bit', () => {
    const [start] = scenarioOf(one('start: [parent-groups]')).steering.decisions!;
    const [back] = scenarioOf(one('regime: trajectory', 2, 3)).steering.decisions!;
    const live = beginPilot(scenarioOf('[]'), 'decided', 0);
    while (live.month < 30) {
      const now = [start!, back!].filter((decision) => holdsFrom(decision) === live.month);
      live.liveMonth(new Map([['population', now.map(({ measures }) => measures)]]));
    }
    const written = `[{year: 1, quarter: 2, measures: {start: [parent-groups]}},
      {year: 2, quarter: 3, measures: {regime: trajectory}}]`;
    expect(live.record()).toEqual(simulate(scenarioOf(written), 'decided', 0));
  });
});

describe('each measure', () => {
  it('a pause leaves next year the budget of this year, where the budget binds or not', () => {
    for (const arm of ['population', 'trajectory']) {
      const { years } = played(one('pauseShrink: true'), arm);
      const b = (year: number): number =>
        years['budget.available'][year]! - (year > 0 ? years['budget.carry'][year - 1]! : 0);
      expect(b(1) / b(0)).toBeCloseTo(1, 6);
    }
  });

  it('hours on top cost their price and are there for cases, until they are taken back', () => {
    const more =
      '{year: 1, quarter: 2, measures: {smwHours: {hoursPerWeek: 6, schools: 1, kinds: [po]}}}';
    const back = '{year: 1, quarter: 3, measures: {smwHours: {hoursPerWeek: 0}}}';
    const [bare, arm, taken] = ['[]', `[${more}]`, `[${more}, ${back}]`].map((decisions) =>
      played(decisions, 'trajectory'),
    ) as [ArmRecord, ArmRecord, ArmRecord];
    const { schools, products } = scenarioOf('[]');
    const { price } = products.find(({ id }) => id === 'smw')!;
    const q2 = (month: number, one: ArmRecord) => one.months['spend.q2'][month]!;
    expect(q2(6, arm) - q2(6, bare)).toBeCloseTo((6 * schools.smw.weeks * price) / 12, -1);
    expect(arm.years['occupancy.q2'][1]).toBeLessThan(bare.years['occupancy.q2'][1]!);
    expect(until(9, taken)).toEqual(until(9, arm));
    expect(q2(9, taken)).toBe(q2(9, bare));
  });

  it('a practice that starts costs what it costs, until it stops', () => {
    const arm = played(`[{year: 1, quarter: 1, measures: {start: [parent-groups]}},
      {year: 1, quarter: 3, measures: {stop: [parent-groups], preventionShare: 0}}]`);
    const bare = played(one('preventionShare: 0', 1, 3));
    const more = (month: number): number =>
      arm.months['spend.prevention'][month]! - bare.months['spend.prevention'][month]!;
    expect([more(2), more(9), more(20)]).toEqual([0, 0, 0]);
    expect(arm.months['spend.prevention'][9]).toBe(0);
    expect(more(3)).toBeGreaterThan(0);
  });

  it('starting what runs, and stopping what does not, changes nothing', () => {
    const started = one('start: [parent-groups]', 1, 1);
    const again = `[${started.slice(1, -1)}, {year: 1, quarter: 3, measures: {start: [parent-groups]}}]`;
    const months = ({ months }: ArmRecord) => months;
    expect(months(played(again))).toEqual(months(played(started)));
    expect(months(played(one('stop: [curriculum]')))).toEqual(months(plain));
  });

  it('back to trajectory: the budget binds no more, and the same regime again changes nothing', () => {
    const back = played(one('regime: trajectory'));
    expect(back.months['access.referrals'].slice(0, 6).every((n) => n === 0)).toBe(true);
    expect(back.months['access.referrals'].slice(6).some((n) => n > 0)).toBe(true);
    expect(back.months['harm.refused'].slice(6).every((n) => n === 0)).toBe(true);
    expect(back.months['pool.shift.school'].slice(6).every((cents) => cents === 0)).toBe(true);
    const same = played(one('regime: trajectory'), 'trajectory');
    expect(same.months).toEqual(played('[]', 'trajectory').months);
  });
});

const measure: fc.Arbitrary<string> = fc.constantFrom(
  'pauseShrink: true',
  'extraHours: true',
  'extraHours: false',
  'priority: firstCome',
  'preventionShare: 0.05',
  'smwHours: {hoursPerWeek: 8, schools: 2}',
  'smwHours: {hoursPerWeek: 0}',
  'start: [parent-groups, curriculum, smw-expansion]',
  'stop: [curriculum]',
  'regime: trajectory',
  'regime: population',
  'regime: lumpsum',
);
const decided = fc.array(
  fc.record({
    year: fc.integer({ min: 1, max: 2 }),
    quarter: fc.integer({ min: 1, max: 4 }),
    measure,
  }),
  { maxLength: 6 },
);

test.prop([decided, fc.constantFrom('population', 'trajectory', 'trajectoryCeiling')], {
  numRuns: 15,
})('whatever is decided, every law holds after every month', (list, arm) => {
  const written = list.map(
    ({ year, quarter, measure }) => `{year: ${year}, quarter: ${quarter}, measures: {${measure}}}`,
  );
  const scenario = scenarioOf(`[${written.join(', ')}]`, arm, 'ageingIn: 60, pilot: 30');
  expect(() => simulate(scenario, 'decided', 0, { check: true })).not.toThrow();
});

test('a measure holds what the scenario says of what it names', () => {
  const { measures } = scenarioOf(one('start: [parent-groups], regime: trajectory')).steering
    .decisions![0] as { measures: Measures };
  expect(measures.start?.map(({ id }) => id)).toEqual(['parent-groups']);
  expect(measures.regime?.budget.kind).toBe('open');
});
