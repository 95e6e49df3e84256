import { describe, expect, it } from 'vitest';
import { endForMoney } from '../../../src/model/support/end-early.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

function world(options: SmallOptions = {}): SmallWorld {
  return smallWorld({ arm: 'population', month: 5, falls: { tie: 0.5 }, ...options });
}
const cost = (w: SmallWorld, id: string): number => w.rules.funds.pots[0]!.cost[w.code(id)]!;

/** Four children in ambulatory help at levels 3, 2, 2 and 1; the second level 2 started later. */
function four(w: SmallWorld): number[] {
  const rows = [w.child(100), w.child(101), w.child(102), w.child(103)];
  rows.forEach((row, i) => {
    w.need(row, { home: [3, 2, 2, 1][i]! });
    w.help(row, 'ambulant', [1, -9, 4, 1][i]!);
  });
  w.gather();
  return rows;
}
const running = (w: SmallWorld, rows: readonly number[]): boolean[] =>
  rows.map((row) => w.world.home.product[row] !== 0);

describe('help that costs more than there is', () => {
  it('ends for the lightest need first, then the latest start, until the money suffices', () => {
    const w = world();
    const rows = four(w);
    w.m.accounts[0]!.left = -1;
    endForMoney(w.world, w.rules, w.m);
    expect(running(w, rows)).toEqual([true, true, true, false]);
    expect(w.m.accounts[0]!.left).toBe(cost(w, 'ambulant') - 1);
    w.m.accounts[0]!.left = -cost(w, 'ambulant');
    endForMoney(w.world, w.rules, w.m);
    expect(running(w, rows)).toEqual([true, true, false, false]);
    expect(w.m.accounts[0]!.left).toBe(0);
    w.m.accounts[0]!.left = -2 * cost(w, 'ambulant');
    endForMoney(w.world, w.rules, w.m);
    expect(running(w, rows)).toEqual([false, false, false, false]);
    expect(w.m.tally.endedEarly).toBe(4);
  });

  it('breaks a tie by the keyed draw', () => {
    const [a, b] = [world().child(100), world().child(101)];
    const { id } = world().m.people;
    const w = world({ falls: { tie: (entity) => (entity === id[b] ? 0.1 : 0.9) } });
    for (const row of [a, b]) {
      w.need(row, { home: 2 });
      w.help(row, 'ambulant', 1);
    }
    w.gather();
    w.m.accounts[0]!.left = -1;
    endForMoney(w.world, w.rules, w.m);
    expect(running(w, [a, b])).toEqual([true, false]);
  });

  it('gives back a group’s price for a place in a group', () => {
    const w = world();
    const row = w.child(100);
    w.help(row, 'ambulant', 0, { grouped: true });
    w.gather();
    w.m.accounts[0]!.left = -1;
    endForMoney(w.world, w.rules, w.m);
    expect(w.m.accounts[0]!.left).toBe(w.rules.funds.pots[0]!.costInGroup[w.code('ambulant')]! - 1);
  });
});

describe('nothing ends', () => {
  const short = (w: SmallWorld): boolean => {
    const row = w.child(100);
    w.help(row, 'ambulant');
    w.gather();
    for (const account of w.m.accounts) account.left = -1;
    endForMoney(w.world, w.rules, w.m);
    return w.world.home.product[row] === 0;
  };
  it('while there is money', () => {
    const w = world();
    const rows = four(w);
    w.m.accounts[0]!.left = 0;
    endForMoney(w.world, w.rules, w.m);
    expect(running(w, rows)).toEqual([true, true, true, true]);
  });

  it('where a deficit is booked, or nothing binds', () => {
    expect(short(world())).toBe(true);
    expect(short(world({ set: ['arms.population.budget.whenShort=deficit'] }))).toBe(false);
    expect(short(world({ arm: 'trajectory', set: ['arms.trajectory.budget.whenShort=end'] }))).toBe(
      false,
    );
  });

  it('that is protected, by the hour, or paid by another pot', () => {
    const w = world({
      arm: 'trajectoryCeiling',
      set: ['arms.trajectoryCeiling.budget.whenShort=end'],
    });
    const [a, b, c] = [w.child(100), w.child(101), w.child(102)];
    w.help(a, 'sbo');
    w.help(a, 'verblijf');
    w.help(b, 'smw');
    w.help(b, 'ambulant');
    w.help(c, 'arrangement');
    w.gather();
    for (const account of w.m.accounts) account.left = -1e9;
    w.m.accounts[2]!.left = 0;
    endForMoney(w.world, w.rules, w.m);
    expect(running(w, [a, b])).toEqual([true, true]);
    expect([a, b, c].map((row) => w.world.school.product[row])).toEqual([
      w.code('sbo'),
      w.code('smw'),
      0,
    ]);
  });
});
