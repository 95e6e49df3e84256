import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/language/indicators.ts';
import { cell, kinds } from '../../../src/model/ledger/money.ts';
import { touch } from '../../../src/model/need/class.ts';
import { needMonths, unmetMonths } from '../../../src/model/outcomes/by-school.ts';
import { observe } from '../../../src/model/outcomes/observe.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';

const set = [
  'demography.familySize=[.2, .8, 0, 0]',
  'outcomes.absence={byLevel: [.5, 1, 2, 4], homeSitter: 20}',
  'outcomes.wellbeing={byLevel: [0, .05, .15, .3], homeSitter: .1}',
];
/** Month 5, observed: the value of every indicator. */
function observed(prepare: (w: SmallWorld) => void): {
  w: SmallWorld;
  now: (id: IndicatorId) => number;
} {
  const w = smallWorld({ month: 5, set });
  prepare(w);
  w.gather();
  observe(w.world, w.rules, w.m);
  return { w, now: (id) => w.m.history.months[id][5]! };
}
const sit = (w: SmallWorld, row: number, since: number): void => {
  w.world.sitterSince[row] = since;
  touch(w.world, w.rules, row);
};

describe('a month', () => {
  it('counts residents by need, help and match; who has neither help nor basic care has none', () => {
    const { w, now } = observed((w) => {
      w.need(w.child(100), { home: 1 });
      w.need(w.child(40), { home: 1 });
      w.need(w.child(101), { home: 3, school: 3 });
      w.help(w.child(101), 'so');
      w.help(w.child(101), 'ambulant');
      w.need(w.child(102), { school: 2 });
      w.need(w.child(103), { home: 2 });
      w.help(w.child(103), 'ambulant');
      w.help(w.child(104), 'smw');
      // Four years old today: at school, and helped by more than basic care.
      w.need(w.child(48), { home: 1 });
      w.help(w.child(48), 'smw');
      w.need(w.m.clock.outsideLo + 5, { home: 3 });
    });
    const total = w.m.clock.hi - w.m.clock.lo;
    expect(
      ['none', 'q1', 'q2', 'q3', 'q4', 'oza'].map((q) => now(`required.${q}` as IndicatorId)),
    ).toEqual([total - 6, 3, 2, 0, 0, 1]);
    // Basic care: 100 and 102, at school with need and no other help. A four-year-old's nurse is booked nowhere.
    expect(
      ['none', 'q1', 'q2', 'q3', 'q4', 'oza'].map((q) => now(`support.${q}` as IndicatorId)),
    ).toEqual([total - 6, 2, 2, 0, 1, 1]);
    expect([now('match.tooLight'), now('match.tooHeavy'), now('match.fitting')]).toEqual([
      1,
      3,
      total - 4,
    ]);
    expect([
      now('support.q3All'),
      now('support.q4All'),
      now('school.so'),
      now('support.arrangement'),
    ]).toEqual([1, 2, 1, 0]);
    expect(now('unmet.months')).toBe(1);
  });

  it('counts who waits, and who has for three months', () => {
    const { now } = observed((w) => {
      w.wait(w.child(100), 'home', 'ambulant', 3);
      w.wait(w.child(101), 'home', 'ambulant', 2);
      w.wait(w.child(102), 'home', 'ambulant', 5);
      w.wait(w.child(102), 'school', 'smw', 1);
      w.wait(w.m.clock.outsideLo + 5, 'school', 'smw', 0);
    });
    expect([now('waiting.count'), now('waiting.over3Months')]).toEqual([3, 2]);
  });

  it('counts home-sitters, and days of absence by school need: theirs in place of the level’s', () => {
    const pupils = (w: SmallWorld): number => {
      let n = 0;
      for (let age = 60; age < 204; age++)
        for (let i = 0; ; i++) {
          try {
            w.child(age, i);
          } catch {
            break;
          }
          n += 1;
        }
      return n;
    };
    const { w, now } = observed((w) => {
      w.need(w.child(100), { school: 3 });
      w.need(w.child(101), { school: 2, home: 3 });
      w.need(w.child(50), { school: 3 });
      sit(w, w.child(101), 2);
      sit(w, w.child(102), 3);
    });
    expect([now('homeSitters.count'), now('homeSitters.over3Months')]).toEqual([2, 1]);
    expect(now('absence.days')).toBeCloseTo(0.5 * (pupils(w) - 3) + 4 + 20 + 20, 9);
  });

  it('counts years of wellbeing by the higher level', () => {
    const { w, now } = observed((w) => {
      w.need(w.child(100), { school: 1, home: 3 });
      w.need(w.child(101), { home: 2 });
      w.need(w.child(20), { home: 1 });
      sit(w, w.child(102), 3);
    });
    const total = w.m.clock.hi - w.m.clock.lo;
    expect(now('wellbeing.years')).toBeCloseTo((total - 0.3 - 0.15 - 0.05 - 0.1) / 12, 12);
  });

  it('counts families with help twice, in one child or in two', () => {
    const { now } = observed((w) => {
      const { offset, rows, count } = w.world.population.families;
      const here = Array.from({ length: count }, (_, f) =>
        [...rows.slice(offset[f]!, offset[f + 1]!)].filter(
          (row) => row >= w.m.clock.lo && row < w.m.clock.hi,
        ),
      );
      const pairs = here.filter((list) => list.length === 2);
      for (const row of pairs[0]!) w.help(row, 'ambulant');
      w.help(pairs[1]![0]!, 'ambulant');
      w.help(pairs[2]![0]!, 'ambulant');
      w.help(pairs[2]![0]!, 'smw');
      w.help(pairs[2]![1]!, 'smw');
    });
    expect(now('families.stacked')).toBe(2);
  });

  it('counts users of youth help once a year', () => {
    const { w } = observed((w) => {
      w.help(w.child(100), 'ambulant');
      w.help(w.child(101), 'verblijf');
      w.world.q4Year[w.child(101)] = 0;
    });
    expect([w.m.usersInYear, w.world.q4Year[w.child(100)]]).toEqual([1, 0]);
  });

  it('adds up need by school, and what of it has no help', () => {
    const { w } = observed((w) => {
      w.need(w.child(100), { home: 2 });
      w.need(w.child(101), { home: 2 });
      w.help(w.child(101), 'ambulant');
    });
    const sum = (of: typeof needMonths): number =>
      w.world.population.schools.reduce((all, _, at) => all + of(w.m, at), 0);
    expect([sum(needMonths), sum(unmetMonths)]).toEqual([2, 1]);
    expect(unmetMonths(w.m, w.world.population.po[w.child(100)]!)).toBe(1);
  });

  it('has the book’s euros by quadrant, payer and kind', () => {
    const { now } = observed((w) => {
      const at = (q: number, payer: number, kind: (typeof kinds)[number]): number =>
        cell(q, payer, kinds.indexOf(kind));
      w.m.bookByQuadrant[at(1, 0, 'care')] = 1;
      w.m.bookByQuadrant[at(3, 1, 'transport')] = 10;
      w.m.bookByQuadrant[at(4, 2, 'access')] = 100;
    });
    expect(
      [
        'total',
        'q1',
        'q2',
        'q3',
        'q4',
        'care',
        'access',
        'administration',
        'prevention',
        'transport',
        'byProduct.school',
        'byProduct.swv',
        'byProduct.municipality',
      ].map((id) => now(`spend.${id}` as IndicatorId)),
    ).toEqual([111, 1, 0, 10, 100, 1, 100, 0, 0, 10, 1, 10, 100]);
  });

  it('has what happened, and whether a budget is below legal duty', () => {
    const { now } = observed((w) => {
      Object.assign(w.m.tally, {
        started: 1,
        referrals: 2,
        decisions: 3,
        questions: 4,
        q4Entries: 5,
        specialEntries: 6,
        returns: 7,
        dropouts: 8,
        endedEarly: 9,
        refused: 10,
        lighter: 11,
        overlong: 12,
        underTreated: 13,
      });
      w.m.accounts[0]!.infeasible = true;
    });
    const ids: IndicatorId[] = [
      'help.started',
      'access.referrals',
      'access.decisions',
      'q2.questions',
      'q4.entries',
      'school.entries',
      'school.returns',
      'dropouts.count',
      'harm.endedEarly',
      'harm.refused',
      'harm.lighter',
      'harm.overlong',
      'harm.underTreated',
      'budget.infeasible',
    ];
    expect(ids.map(now)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 1]);
  });
});
