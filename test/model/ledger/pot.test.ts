import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afford, openPurse, pay, refund } from '../../../src/model/ledger/pot.ts';
import type { SmallWorld } from '../small-world.ts';
import { smallWorld } from '../small-world.ts';

/** No contracts, no programmes, no prevention: the pot pays for nothing but the help of children. */
const bare = [
  'schools.smw.hoursPerWeek={po: 0, vo: 0}',
  'schools.smw.flexHoursPerWeek={po: 0}',
  'products.wijkteam.hoursPerWeekPer1000=0',
  'budget.shrinkPerYear=0',
  'arms.population.prevention.share=0',
  'arms.population.accessCost={team: 0, monitoring: 0}',
  'administration.share=0',
];
const pool = (set: readonly string[] = [], b0 = 1_200_000): SmallWorld =>
  smallWorld({ arm: 'population', b0, set: [...bare, ...set] });

const spend = ({ m }: SmallWorld, cents: number): void => {
  m.accounts[0]!.spent += cents;
};

describe('a month’s limit', () => {
  it('is a twelfth of the year in August, and what is left spread over the months that are', () => {
    const w = pool();
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]).toMatchObject({ available: 1_200_000, left: 100_000 });
    spend(w, 40_000);
    w.at(1);
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]!.left).toBe(Math.floor(1_160_000 / 11));
    spend(w, 1_100_000);
    w.at(11);
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]!.left).toBe(60_000);
  });

  it('is all that is left where the year’s money comes at once', () => {
    const w = pool(['arms.population.budget.release=yearly']);
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]!.left).toBe(1_200_000);
    spend(w, 500_000);
    w.at(5);
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]!.left).toBe(700_000);
  });

  it('never lets a year’s spending pass the twelfths released to date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (b0, parts) => {
          const w = pool([], b0);
          parts.forEach((part, month) => {
            w.at(month);
            openPurse(w.rules, w.m);
            const account = w.m.accounts[0]!;
            expect(account.left).toBeGreaterThanOrEqual(0);
            spend(w, Math.floor(part * account.left));
            expect(account.spent).toBeLessThanOrEqual((b0 * (month + 1)) / 12);
          });
          w.at(11);
          openPurse(w.rules, w.m);
          expect(w.m.accounts[0]!.left).toBe(b0 - w.m.accounts[0]!.spent);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a new year', () => {
  it('brings its own budget and what was carried, and forgets what was spent', () => {
    const w = pool(['budget.shrinkPerYear=0.1']);
    w.m.accounts[0]!.carriedIn = 777;
    spend(w, 999_999);
    w.at(12);
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]).toMatchObject({ available: 972_000 + 777, spent: 0 });
  });

  it('has a gap of what it is short of B0, nothing where nothing binds or more is given', () => {
    const gapAt = (arm: string, shrink: number, month: number): number => {
      const w = smallWorld({ arm, set: [...bare, `arms.${arm}.budget.shrinkPerYear=${shrink}`] });
      w.at(month);
      openPurse(w.rules, w.m);
      return w.m.gap;
    };
    expect(gapAt('population', 0.1, 0)).toBeCloseTo(0.1, 12);
    expect(gapAt('population', 0.1, 23)).toBeCloseTo(0.19, 12);
    expect(gapAt('population', -0.1, 0)).toBe(0);
    expect(gapAt('trajectory', 0.1, 0)).toBe(0);
    expect(gapAt('trajectoryCeiling', 0.1, 0)).toBeCloseTo(0.1, 12);
  });
});

describe('a month’s purse', () => {
  it('pays running help first, groups at their price, then prevention, as far as it goes', () => {
    const w = pool(['arms.population.prevention.share=0.06']);
    const cost = w.rules.funds.pots[0]!.cost[w.code('ambulant')]!;
    w.help(w.child(100), 'ambulant');
    w.gather();
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]).toMatchObject({ prevention: 6000, left: 100_000 - cost - 6000 });
    w.m.inGroup[w.code('ambulant')] = 1;
    openPurse(w.rules, w.m);
    const grouped = w.rules.funds.pots[0]!.costInGroup[w.code('ambulant')]!;
    expect(grouped).toBeLessThan(cost);
    expect(w.m.accounts[0]!.left).toBe(100_000 - grouped - 6000);
    w.m.inUse[w.code('ambulant')] = w.m.inGroup[w.code('ambulant')] = 4;
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]!.prevention).toBe(0);
    expect(w.m.accounts[0]!.left).toBe(100_000 - 4 * grouped);
  });

  it('says that a budget is below legal duty when protected help alone costs more', () => {
    const w = pool();
    w.help(w.child(100), 'ambulant');
    w.gather();
    w.m.inUse[w.code('ambulant')] = 20;
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]).toMatchObject({ infeasible: false });
    expect(w.m.accounts[0]!.left).toBeLessThan(0);
    w.m.inUse[w.code('ambulant')] = 0;
    w.m.inUse[w.code('so')] = 20;
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]!.infeasible).toBe(true);
  });

  it('says what part of the planned prevention was paid', () => {
    const w = pool(['arms.population.prevention.share=0.06']);
    openPurse(w.rules, w.m);
    expect(w.rules.now.preventionPaid).toBe(1);
    spend(w, 1_200_000 - 12 * 1500);
    openPurse(w.rules, { ...w.m, clock: { ...w.m.clock, monthOfYear: 1 } });
    expect(w.rules.now.preventionPaid).toBeCloseTo(Math.floor(18_000 / 11) / 6000, 12);
  });

  it('has paid already what referrals cost while help was left', () => {
    const w = pool(['arms.population.referral.active=true']);
    w.m.access[w.code('ambulant') * 3 + 2] = 1500;
    openPurse(w.rules, w.m);
    expect(w.m.accounts[0]!.left).toBe(98_500);
  });
});

describe('a start', () => {
  it('is affordable to the last cent, takes its price, and gives it back when it ends for money', () => {
    const w = pool();
    const code = w.code('ambulant');
    openPurse(w.rules, w.m);
    const cost = w.rules.funds.pots[0]!.cost[code]!;
    const account = w.m.accounts[0]!;
    account.left = cost;
    expect(afford(w.rules, w.m, code, 'single')).toBe(true);
    pay(w.rules, w.m, code, 'single');
    expect(account.left).toBe(0);
    expect(afford(w.rules, w.m, code, 'single')).toBe(false);
    expect(afford(w.rules, w.m, w.code('smw'), 'single')).toBe(true);
    refund(w.rules, w.m, code, false);
    expect(account.left).toBe(cost);
    account.left = cost - 1;
    expect(afford(w.rules, w.m, code, 'single')).toBe(false);
    expect(afford(w.rules, w.m, code, 'grouped')).toBe(true);
    pay(w.rules, w.m, code, 'grouped');
    expect(account.left).toBe(cost - 1 - w.rules.funds.pots[0]!.costInGroup[code]!);
  });

  it('needs money in every pot that pays for it, and in no other', () => {
    const w = smallWorld({ arm: 'trajectoryCeiling', set: bare, b0: 10_000_000 });
    openPurse(w.rules, w.m);
    const [school, swv, municipality] = w.m.accounts;
    school!.left = swv!.left = 0;
    expect(afford(w.rules, w.m, w.code('ambulant'), 'single')).toBe(true);
    expect(afford(w.rules, w.m, w.code('arrangement'), 'single')).toBe(false);
    municipality!.left = 0;
    expect(afford(w.rules, w.m, w.code('ambulant'), 'single')).toBe(false);
  });

  it('is always affordable where nothing binds', () => {
    const w = smallWorld({ arm: 'trajectory' });
    w.m.accounts[0]!.left = -1;
    expect(afford(w.rules, w.m, w.code('verblijf'), 'single')).toBe(true);
  });
});
