/** The tables of a year against the indicators of the same history: what both count is equal, to the child and the cent. */
import { beforeAll, describe, expect, it } from 'vitest';
import { supportStates } from '../../../src/language/quadrant.ts';
import { kinds } from '../../../src/model/ledger/money.ts';
import { payers } from '../../../src/model/products.ts';
import type { ArmRecord, ReplicationRecord } from '../../../src/model/record.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { planSchools } from '../../../src/population/schools.ts';
import { loadScenario } from '../../../src/scenario/load.ts';

const scenario = loadScenario('scenarios/les.yaml', { set: ['area.children=900'] });
const states = supportStates.filter((state) => state !== 'outside');
const at = (state: (typeof supportStates)[number]) => supportStates.indexOf(state);
const years = [0, 1, 2, 3, 4];

let record: ReplicationRecord;
beforeAll(() => {
  record = simulate(scenario, 'tables', 0);
});

const flow = ({ tables }: ArmRecord, year: number, from: number, to: number) =>
  tables.flows[year * 49 + from * 7 + to]!;
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

describe('flows', () => {
  it('end in the stocks of the year’s last month, and begin in those of the year before', () => {
    for (const arm of record.arms)
      for (const year of years)
        for (const state of states) {
          const ends = supportStates.map((_, from) => flow(arm, year, from, at(state)));
          expect(sum(ends)).toBe(arm.months[`support.${state}`][12 * year + 11]);
          const begins = supportStates.map((_, to) => flow(arm, year, at(state), to));
          const before = year === 0 ? record.today.months : arm.months;
          const last = year === 0 ? record.today.months[`support.${state}`].length : 12 * year;
          expect(sum(begins)).toBe(before[`support.${state}`][last - 1]);
        }
  });

  it('come from outside and go there, but never from there to there', () => {
    for (const arm of record.arms)
      for (const year of years) {
        expect(flow(arm, year, 0, 0)).toBe(0);
        expect(sum(states.map((to) => flow(arm, year, 0, at(to))))).toBeGreaterThan(20);
        expect(sum(states.map((from) => flow(arm, year, at(from), 0)))).toBeGreaterThan(20);
      }
  });

  it('are unknown in the first year that is looked at, and known in the next', () => {
    expect(flow(record.today, 0, 1, 1)).toBeNaN();
    expect(flow(record.today, 1, 1, 1)).toBeGreaterThan(0);
  });
});

describe('the book of a year', () => {
  it('holds every euro of its payers and kinds', () => {
    const cells = (scenario.products.length + 1) * 15;
    for (const arm of [record.today, ...record.arms]) {
      const perYear = arm.tables.book.length / cells;
      for (let year = 0; year < perYear; year++) {
        const book = arm.tables.book.subarray(year * cells, (year + 1) * cells);
        payers.forEach((payer, p) => {
          const own = book.filter((_, i) => Math.trunc((i % 15) / 5) === p);
          expect(sum(own)).toBe(arm.years[`spend.byProduct.${payer}`][year]);
        });
        kinds.forEach((kind, k) => {
          expect(sum(book.filter((_, i) => i % 5 === k))).toBe(arm.years[`spend.${kind}`][year]);
        });
      }
    }
  });
});

describe('the schools', () => {
  const schools = planSchools(scenario).list;
  const kindOf = (kind: string) => schools.filter((school) => school.kind === kind);
  const of = (column: Float64Array, year: number) =>
    column.subarray(year * schools.length, (year + 1) * schools.length);

  it('have the pupils of special schools that the month counts', () => {
    for (const arm of record.arms)
      for (const kind of ['sbo', 'so', 'vso', 'pro'] as const) {
        const pupils = of(arm.tables.schools.pupils, 4);
        expect(sum(kindOf(kind).map(({ index }) => pupils[index]!))).toBe(
          arm.months[`school.${kind}`][59],
        );
      }
  });

  it('have no more who wait or stay at home than there are, and nearly all of them', () => {
    for (const arm of record.arms)
      for (const [column, indicator] of [
        ['waiting', 'waiting.count'],
        ['homeSitters', 'homeSitters.count'],
      ] as const) {
        const all = years.map((year) => arm.months[indicator][12 * year + 11]!);
        const atSchool = years.map((year) => sum(of(arm.tables.schools[column], year)));
        expect(sum(atSchool)).toBeGreaterThan(0);
        years.forEach((year) => {
          expect(atSchool[year]).toBeLessThanOrEqual(all[year]!);
        });
        expect(sum(atSchool)).toBeGreaterThan(0.5 * sum(all));
      }
  });

  it('have unmet need within need, and school social work where there are hours for it', () => {
    for (const { tables } of record.arms) {
      tables.schools.needMonths.forEach((need, i) => {
        expect(tables.schools.unmetMonths[i]).toBeLessThanOrEqual(need);
      });
      expect(sum(of(tables.schools.smwMonths, 0))).toBeGreaterThan(0);
    }
  });
});
