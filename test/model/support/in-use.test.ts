import { describe, expect, it } from 'vitest';
import { schoolOf } from '../../../src/model/school-of.ts';
import { shareHours } from '../../../src/model/support/in-use.ts';
import { carriedAt } from '../../../src/model/support/room.ts';
import { smallWorld } from '../small-world.ts';

describe('the month’s list', () => {
  it('has who has something to do, residents first, in row order', () => {
    const w = smallWorld();
    const outside = w.m.clock.outsideLo + 1;
    const rows = [w.child(30), w.child(120, 1), w.child(215), outside];
    w.wait(outside, 'school', 'smw');
    for (const row of rows.slice(0, 3)) w.need(row, { home: 2 });
    w.gather();
    const listed = [...w.m.active.rows.slice(0, w.m.active.count)];
    expect(listed).toEqual([...rows].sort((a, b) => a - b));
    w.help(rows[1]!, 'ambulant');
    w.gather();
    const { needy, helped } = w.m;
    expect([...needy.rows.slice(0, needy.count)]).toEqual(listed.filter((row) => row !== outside));
    expect([...helped.rows.slice(0, helped.count)]).toEqual([rows[1]]);
  });

  it('has nobody who came of age or is yet to come', () => {
    const w = smallWorld();
    w.need(w.child(215), { home: 2 });
    w.need(w.child(0), { home: 2 });
    w.at(1);
    w.gather();
    expect(w.m.active.count).toBe(1);
    w.at(-1);
    w.gather();
    expect(w.m.active.count).toBe(1);
  });
});

describe('what is in use', () => {
  it('is counted by product, group, provider and school', () => {
    const w = smallWorld();
    const [a, b] = [w.child(100), w.child(101)];
    w.help(a, 'ambulant', -3, { grouped: true });
    w.help(a, 'smw');
    w.help(b, 'daghulp');
    w.m.inUse.fill(9);
    w.gather();
    const { inUse, inGroup, withProvider, cases } = w.m;
    expect(['ambulant', 'smw', 'daghulp', 'so'].map((id) => inUse[w.code(id)])).toEqual([
      1, 1, 1, 0,
    ]);
    expect([inGroup[w.code('ambulant')], inGroup[w.code('daghulp')]]).toEqual([1, 0]);
    expect([...withProvider]).toEqual([2, 0]);
    expect(cases[w.world.population.po[a]!]).toBe(1);
    expect(cases.reduce((sum, n) => sum + n, 0)).toBe(1);
    const outside = w.m.clock.outsideLo + 5;
    w.help(outside, 'smw');
    w.gather();
    const at = schoolOf(w.world, w.m.people, w.rules.products, outside);
    expect([w.m.cases[at], w.m.casesFromElsewhere[at]]).toEqual([1, 1]);
  });
});

describe('hours shared', () => {
  it('between the cases there are, and those that extra hours were bought for', () => {
    const w = smallWorld();
    const at = w.world.population.po[w.child(100)]!;
    const carried = carriedAt(w.rules, at);
    w.m.cases[at] = Math.ceil(2 * carried);
    const cases = w.m.cases[at]!;
    shareHours(w.rules, w.m);
    expect(w.m.schoolFidelity[at]).toBeCloseTo(carried / cases, 12);
    w.m.extra[w.code('smw')] = cases - Math.floor(carried);
    shareHours(w.rules, w.m);
    expect(w.m.schoolFidelity[at]).toBeCloseTo(1, 12);
    const team = w.code('wijkteam');
    const own = w.rules.teamCases[team]!;
    w.m.inUse[team] = Math.floor(own) + 4;
    w.m.extra[team] = 2;
    shareHours(w.rules, w.m);
    const beyond = Math.floor(own) + 4 - own;
    expect(w.m.teamFidelity[team]).toBeCloseTo((own + beyond / 2) / (own + beyond), 12);
    expect(w.m.teamFidelity[w.code('ambulant')]).toBe(1);
  });
});
