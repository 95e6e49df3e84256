import { describe, expect, it } from 'vitest';
import {
  carriedAt,
  hasRoomAtSchool,
  hasRoomInTeam,
  shareOfHours,
} from '../../../src/model/support/room.ts';
import { smallWorld } from '../small-world.ts';

describe('a case’s share of the hours', () => {
  it('is all up to the hours there are, then hours ÷ cases', () => {
    expect([0, 4, 10].map((cases) => shareOfHours(cases, 10))).toEqual([1, 1, 1]);
    expect(shareOfHours(12, 10)).toBeCloseTo(10 / 12, 15);
    expect(shareOfHours(3, 0)).toBe(0);
    expect(shareOfHours(0, 0)).toBe(1);
  });
});

describe('room', () => {
  const set = [
    'schools.smw.softLimit=1.2',
    'schools.smw.hoursPerWeek={po: 12, vo: 12}',
    'schools.smw.flexHoursPerWeek={po: 0}',
    'schools.smw.weeks=40',
    'schools.smw.coordination=0.25',
    'products.smw.hoursPerCase=3',
    'products.wijkteam.hoursPerCase=2',
    'products.wijkteam.hoursPerWeekPer1000=30',
  ];

  it('at a school: its case hours a month by the hours of a case, up to the soft limit', () => {
    const w = smallWorld({ set });
    const row = w.child(100);
    const at = w.world.population.po[row]!;
    expect(carriedAt(w.rules, at)).toBeCloseTo((12 * 0.75 * 40) / 12 / 3, 12);
    w.m.cases[at] = 11;
    expect(hasRoomAtSchool(w.world, w.rules, w.m, row)).toBe(true);
    w.m.cases[at] = 12;
    expect(hasRoomAtSchool(w.world, w.rules, w.m, row)).toBe(false);
  });

  it('at a school: more while a programme adds hours', () => {
    const w = smallWorld({ set: [...set, 'arms.trajectory.programmes=[smw-expansion]'] });
    const row = w.child(100);
    const at = w.world.population.po[row]!;
    expect(carriedAt(w.rules, at)).toBeCloseTo(15, 12);
    w.m.cases[at] = 17;
    expect(hasRoomAtSchool(w.world, w.rules, w.m, row)).toBe(true);
    w.m.cases[at] = 18;
    expect(hasRoomAtSchool(w.world, w.rules, w.m, row)).toBe(false);
  });

  it('at no school: none', () => {
    const w = smallWorld({ set: [...set, 'schools.preschool.share=0'] });
    expect(hasRoomAtSchool(w.world, w.rules, w.m, w.child(40))).toBe(false);
  });

  it('in a team: 52 weeks’ hours by the thousand children, up to the soft limit', () => {
    const w = smallWorld({ set });
    const code = w.code('wijkteam');
    const cases = (30 * 0.4 * 52) / 12 / 2;
    expect(w.rules.teamCases[code]).toBeCloseTo(cases, 12);
    w.m.inUse[code] = Math.floor(cases * 1.2) - 1;
    expect(hasRoomInTeam(w.rules, w.m, code)).toBe(true);
    w.m.inUse[code]! += 1;
    expect(hasRoomInTeam(w.rules, w.m, code)).toBe(false);
  });

  it('always, for residents, where hours are bought', () => {
    const w = smallWorld({ set: [...set, 'arms.trajectory.allocation.extraHours=true'] });
    w.m.inUse.fill(10_000);
    w.m.cases.fill(10_000);
    expect(hasRoomInTeam(w.rules, w.m, w.code('wijkteam'))).toBe(true);
    expect(hasRoomAtSchool(w.world, w.rules, w.m, w.child(100))).toBe(true);
    expect(hasRoomAtSchool(w.world, w.rules, w.m, w.m.clock.outsideLo)).toBe(false);
  });
});
