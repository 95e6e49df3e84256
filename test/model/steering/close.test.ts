import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/language/indicators.ts';
import { cell, kinds } from '../../../src/model/ledger/money.ts';
import { closeMonth } from '../../../src/model/steering/close.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

const CARE = kinds.indexOf('care');
/** Closes a month in which each payer paid this for youth help, in a book of nothing else. */
function closed(
  cents: readonly [school: number, swv: number, municipality: number],
  options: SmallOptions = {},
  prepare = (_: SmallWorld): void => {},
) {
  const w = smallWorld({ arm: 'population', month: 3, ...options });
  cents.forEach((c, p) => {
    w.m.bookByQuadrant[cell(4, p, CARE)] = c;
  });
  prepare(w);
  closeMonth(w.world, w.rules, w.m);
  const now = (id: IndicatorId): number => w.m.history.months[id][w.rules.now.month]!;
  const paid = (['school', 'swv', 'municipality'] as const).map((p) => now(`spend.${p}`));
  const shifted = (['school', 'swv', 'municipality'] as const).map((p) => now(`pool.shift.${p}`));
  return { w, now, paid, shifted, account: w.m.accounts[0]! };
}

describe('who pays', () => {
  it('of a pool: each payer its share in B0, whatever is bought; the rest is the shift', () => {
    const { paid, shifted } = closed([0, 0, 1001]);
    expect(paid).toEqual([100, 300, 601]);
    expect(shifted).toEqual([100, 300, -400]);
  });

  it('of what no pot covers: who bought it', () => {
    const { paid, shifted } = closed([0, 0, 0], {}, (w) => {
      w.m.bookByQuadrant[cell(1, 0, CARE)] = 77;
    });
    expect([paid, shifted]).toEqual([
      [77, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('of ceilings and open budgets: who bought it', () => {
    for (const arm of ['trajectoryCeiling', 'trajectory'])
      expect(closed([1, 2, 3], { arm }).paid).toEqual([1, 2, 3]);
  });

  it('of a pool of nothing: who bought it', () => {
    expect(closed([1, 2, 3], { b0: 0 }).paid).toEqual([1, 2, 3]);
  });
});

describe('an account', () => {
  it('adds the month’s spending to its year', () => {
    const { account, now } = closed([10, 20, 30], {}, (w) => {
      w.m.accounts[0]!.spent = 1000;
      w.m.accounts[0]!.available = 2400;
    });
    expect([account.spent, now('budget.spent'), now('budget.available')]).toEqual([1060, 60, 200]);
  });

  it('is in deficit by what the year has cost beyond what was released of it, less what was so before', () => {
    const deficit = (spent: number, before = 0, options: SmallOptions = {}): number[] => {
      const { now, account } = closed([0, 0, 30], options, (w) => {
        Object.assign(w.m.accounts[0]!, { available: 1200, spent, overdrawn: before, left: -7 });
      });
      return [now('budget.deficit'), account.overdrawn];
    };
    // Of 1,200 the first four months release 400.
    expect([deficit(370), deficit(371), deficit(420, 40), deficit(300, 40)]).toEqual([
      [0, 0],
      [1, 1],
      [10, 50],
      [-40, 0],
    ]);
    const atOnce = ['arms.population.budget.release=yearly'];
    expect([deficit(1170, 0, { set: atOnce }), deficit(1180, 0, { set: atOnce })]).toEqual([
      [0, 0],
      [10, 10],
    ]);
    expect(deficit(420, 0, { arm: 'trajectory' })).toEqual([50, 50]);
    expect(deficit(420, 0, { runIn: true })).toEqual([0, 0]);
  });

  it('knows what this month lacked of its limit, where one binds', () => {
    const lacked = (left: number, arm = 'population'): number =>
      closed([0, 0, 0], { arm }, (w) => {
        w.m.accounts[0]!.left = left;
      }).account.deficit;
    expect([lacked(-50), lacked(50), lacked(-50, 'trajectory')]).toEqual([50, 0, 0]);
  });

  it('carries its share of what is left at the year’s end, and no debt', () => {
    const carried = (spent: number, carry: number, month = 11): [number, number] => {
      const { account, now } = closed(
        [0, 0, 30],
        { month, set: [`arms.population.budget.carry=${carry}`] },
        (w) => {
          Object.assign(w.m.accounts[0]!, { available: 1000, spent });
        },
      );
      return [account.carriedIn, now('budget.carry')];
    };
    expect([carried(900, 1), carried(900, 0.5), carried(1200, 1), carried(900, 1, 10)]).toEqual([
      [70, 70],
      [35, 35],
      [0, 0],
      [0, 0],
    ]);
  });
});
