import { describe, expect, it } from 'vitest';
import { DUTIES } from '../../../src/model/mark.ts';
import { touch } from '../../../src/model/need/class.ts';
import { sitAtHome } from '../../../src/model/outcomes/home-sitters.ts';
import { LONG_AGO } from '../../../src/model/world.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';

const set = [
  'outcomes.homeSitters={fromYears: 5, toYears: 17, onset: {2: .01, 3: .05}, waiting: 3, exit: .2}',
];
interface Sitter {
  readonly age?: number;
  readonly school?: number;
  readonly home?: number;
  readonly sits?: boolean;
  readonly prepare?: (w: SmallWorld, row: number) => void;
}
function sits(
  u: number,
  { age = 100, school = 0, home = 0, sits = false, prepare }: Sitter,
): boolean {
  const w = smallWorld({ month: 5, set, falls: { homeSitter: u } });
  const row = age < 0 ? w.m.clock.outsideLo + 5 : w.child(age);
  w.need(row, { school, home });
  if (sits) w.world.sitterSince[row] = 2;
  prepare?.(w, row);
  touch(w.world, w.rules, row);
  w.gather();
  sitAtHome(w.world, w.rules, w.m);
  const since = w.world.sitterSince[row]!;
  expect([LONG_AGO, 2, 5]).toContain(since);
  expect((w.world.marks[row]! & DUTIES) !== 0).toBe(school >= 2 || home >= 2 || since > LONG_AGO);
  return since > LONG_AGO;
}
const [below, above] = [(p: number): number => p - 1e-9, (p: number): number => p + 1e-9];
const knows = (w: SmallWorld, row: number): void => {
  w.world.school.noticed[row] = w.world.home.noticed[row] = 1;
};

describe('a child stops going to school', () => {
  it('by the chance of its highest level, 2 or 3', () => {
    expect([sits(below(0.01), { school: 2 }), sits(above(0.01), { school: 2 })]).toEqual([
      true,
      false,
    ]);
    expect([sits(below(0.01), { home: 2 }), sits(above(0.01), { home: 2 })]).toEqual([true, false]);
    expect([
      sits(below(0.05), { home: 3, prepare: knows }),
      sits(above(0.05), { home: 3, prepare: knows }),
    ]).toEqual([true, false]);
    expect(sits(0, { home: 1, age: 100 })).toBe(false);
  });

  it('likelier while waiting', () => {
    const waits = (w: SmallWorld, row: number): void => w.wait(row, 'school', 'smw');
    expect([
      sits(below(0.03), { school: 2, prepare: waits }),
      sits(above(0.03), { school: 2, prepare: waits }),
    ]).toEqual([true, false]);
  });

  it('likelier while nobody knows of severe need and no help looks after it', () => {
    expect([sits(below(0.15), { school: 3 }), sits(above(0.15), { school: 3 })]).toEqual([
      true,
      false,
    ]);
    expect([sits(below(0.15), { home: 3 }), sits(above(0.15), { home: 3 })]).toEqual([true, false]);
    expect(sits(above(0.05), { school: 3, prepare: (w, row) => w.help(row, 'so') })).toBe(false);
    expect(sits(above(0.05), { home: 3, prepare: (w, row) => w.help(row, 'ambulant') })).toBe(
      false,
    );
    expect(sits(above(0.01), { school: 2 })).toBe(false);
  });

  it('from five years to before seventeen, and only who lives here', () => {
    expect([59, 60, 203, 204, -1].map((age) => sits(0, { age, home: 3 }))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a home-sitter', () => {
  it('goes back by a chance, whatever the need', () => {
    expect([sits(below(0.2), { sits: true }), sits(above(0.2), { sits: true })]).toEqual([
      false,
      true,
    ]);
    expect(sits(above(0.2), { sits: true, school: 3 })).toBe(true);
  });

  it('is none any more at seventeen', () => {
    expect(sits(0.99, { sits: true, age: 204 })).toBe(false);
  });
});
