/** A film against the record of the same replication: what both count is equal, to the child and the cent. */
import { beforeAll, describe, expect, it } from 'vitest';
import { digestOfReplication } from '../../../src/experiment/digest.ts';
import { film } from '../../../src/experiment/film/film.ts';
import type { FilmMonth } from '../../../src/experiment/film/film-month.ts';
import { supportStates } from '../../../src/language/quadrant.ts';
import type { ArmRecord, ReplicationRecord } from '../../../src/model/record.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { loadScenario } from '../../../src/scenario/load.ts';

const scenario = loadScenario('scenarios/les.yaml', {
  set: ['area.children=700', 'horizon.pilot=24'],
  arms: ['trajectory', 'population'],
});
const states = supportStates.filter((state) => state !== 'outside');
const at = (state: (typeof supportStates)[number]) => supportStates.indexOf(state);
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

let record: ReplicationRecord;
const shown: FilmMonth[] = [];
beforeAll(() => {
  record = simulate(scenario, 'film', 0);
  film(scenario, 'film', 0, (month) => shown.push(month));
});

const of = (arm: string) => shown.filter((month) => month.arm === arm);
/** With the month's place in the history. */
const histories = (): [ArmRecord, [FilmMonth, number][]][] =>
  [record.today, ...record.arms].map((arm) => [
    arm,
    of(arm.id).map((month) => [
      month,
      month.month + (arm === record.today ? scenario.horizon.runIn : 0),
    ]),
  ]);

describe('a film', () => {
  it('shows today’s year, and then every arm month by month', () => {
    expect(of('today').map(({ month }) => month)).toEqual([...Array(12).keys()].map((i) => i - 12));
    const pilot = shown.slice(12).map(({ arm, month }) => `${arm} ${month}`);
    const months = [...Array(24).keys()];
    expect(pilot).toEqual(months.flatMap((t) => [`trajectory ${t}`, `population ${t}`]));
    for (const { month, year, monthOfYear } of shown) expect(12 * year + monthOfYear).toBe(month);
  });

  it('touches nothing', () => {
    const filmed = film(scenario, 'film', 0, () => {});
    expect(digestOfReplication(filmed)).toBe(digestOfReplication(record));
  });

  it('shows an arm the same whichever other arms are there', () => {
    const alone: FilmMonth[] = [];
    const one = { ...scenario, arms: scenario.arms.slice(1) };
    film(one, 'film', 0, (month) => alone.push(month));
    expect(alone).toEqual([...of('today'), ...of('population')]);
  });
});

describe('the children', () => {
  it('are those of the record, month by month and year by year', () => {
    for (const [arm, months] of histories()) {
      for (const state of states) {
        for (const [month, i] of months)
          expect(month.children[at(state)]).toBe(arm.months[`support.${state}`][i]);
        for (let from = 0; from < months.length; from += 12) {
          const year = months.slice(from, from + 12).map(([month]) => month.children[at(state)]!);
          const known = arm.years[`support.${state}`];
          expect(sum(year) / 12).toBe(known[arm === record.today ? known.length - 1 : from / 12]);
        }
      }
      for (const [month, i] of months) {
        expect(month.waiting).toBe(arm.months['waiting.count'][i]);
        expect(month.waitingLong).toBe(arm.months['waiting.over3Months'][i]);
        expect(month.homeSittersLong).toBe(arm.months['homeSitters.over3Months'][i]);
        expect(month.children[at('outside')]).toBe(0);
      }
    }
  });

  it('flow from the stocks of the month before into those of this month', () => {
    for (const [, months] of histories())
      for (const [i, [{ arm, children, flows }]] of months.entries()) {
        for (const state of states) {
          const into = supportStates.map((_, from) => flows[from * 7 + at(state)]!);
          expect(sum(into)).toBe(children[at(state)]);
          const before = i > 0 ? months[i - 1]![0] : arm === 'today' ? undefined : of('today')[11];
          const out = supportStates.map((_, to) => flows[at(state) * 7 + to]!);
          if (before) expect(sum(out)).toBe(before.children[at(state)]);
        }
        expect(flows[0]).toBe(0);
      }
  });

  it('flow over a year as the record’s tables say', () => {
    for (const arm of record.arms)
      for (const year of [0, 1]) {
        const months = of(arm.id).slice(12 * year, 12 * year + 12);
        const table = arm.tables.flows.subarray(year * 49, (year + 1) * 49);
        expect(months[11]?.yearFlows).toEqual(table);
        expect(months.slice(0, 11).every(({ yearFlows }) => yearFlows === undefined)).toBe(true);
        // Who came and left again within the year is in no table.
        const came = sum(months.flatMap(({ flows }) => [...flows.subarray(0, 7)]));
        expect(came).toBeGreaterThanOrEqual(sum(table.subarray(0, 7)));
      }
  });
});

describe('the purse', () => {
  it('holds the cents of the record', () => {
    for (const arm of record.arms)
      for (const year of [0, 1]) {
        const months = of(arm.id).slice(12 * year, 12 * year + 12);
        const spent = months.map(({ purse }) => purse.spent);
        expect(sum(spent)).toBe(arm.years['budget.spent'][year]);
        months.forEach(({ purse }, i) => {
          expect(purse.spentThisYear).toBe(sum(spent.slice(0, i + 1)));
          expect(purse.available).toBe(months[0]?.purse.available);
        });
        expect(months[0]?.purse.available).toBeCloseTo(arm.years['budget.available'][year]!, 0);
      }
  });

  it('of today spends what the budgets start from, and has no budget itself', () => {
    const today = of('today');
    const start = scenario.today.budget.pots.map((id) => record.startBudget[id]!);
    expect(sum(today.map(({ purse }) => purse.spent))).toBe(sum(start));
    expect(today.every(({ purse }) => Number.isNaN(purse.available))).toBe(true);
  });

  it('is short in the months in which somebody goes without for want of money, and only where a budget binds', () => {
    for (const [arm, months] of histories())
      for (const [{ purse }, i] of months) {
        const without =
          arm.months['harm.refused'][i]! +
          arm.months['harm.lighter'][i]! +
          arm.months['harm.endedEarly'][i]!;
        if (without > 0) expect(purse.short).toBe(true);
        if (!purse.binding) expect(purse.short).toBe(false);
      }
    expect(of('population').some(({ purse }) => purse.short)).toBe(true);
    expect(of('trajectory').some(({ purse }) => purse.binding)).toBe(false);
  });
});
