import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/language/indicators.ts';
import { write } from '../../../src/model/outcomes/history.ts';
import { addToYear, observeYear } from '../../../src/model/outcomes/observe-year.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';

/** The end of the third year. */
function year(prepare: (w: SmallWorld) => void): (id: IndicatorId) => number {
  const w = smallWorld({ month: 35, set: ['products.smw.hoursPerCase=5'] });
  prepare(w);
  observeYear(w.world, w.rules, w.m);
  return (id) => w.m.history.years[id][2]!;
}
const at = ({ m }: SmallWorld, month: number): number => month - m.memory.start;

describe('a year', () => {
  it('has mean waits, delays and durations of what began or ended in it', () => {
    const now = year((w) => {
      Object.assign(w.m.yearTally, {
        waitedMonths: 30,
        waitedCount: 20,
        delayMonths: 9,
        delayCount: 6,
        durationMonths: 24,
        durationCount: 2,
        started: 8,
        startedInSchool: 2,
        q4Entries: 10,
        q4Returners: 3,
      });
    });
    expect([now('waiting.meanMonths'), now('help.delayMonths'), now('q4.durationDays')]).toEqual([
      1.5,
      1.5,
      12 * 30.44,
    ]);
    expect([now('help.inSchoolShare'), now('q4.returnerShare')]).toEqual([0.25, 0.3]);
  });

  it('has the wait of the longest-waiting tenth', () => {
    const p90 = (...waits: number[]): number =>
      year((w) => w.m.waits.set(waits))('waiting.p90Months');
    expect([p90(9, 1), p90(8, 1, 1), p90(0, 0, 0, 5), p90()]).toEqual([0, 1, 3, Number.NaN]);
  });

  it('looks back twelve to 23 months for questions that were absorbed', () => {
    const now = year((w) => {
      const { questions, failed } = w.m.memory;
      for (const month of [11, 12, 23, 24]) questions[at(w, month)] = 10;
      failed[at(w, 12)] = 3;
      failed[at(w, 24)] = 9;
    });
    expect(now('q2.absorbedShare')).toBe(17 / 20);
  });

  it('looks back 30 to 41 months for youth help that ended and began again', () => {
    const now = year((w) => {
      const { exits, returned } = w.m.memory;
      for (const month of [-7, -6, 5, 6]) exits[at(w, month)] = 10;
      returned[at(w, -6)] = 4;
      returned[at(w, 6)] = 9;
    });
    expect(now('q4.returnShare')).toBe(4 / 20);
  });

  it('has the gap in unmet need between the worst and the best quarter of schools', () => {
    const gap = (...schools: [need: number, unmet: number][]): number =>
      year((w) => {
        w.m.byNeedAtSchool.fill(0);
        schools.forEach(([need, unmet], i) => {
          w.m.byNeedAtSchool.set([0, need - unmet, 0, unmet], 4 * i);
        });
      })('equity.schoolGap');
    expect(gap([10, 5], [10, 2], [0, 0], [4, 1])).toBeCloseTo(30, 12);
    expect(gap([10, 5])).toBe(0);
  });

  it('forgets the year when it is over', () => {
    const w = smallWorld({ month: 35 });
    w.m.yearTally.started = w.m.usersInYear = w.m.residential = w.m.pupilMonths = 5;
    for (const column of [w.m.waits, w.m.occupied, w.m.offered, w.m.byNeedAtSchool]) column.fill(5);
    observeYear(w.world, w.rules, w.m);
    expect(w.m.history.years['q4.usersInYear'][2]).toBe(5);
    expect([w.m.yearTally.started, w.m.usersInYear, w.m.residential, w.m.pupilMonths]).toEqual([
      0, 0, 0, 0,
    ]);
    for (const column of [w.m.waits, w.m.occupied, w.m.offered, w.m.byNeedAtSchool])
      expect(column.every((n) => n === 0)).toBe(true);
  });
});

describe('a month adds to its year', () => {
  const w = smallWorld({ month: 35, set: ['products.verblijf.placesPer1000=10'] });
  w.m.tally.started = 3;
  w.m.inUse[w.code('verblijf')] = 2;
  w.m.inUse[w.code('ambulant')] = 5;
  w.m.inUse[w.code('smw')] = 1;
  w.m.inUse[w.code('so')] = 1;
  for (const month of [34, 35]) {
    addToYear(w.rules, w.m);
    write(w.m.history, month, 'support.q4All', 7);
    for (const kind of ['sbo', 'so', 'vso', 'pro'] as const)
      write(w.m.history, month, `school.${kind}`, Number(kind === 'so'));
  }
  for (let month = 24; month < 34; month++)
    for (const id of [
      'support.q4All',
      'school.sbo',
      'school.so',
      'school.vso',
      'school.pro',
    ] as const)
      write(w.m.history, month, id, 0);
  const pupils = w.m.clock.infants - w.m.clock.lo;
  const places = (id: string): number => w.rules.products.places[w.code(id)]!;
  const cases =
    w.rules.schoolCases.reduce((sum, n) => sum + n, 0) + w.rules.teamCases[w.code('wijkteam')]!;
  const tally = { ...w.m.yearTally };
  observeYear(w.world, w.rules, w.m);
  const now = (id: IndicatorId): number => w.m.history.years[id][2]!;

  it('what happened, residential help and pupils', () => {
    expect(tally.started).toBe(6);
    expect(now('q4.residentialShare')).toBeCloseTo(4 / 14, 12);
    expect(now('school.specialShare')).toBeCloseTo(2 / (2 * pupils), 12);
  });

  it('occupancy: cases over the cases that hours carry, children over places', () => {
    expect(now('occupancy.q4')).toBeCloseTo(
      7 / (places('ambulant') + places('daghulp') + places('verblijf')),
      12,
    );
    expect(now('occupancy.q2')).toBeCloseTo(1 / cases, 12);
  });
});
