import { describe, expect, it } from 'vitest';
import { bookAccess, canPayAccess } from '../../../src/model/ledger/access-cost.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';

const set = [
  'arms.trajectoryCeiling.accessCost={referral: 100, diagnosis: 333.33, diagnosisShare: .5, decision: 40}',
  'arms.trajectoryCeiling.budget.pots=[municipality, swv]',
  'products.ambulant.payers={swv: .25, municipality: .75}',
].map((line) => line.replace(/(referral|diagnosis|decision): ([\d.]+)/g, '$1: {value: $2}'));
const cost = { referral: 10_000 + Math.round(33_333 / 2), decision: 4_000 };

const world = (more: readonly string[] = []): SmallWorld =>
  smallWorld({ arm: 'trajectoryCeiling', set: [...set, ...more] });

describe('the way into help', () => {
  it('costs a referral with its share of a diagnosis, and a decision, by the product’s payers', () => {
    const w = world();
    const code = w.code('ambulant');
    bookAccess(w.rules, w.m, code, 'referral');
    const quarter = cost.referral / 4;
    expect(cost.referral).toBe(26_667);
    expect([...w.m.access.slice(code * 3, code * 3 + 3)]).toEqual([
      0,
      Math.round(quarter),
      Math.round(3 * quarter),
    ]);
    bookAccess(w.rules, w.m, code, 'decision');
    expect([...w.m.access.slice(code * 3, code * 3 + 3)]).toEqual([
      0,
      Math.round(quarter) + 1000,
      Math.round(3 * quarter) + 3000,
    ]);
  });

  it('is taken from each payer’s pot', () => {
    const w = world();
    bookAccess(w.rules, w.m, w.code('ambulant'), 'decision');
    expect(w.m.accounts.map(({ left }) => left)).toEqual([-3000, -1000]);
  });

  it('costs nothing where help is brought in', () => {
    const w = world(['arms.trajectoryCeiling.referral.active=false']);
    bookAccess(w.rules, w.m, w.code('ambulant'), 'referral');
    expect(w.m.access.every((cents) => cents === 0)).toBe(true);
  });
});

describe('without money', () => {
  const ending = ['arms.trajectoryCeiling.budget.whenShort=end'];
  it('nobody is referred where help ends for want of money', () => {
    const w = world(ending);
    const code = w.code('ambulant');
    const [municipality, swv] = w.m.accounts;
    municipality!.left = (3 * cost.decision) / 4;
    swv!.left = cost.decision / 4;
    expect(canPayAccess(w.rules, w.m, code, 'decision')).toBe(true);
    expect(canPayAccess(w.rules, w.m, code, 'referral')).toBe(false);
    swv!.left -= 1;
    expect(canPayAccess(w.rules, w.m, code, 'decision')).toBe(false);
  });

  it('people are referred where a deficit is booked, nothing binds or help is brought in', () => {
    const free = (w: SmallWorld): boolean => {
      for (const account of w.m.accounts) account.left = -1;
      return canPayAccess(w.rules, w.m, w.code('ambulant'), 'referral');
    };
    expect(free(world())).toBe(true);
    expect(free(world([...ending, 'arms.trajectoryCeiling.referral.active=false']))).toBe(true);
    expect(
      free(smallWorld({ arm: 'trajectory', set: ['arms.trajectory.budget.whenShort=end'] })),
    ).toBe(true);
  });

  it('a pot that does not cover access does not stand in the way', () => {
    const w = world([...ending, 'pots.municipality.kinds=[care]', 'pots.swv.kinds=[care]']);
    for (const account of w.m.accounts) account.left = -1;
    expect(canPayAccess(w.rules, w.m, w.code('ambulant'), 'referral')).toBe(true);
  });
});
