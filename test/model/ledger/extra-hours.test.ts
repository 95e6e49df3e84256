import { describe, expect, it } from 'vitest';
import { buyExtraHours, casesBeyond, needsExtra } from '../../../src/model/ledger/extra-hours.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';

const set = [
  'arms.population.allocation.extraHours=true',
  'products.smw.price={value: 60, per: hour}',
  'products.smw.hoursPerCase=5',
  'products.smw.payers={school: .5, municipality: .5}',
];
const world = (more: readonly string[] = [], arm = 'population'): SmallWorld =>
  smallWorld({ arm, set: [...set, ...more] });

describe('cases beyond a team’s contract', () => {
  it('are whole cases beyond the whole cases its hours carry, school by school', () => {
    const w = world();
    const smw = w.code('smw');
    const at = w.rules.population.schools.findIndex(({ kind }) => kind === 'po');
    const carried = Math.floor(w.rules.schoolCases[at]!);
    w.m.cases[at] = carried;
    expect(casesBeyond(w.rules, w.m, smw)).toBe(0);
    w.m.cases[at] = carried + 3;
    expect(casesBeyond(w.rules, w.m, smw)).toBe(3);
    // Of the cases at a school the part that is residents, in whole cases.
    w.m.casesFromElsewhere[at] = Math.floor((carried + 3) / 2);
    expect(casesBeyond(w.rules, w.m, smw)).toBe(1);
    w.m.casesFromElsewhere[at] = 0;
    const team = w.code('wijkteam');
    w.m.inUse[team] = Math.floor(w.rules.teamCases[team]!) + 2;
    expect(casesBeyond(w.rules, w.m, team)).toBe(2);
    w.m.inUse[team] = 0;
    expect(casesBeyond(w.rules, w.m, team)).toBe(0);
  });

  it('need extra hours from the first one on, where the regime buys them', () => {
    const w = world();
    const team = w.code('wijkteam');
    const row = w.child(100);
    w.m.inUse[team] = Math.floor(w.rules.teamCases[team]!) - 1;
    expect(needsExtra(w.world, w.rules, w.m, team, row)).toBe(false);
    w.m.inUse[team]! += 1;
    expect(needsExtra(w.world, w.rules, w.m, team, row)).toBe(true);
    expect(needsExtra(w.world, w.rules, w.m, w.code('ambulant'), row)).toBe(false);
    const po = w.world.population.po[row]!;
    w.m.cases[po] = Math.floor(w.rules.schoolCases[po]!) - 1;
    expect(needsExtra(w.world, w.rules, w.m, w.code('smw'), row)).toBe(false);
    w.m.cases[po]! += 1;
    expect(needsExtra(w.world, w.rules, w.m, w.code('smw'), row)).toBe(true);
    const none = world(['arms.population.allocation.extraHours=false']);
    none.m.inUse[team] = 1000;
    expect(needsExtra(none.world, none.rules, none.m, team, row)).toBe(false);
  });
});

describe('buying hours', () => {
  const beyond = (w: SmallWorld, cases: number): number => {
    const at = w.rules.population.schools.findIndex(({ kind }) => kind === 'po');
    w.m.cases[at] = Math.floor(w.rules.schoolCases[at]!) + cases;
    return w.code('smw');
  };

  it('pays for every case beyond as far as the room goes, in whole cases', () => {
    const w = world();
    const smw = beyond(w, 5);
    const room = Float64Array.of(3 * 30_000 + 29_999);
    buyExtraHours(w.rules, w.m, room);
    expect(w.m.extra[smw]).toBe(3);
    expect([...room]).toEqual([29_999]);
    const plenty = Float64Array.of(1_000_000);
    buyExtraHours(w.rules, w.m, plenty);
    expect(w.m.extra[smw]).toBe(5);
    expect([...plenty]).toEqual([1_000_000 - 5 * 30_000]);
  });

  it('buys nothing without room', () => {
    const w = world();
    const smw = beyond(w, 5);
    const room = Float64Array.of(-10);
    buyExtraHours(w.rules, w.m, room);
    expect(w.m.extra[smw]).toBe(0);
    expect([...room]).toEqual([-10]);
  });

  it('buys all where nothing binds, and none where the regime does not', () => {
    const open = world(['arms.trajectory.allocation.extraHours=true'], 'trajectory');
    const smw = beyond(open, 5);
    buyExtraHours(open.rules, open.m, Float64Array.of(0));
    expect(open.m.extra[smw]).toBe(5);
    const none = world(['arms.trajectory.allocation.extraHours=false'], 'trajectory');
    beyond(none, 5);
    buyExtraHours(none.rules, none.m, Float64Array.of(1e9));
    expect(none.m.extra[smw]).toBe(0);
  });
});
