import { describe, expect, it } from 'vitest';
import { end, leaveHelp } from '../../../src/model/support/leave.ts';
import { LONG_AGO, NEVER } from '../../../src/model/world.ts';
import type { Falls } from '../loaded-dice.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';

const q2 = 'leave={resolved: .4, unresolved: .2, onward: .7, onwardSevere: .6}';
const set = [
  `products.smw.${q2}`,
  `products.wijkteam.${q2}`,
  'products.arrangement.leave={resolved: .1}',
  'products.ambulant.leave={earlyStop: .05, stepDown: .3}',
  'access.arrangementToSpecial=0.02',
  'schools.transitions.returnToRegular.so=0.01',
  'arms.trajectory.review={term: 6, perMonth: .15, minMonths: 3, taper: 1}',
  'arms.population.review={term: 0, perMonth: .3, minMonths: 3, taper: 2}',
];
/** Just below a chance, and just above. */
const below = (p: number): number => p - 1e-9;
const above = (p: number): number => p + 1e-9;

interface Case {
  readonly arm?: string;
  readonly id: string;
  readonly school?: number;
  readonly home?: number;
  readonly since?: number;
  readonly falls?: Falls;
  readonly set?: readonly string[];
}
/** One child in month 20 with help since `since`, a month of leaving later. */
function left({
  arm = 'trajectory',
  id,
  school = 0,
  home = 0,
  since = 19,
  falls = {},
  set: more = [],
}: Case) {
  const w = smallWorld({ arm, month: 20, falls, set: [...set, ...more] });
  const row = w.child(100);
  w.need(row, { school, home });
  w.help(row, id, since);
  w.gather();
  leaveHelp(w.world, w.rules, w.m);
  const slot = w.rules.products.inSchoolSlot[w.code(id)] ? w.world.school : w.world.home;
  return {
    w,
    ended: slot.product[row] === 0,
    ends: slot.ends[row]!,
    asks: [w.world.school.wait[row], w.world.home.wait[row]],
  };
}

describe('a Q2 case', () => {
  it('is answered at level 0 or 1 by its chance', () => {
    for (const home of [0, 1]) {
      expect(left({ id: 'smw', home, falls: { review: below(0.4) } }).ended).toBe(true);
      expect(left({ id: 'smw', home, falls: { review: above(0.4) } }).ended).toBe(false);
    }
  });

  it('stops at level 2 by another, of which a share goes onward', () => {
    expect(left({ id: 'wijkteam', home: 2, falls: { review: above(0.2) } }).ended).toBe(false);
    const stays = left({ id: 'wijkteam', home: 2, falls: { review: below(0.2), onward: 0.7 } });
    expect([stays.ended, stays.asks]).toEqual([true, [0, 0]]);
    const goes = left({
      id: 'wijkteam',
      home: 2,
      falls: { review: below(0.2), onward: below(0.7), productMix: 0 },
    });
    expect([goes.ended, goes.asks]).toEqual([true, [0, goes.w.code('ambulant')]]);
  });

  it('goes onward at level 3 by a third', () => {
    expect(left({ id: 'wijkteam', home: 3, falls: { review: above(0.6) } }).ended).toBe(false);
    const goes = left({ id: 'wijkteam', home: 3, falls: { review: below(0.6), productMix: 0 } });
    expect([goes.ended, goes.asks]).toEqual([true, [0, goes.w.code('ambulant')]]);
  });

  it('of social work goes onward about the heavier need, school before home', () => {
    const falls = { review: 0, onward: 0, productMix: 0, placement: [0, 0] } as const;
    const about = (school: number, home: number): (number | undefined)[] =>
      left({ id: 'smw', school, home, falls }).asks;
    const { w } = left({ id: 'smw' });
    expect(about(2, 3)).toEqual([0, w.code('ambulant')]);
    expect(about(3, 3)).toEqual([w.code('arrangement'), 0]);
    expect(about(3, 2)).toEqual([w.code('arrangement'), 0]);
  });

  it('of a neighbourhood team does not look at need in school', () => {
    expect(left({ id: 'wijkteam', school: 3, home: 1, falls: { review: below(0.4) } }).ended).toBe(
      true,
    );
  });

  it('asks for nothing that other help gives or the child waits for already', () => {
    const w = smallWorld({ month: 20, falls: { review: [0, 0.99], productMix: 0 }, set });
    const row = w.child(100);
    w.need(row, { home: 3 });
    w.help(row, 'smw');
    w.help(row, 'verblijf', 19);
    w.gather();
    leaveHelp(w.world, w.rules, w.m);
    expect([w.world.school.product[row], w.world.home.wait[row]]).toEqual([0, 0]);
  });
});

describe('an arrangement', () => {
  const roll = (school: number, u: number) =>
    left({ id: 'arrangement', school, falls: { review: u, placement: [0, 0] } });
  it('ends when need fell, by its chance', () => {
    expect(roll(1, below(0.1)).ended).toBe(true);
    expect(roll(1, above(0.1)).ended).toBe(false);
    expect([roll(2, 0).ended, roll(2, 0).asks[0]]).toEqual([false, 0]);
  });

  it('leads to a special school at level 3, and runs on until then', () => {
    const asked = roll(3, below(0.02));
    expect([asked.ended, asked.asks[0]]).toEqual([false, asked.w.code('sbo')]);
    expect(roll(3, above(0.02)).asks[0]).toBe(0);
  });
});

describe('a place in a special school', () => {
  it('is left by a rare return only, whatever the need', () => {
    const back = left({ id: 'so', falls: { review: below(0.01) } });
    expect([back.ended, back.w.m.tally.returns]).toEqual([true, 1]);
    expect(left({ id: 'so', falls: { review: above(0.01) } }).ended).toBe(false);
  });
});

describe('youth help under terms', () => {
  const roll = (home: number, months: number, u: number, falls: Falls = {}) =>
    left({ id: 'ambulant', home, since: 20 - months, falls: { review: u, ...falls } });

  it('ends at level 0 or 1 at a term’s end, or earlier by chance, after a taper', () => {
    expect(roll(1, 6, 0.99).ends).toBe(21);
    expect(roll(1, 12, 0.99).ends).toBe(21);
    expect(roll(1, 7, below(0.15)).ends).toBe(21);
    expect(roll(1, 7, above(0.15)).ends).toBe(NEVER);
    expect(roll(1, 7, above(0.15)).w.m.tally.overlong).toBe(1);
  });

  it('lasts at least the minimum', () => {
    expect(roll(1, 2, 0).ends).toBe(NEVER);
    expect(roll(1, 2, 0).w.m.tally.overlong).toBe(0);
    expect(roll(1, 3, 0).ends).toBe(21);
    expect(roll(0, 0, 0.99).ends).toBe(NEVER);
  });

  it('is renewed while need lasts; at level 2 a term’s end may make it lighter', () => {
    expect(roll(3, 6, 0, { stepDown: 0 }).ended).toBe(false);
    expect(roll(2, 6, 0.99, { stepDown: above(0.3) }).ended).toBe(false);
    const lighter = roll(2, 6, 0.99, { stepDown: below(0.3) });
    expect([lighter.ended, lighter.asks[1]]).toEqual([true, lighter.w.code('smw')]);
    expect(roll(2, 7, 0, { stepDown: 0 }).ended).toBe(false);
  });

  it('stops when the family stops, at any level', () => {
    expect(roll(3, 1, 0.99, { earlyStop: below(0.05) }).ended).toBe(true);
    expect(roll(3, 1, 0.99, { earlyStop: above(0.05) }).ended).toBe(false);
  });
});

describe('youth help reviewed by the month', () => {
  const roll = (home: number, months: number, u: number, falls: Falls = {}) =>
    left({
      arm: 'population',
      id: 'ambulant',
      home,
      since: 20 - months,
      falls: { review: u, ...falls },
    });

  it('ends or becomes lighter at any review', () => {
    expect(roll(1, 6, above(0.3)).ends).toBe(NEVER);
    expect(roll(1, 6, below(0.3)).ends).toBe(22);
    expect(roll(2, 7, below(0.3), { stepDown: 0 }).ended).toBe(true);
    expect(roll(2, 7, above(0.3), { stepDown: 0 }).ended).toBe(false);
  });

  it('ends at once without a taper', () => {
    const now = left({
      arm: 'population',
      id: 'ambulant',
      home: 1,
      since: 5,
      falls: { review: 0 },
      set: ['arms.population.review.taper=0'],
    });
    expect(now.ended).toBe(true);
  });

  it('is reviewed less often as durations drift up', () => {
    const drifting = {
      arm: 'population',
      id: 'ambulant',
      home: 1,
      since: 5,
      set: ['arms.population.drift.durationPerYear=0.5'],
    };
    // In month 20: one year of 1 ÷ 1.5, and 8 twelfths of the way to the next.
    const factor = (1 / 1.5) * (1 + ((1 / 1.5 - 1) * 8) / 12);
    expect(left({ ...drifting, falls: { review: below(0.3 * factor) } }).ends).toBe(22);
    expect(left({ ...drifting, falls: { review: above(0.3 * factor) } }).ends).toBe(NEVER);
  });
});

describe('help that tapers', () => {
  it('ends in its month and is not looked at before', () => {
    const w = smallWorld({ month: 20, set, falls: { review: 0, earlyStop: 0 } });
    const [a, b] = [w.child(100), w.child(101)];
    w.help(a, 'ambulant', 1, { ends: 20 });
    w.help(b, 'ambulant', 1, { ends: 21 });
    w.gather();
    leaveHelp(w.world, w.rules, w.m);
    expect([w.world.home.product[a], w.world.home.product[b]]).toEqual([0, w.code('ambulant')]);
  });
});

describe('an end', () => {
  it('frees the slot and every count, and leaves the child fragile in what was helped', () => {
    const w: SmallWorld = smallWorld({ month: 20, set });
    const row = w.child(100);
    w.need(row, { home: 2, school: 2, noticed: true });
    w.help(row, 'ambulant', 4, { grouped: true });
    w.gather();
    end(w.world, w.rules, w.m, 'home', row);
    const { home, school } = w.world;
    expect([home.product[row], home.grouped[row], home.ends[row]]).toEqual([0, 0, NEVER]);
    expect([home.fragileUntil[row], school.fragileUntil[row]]).toEqual([44, LONG_AGO]);
    expect([home.noticed[row], school.noticed[row]]).toEqual([0, 1]);
    const code = w.code('ambulant');
    expect([w.m.inUse[code], w.m.inGroup[code], w.m.withProvider[0]]).toEqual([0, 0, 0]);
    expect([w.m.tally.durationMonths, w.m.tally.durationCount, w.world.q4Ended[row]]).toEqual([
      16, 1, 20,
    ]);
    expect(w.m.memory.exits[20 - w.m.memory.start]).toBe(1);
  });

  it('leaves known what the child waits for', () => {
    const w = smallWorld({ set });
    const row = w.child(100);
    w.need(row, { home: 3, school: 2, noticed: true });
    w.help(row, 'smw');
    w.wait(row, 'home', 'ambulant');
    w.gather();
    end(w.world, w.rules, w.m, 'school', row);
    expect([w.world.home.noticed[row], w.world.school.noticed[row]]).toEqual([1, 0]);
  });

  it('of social work frees a case at the school, and is no exit from youth help', () => {
    const w = smallWorld({ set });
    const row = w.child(100);
    w.help(row, 'smw');
    w.gather();
    const at = w.world.population.po[row]!;
    expect(w.m.cases[at]).toBe(1);
    end(w.world, w.rules, w.m, 'school', row);
    expect([w.m.cases[at], w.m.tally.durationCount, w.world.q4Ended[row]]).toEqual([
      0,
      0,
      LONG_AGO,
    ]);
    expect(w.world.home.fragileUntil[row]).toBe(24);
  });
});
