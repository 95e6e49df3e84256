import { describe, expect, it } from 'vitest';
import { ask, fits } from '../../../src/model/access/ask.ts';
import { LONG_AGO, PROCEDURE } from '../../../src/model/world.ts';
import type { Domain } from '../../../src/scenario/scenario.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

const set = [
  'access.arrangement=0.3',
  'access.sboShare=0.6',
  'access.proShare=0.4',
  'access.q4Mix={ambulant: .8, daghulp: .1, verblijf: .1}',
  'access.smwFirst=true',
  'arms.trajectory.accessCost={referral: {value: 100}, diagnosis: {value: 0}, diagnosisShare: 0, decision: {value: 10}}',
];
interface Question extends SmallOptions {
  readonly about?: Domain;
  readonly weight?: 2 | 3 | 4;
  readonly age?: number;
  readonly prepare?: (w: SmallWorld, row: number) => void;
}
function asked({ about = 'home', weight = 3, age = 100, prepare, ...options }: Question): {
  w: SmallWorld;
  row: number;
  id: string;
} {
  const w = smallWorld({ month: 5, ...options, set: [...set, ...(options.set ?? [])] });
  const row = age < 0 ? w.m.clock.outsideLo + 5 : w.child(age);
  w.rules.schoolCases.fill(100);
  prepare?.(w, row);
  w.gather();
  ask(w.world, w.rules, w.m, about, row, weight);
  const code = w.world[about].wait[row]!;
  return { w, row, id: w.rules.products.list[code - 1]?.id ?? '' };
}
const id = (question: Question): string => asked(question).id;

describe('a light question', () => {
  it('about school is for social work', () => {
    expect(id({ about: 'school', weight: 2 })).toBe('smw');
  });

  it('about home is for social work first when there is room, else the neighbourhood team', () => {
    expect(id({ weight: 2 })).toBe('smw');
    expect(id({ weight: 2, prepare: (w) => w.rules.schoolCases.fill(0) })).toBe('wijkteam');
    expect(id({ weight: 2, set: ['access.smwFirst=false'] })).toBe('wijkteam');
    expect(id({ weight: 2, age: 47 })).toBe('wijkteam');
    expect(id({ weight: 2, age: 48 })).toBe('smw');
    expect(id({ weight: 2, prepare: (w, row) => w.help(row, 'arrangement') })).toBe('wijkteam');
    expect(id({ weight: 2, prepare: (w, row) => w.wait(row, 'school', 'so') })).toBe('wijkteam');
  });

  it('is not asked where light help for it runs', () => {
    expect(id({ weight: 2, prepare: (w, row) => w.help(row, 'smw') })).toBe('');
  });

  it('of a pupil from elsewhere is for social work or nobody, and a heavy one is not asked here', () => {
    expect(id({ weight: 2, age: -1 })).toBe('smw');
    expect(id({ weight: 2, age: -1, prepare: (w) => w.rules.schoolCases.fill(0) })).toBe('smw');
    expect(id({ weight: 2, age: -1, set: ['access.smwFirst=false'] })).toBe('');
    expect(id({ weight: 3, age: -1 })).toBe('');
  });
});

describe('a heavy question', () => {
  it('about home is for youth help, by the mix of starts', () => {
    const mix = (u: number): string => id({ falls: { productMix: u } });
    expect([mix(0), mix(0.79), mix(0.81), mix(0.89), mix(0.91)]).toEqual([
      'ambulant',
      'ambulant',
      'daghulp',
      'daghulp',
      'verblijf',
    ]);
  });

  it('is for the first that suits the age when the one drawn does not', () => {
    const young = ['products.verblijf.ages.fromYears=10'];
    expect(id({ falls: { productMix: 0.95 }, set: young })).toBe('ambulant');
    expect(id({ falls: { productMix: 0.95 }, set: young, age: 120 })).toBe('verblijf');
  });

  it('about school is for an arrangement or a special school', () => {
    const place = (u: number, v: number, age = 100): string =>
      id({ about: 'school', age, falls: { placement: [u, v] } });
    expect([place(0.29, 0), place(0.31, 0.59), place(0.31, 0.61)]).toEqual([
      'arrangement',
      'sbo',
      'so',
    ]);
    expect([place(0.31, 0.39, 170), place(0.31, 0.41, 170)]).toEqual(['pro', 'vso']);
  });

  it('is for a secondary school from the August of the step, or from twelve years', () => {
    // In month 5 the step is behind those who were 142 months in August.
    const kind = (age: number, more: SmallOptions = {}): string =>
      id({ about: 'school', age, falls: { placement: [0.9, 0] }, ...more });
    expect([kind(146), kind(147)]).toEqual(['pro', 'pro']);
    const june: SmallOptions = { month: 10 };
    expect([kind(143, june), kind(144, june)]).toEqual(['sbo', 'pro']);
    expect(id({ about: 'school', age: 142, month: 0, falls: { placement: [0.9, 0] } })).toBe('pro');
    expect(id({ about: 'school', age: 141, month: 0, falls: { placement: [0.9, 0] } })).toBe('sbo');
  });

  it('about a special school is for no arrangement', () => {
    expect(id({ about: 'school', weight: 4, falls: { placement: [0, 0] } })).toBe('sbo');
  });
});

describe('under-treatment', () => {
  const set = ['arms.trajectory.underTreatment={base: .02, perGap: .5}'];
  const gap = (w: SmallWorld): void => {
    w.m.gap = 0.1;
  };
  it('lets a new product be lighter by a chance that grows with the shortfall', () => {
    const lighter = asked({ set, prepare: gap, falls: { underTreatment: 0.07 - 1e-9 } });
    expect([lighter.id, lighter.w.m.tally.underTreated]).toEqual(['smw', 1]);
    const fitting = asked({ set, prepare: gap, falls: { underTreatment: 0.07 + 1e-9 } });
    expect([fitting.id, fitting.w.m.tally.underTreated]).toEqual(['verblijf', 0]);
    expect(
      id({
        set,
        falls: { underTreatment: 0.02 - 1e-9 },
        prepare: (w) => {
          w.m.gap = 0;
        },
      }),
    ).toBe('smw');
  });

  it('is nothing for a light question, or where the regime has none', () => {
    expect(
      asked({ set, weight: 2, prepare: gap, falls: { underTreatment: 0 } }).w.m.tally.underTreated,
    ).toBe(0);
    expect(id({ prepare: gap, falls: { underTreatment: 0 } })).toBe('verblijf');
  });
});

describe('a question', () => {
  it('waits from this month, known, in the procedure, by a drawn route, at a cost', () => {
    const { w, row } = asked({ falls: { routeHome: 0.5 } });
    const { home } = w.world;
    expect([home.since[row], home.stage[row], home.route[row], home.noticed[row]]).toEqual([
      5,
      PROCEDURE,
      1,
      1,
    ]);
    expect([w.m.tally.referrals, w.m.access[w.code('verblijf') * 3 + 2]]).toEqual([1, 10_000]);
    expect(asked({ falls: { routeHome: 0.3 } }).w.world.home.route[row]).toBe(0);
  });

  it('for light help has no route and no cost', () => {
    const { w, row } = asked({ weight: 2, falls: { routeHome: 0.99 } });
    expect([w.world.home.route[row], w.m.tally.referrals]).toEqual([w.rules.routes.count, 0]);
  });

  it('about school goes by no route, at a cost all the same', () => {
    const { w, row } = asked({ about: 'school', falls: { routeHome: 0, placement: [0, 0] } });
    expect([w.world.school.route[row], w.m.tally.referrals]).toEqual([w.rules.routes.count, 1]);
  });

  it('has no route and no cost where help is brought in', () => {
    const { w, row } = asked({ arm: 'population', falls: { routeHome: 0 } });
    expect([w.world.home.route[row], w.m.tally.referrals]).toEqual([w.rules.routes.count, 0]);
  });

  it('is refused where no referral can be paid', () => {
    const refused = asked({
      arm: 'trajectoryCeiling',
      set: [
        'arms.trajectoryCeiling.budget.whenShort=end',
        'arms.trajectoryCeiling.accessCost.referral={value: 100}',
      ],
    });
    expect([refused.id, refused.w.m.tally.refused]).toEqual(['', 1]);
  });

  it('that was light is not absorbed when a referral follows within twelve months', () => {
    const failed = (asked_: number, before: number): number[] => {
      const { w, row } = asked({
        prepare: (w, row) => {
          w.world.question[row] = asked_;
          w.world.questionBefore[row] = before;
        },
      });
      expect([w.world.question[row], w.world.questionBefore[row]]).toEqual([LONG_AGO, LONG_AGO]);
      return [...w.m.memory.failed].flatMap((n, i) => (n ? [i + w.m.memory.start] : []));
    };
    expect(failed(4, -7)).toEqual([-7, 4]);
    expect(failed(-7, -8)).toEqual([-7]);
    expect(failed(LONG_AGO, LONG_AGO)).toEqual([]);
  });
});

it('a product fits from its first month of age to before its last; careers go by the school year', () => {
  const w = smallWorld({ set: ['products.ambulant.ages={fromYears: 5, toYears: 10}'] });
  const at = (age: number): boolean => fits(w.rules, w.m, w.code('ambulant'), w.child(age));
  expect([at(59), at(60), at(119), at(120)]).toEqual([false, true, true, false]);
  expect(fits(w.rules, w.m, w.code('sbo'), w.child(146))).toBe(true);
});
