import { describe, expect, it } from 'vitest';
import { firstRow } from '../../../src/model/clock.ts';
import { type Donors, donorClass } from '../../../src/model/demography/donors.ts';
import { settle } from '../../../src/model/demography/settle.ts';
import { LONG_AGO } from '../../../src/model/world.ts';
import type { Falls } from '../loaded-dice.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

/** Donors of one class alone: the given children in turn. */
function donorsOf(
  w: SmallWorld,
  row: number,
  children: readonly { home: number; school: number; career?: number }[],
): Donors {
  const c = donorClass(
    w.rules.now.month - w.world.population.birthMonth[row]!,
    w.world.population.frailty[row]!,
  );
  return {
    first: Int32Array.from({ length: 73 }, (_, i) => (i > c ? children.length : 0)),
    rows: Int32Array.from(children, (_, i) => i),
    homeLevel: Uint8Array.from(children, ({ home }) => home),
    schoolLevel: Uint8Array.from(children, ({ school }) => school),
    career: Uint8Array.from(children, ({ career = 0 }) => career),
  };
}

interface Moves extends SmallOptions {
  readonly age?: number;
  readonly donors?: readonly { home: number; school: number; career?: string }[];
  readonly prepare?: (w: SmallWorld, row: number) => void;
}
/** A child of the month's movers, with help, need and a history, in whose place another comes. */
function moved({ age = 100, donors, prepare, ...options }: Moves = {}): {
  w: SmallWorld;
  row: number;
} {
  const small = smallWorld({ month: 3, ...options });
  const row = small.child(age);
  const w: SmallWorld = donors
    ? {
        ...small,
        rules: {
          ...small.rules,
          baseline: {
            ...small.rules.baseline!,
            donors: donorsOf(
              small,
              row,
              donors.map((d) => ({ ...d, career: d.career ? small.code(d.career) : 0 })),
            ),
          },
        },
      }
    : small;
  w.need(row, { home: 2, school: 1, noticed: true });
  w.help(row, 'ambulant');
  w.world.sitterSince[row] = 0;
  w.world.q4Ended[row] =
    w.world.q4Year[row] =
    w.world.question[row] =
    w.world.questionBefore[row] =
      1;
  w.world.droppedOut[row] = 1;
  w.world.home.fragileUntil[row] = 20;
  prepare?.(w, row);
  w.m.people.movedIn[0] = row;
  w.m.people.movedInCount = 1;
  settle(w.world, w.rules, w.m);
  return { w, row };
}

describe('a child that moves in', () => {
  it('brings the needs of a donor of its age and frailty, and no help or history of another', () => {
    const two = [
      { home: 0, school: 2 },
      { home: 3, school: 0 },
    ];
    for (const [u, home, school] of [
      [0.49, 0, 2],
      [0.51, 3, 0],
    ] as const) {
      const { w, row } = moved({ donors: two, falls: { moveDonor: u } });
      const { world } = w;
      expect([world.home.level[row], world.school.level[row], world.home.product[row]]).toEqual([
        home,
        school,
        0,
      ]);
      expect([
        world.home.noticed[row],
        world.home.fragileUntil[row],
        world.droppedOut[row],
      ]).toEqual([0, LONG_AGO, 0]);
      expect(
        [world.sitterSince, world.q4Ended, world.q4Year, world.question, world.questionBefore].map(
          (c) => c[row],
        ),
      ).toEqual(Array(5).fill(LONG_AGO));
      expect((home >= 2 ? world.home : world.school).needSince[row]).toBe(3);
    }
  });

  it('without donors has the needs of the child it replaces; with none of its class it has none', () => {
    const today = moved({ runIn: true });
    expect([today.w.world.home.level[today.row], today.w.world.school.level[today.row]]).toEqual([
      2, 1,
    ]);
    const none = moved();
    expect([none.w.world.home.level[none.row], none.w.world.school.level[none.row]]).toEqual([
      0, 0,
    ]);
  });

  it('takes a place in a special school where its donor had one, this school year is right and a place is free', () => {
    const so = [{ home: 0, school: 3, career: 'so' }];
    const { w, row } = moved({ donors: so });
    expect([
      w.world.school.product[row],
      w.world.school.start[row],
      w.m.inUse[w.code('so')],
    ]).toEqual([w.code('so'), 3, 1]);
    const full = moved({ donors: so, set: ['products.so.placesPer1000=0'] });
    expect(full.w.world.school.product[full.row]).toBe(0);
    // In month 3 the step is behind who was born in month -142.
    const last = moved({ donors: so, age: 144 });
    expect(last.w.world.school.product[last.row]).toBe(last.w.code('so'));
    const behind = moved({ donors: so, age: 145 });
    expect(behind.w.world.school.product[behind.row]).toBe(0);
    const vso = [{ home: 0, school: 3, career: 'vso' }];
    const early = moved({ donors: vso, age: 143 });
    expect(early.w.world.school.product[early.row]).toBe(0);
    const twelve = moved({ donors: vso, age: 144 });
    expect(twelve.w.world.school.product[twelve.row]).toBe(twelve.w.code('vso'));
  });

  it('can have the very place that the child before it leaves', () => {
    const { w, row } = moved({
      donors: [{ home: 0, school: 3, career: 'so' }],
      set: ['products.so.placesPer1000=2.5'],
      prepare: (w, row) => {
        w.help(row, 'so');
        w.m.inUse[w.code('so')] = 1;
      },
    });
    expect([w.world.school.product[row], w.m.inUse[w.code('so')]]).toEqual([w.code('so'), 1]);
  });
});

describe('the start of school at four', () => {
  const level = (u: number, age: number): [number, number] => {
    const falls: Falls = { congenital: u };
    const w = smallWorld({ month: 3, set: ['need.congenital=0.04'], falls });
    settle(w.world, w.rules, w.m);
    const row = w.child(age);
    return [w.world.school.level[row]!, w.world.school.needSince[row]!];
  };
  it('shows the severe need of some, that month', () => {
    expect(level(0.04 - 1e-9, 48)).toEqual([3, 3]);
    expect(level(0.04 + 1e-9, 48)).toEqual([0, 0]);
    expect([level(0, 47)[0], level(0, 49)[0]]).toEqual([0, 0]);
  });
});

describe('a pupil from elsewhere', () => {
  it('comes at twelve with need by its shares', () => {
    const level = (school: number, home: number): number[] => {
      const w = smallWorld({
        month: 3,
        set: [
          'schools.nonResident.school=[.4, .3, .2, .1]',
          'schools.nonResident.home=[.1, .2, .3, .4]',
        ],
        falls: { nonResident: [school, home] },
      });
      settle(w.world, w.rules, w.m);
      const row = firstRow(w.world.population.nonResidents, 3 - 144);
      expect(w.world.population.birthMonth[row]).toBe(3 - 144);
      expect(w.world.school.level[row + 2]).toBe(0);
      return [w.world.school.level[row]!, w.world.home.level[row]!];
    };
    expect(level(0.39, 0.61)).toEqual([0, 3]);
    expect(level(0.41, 0.31)).toEqual([1, 2]);
    expect(level(0.91, 0.11)).toEqual([3, 1]);
  });
});
