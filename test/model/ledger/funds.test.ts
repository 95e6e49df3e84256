import { describe, expect, it } from 'vitest';
import { cell, kinds } from '../../../src/model/ledger/money.ts';
import { payers } from '../../../src/model/products.ts';
import { smallWorld } from '../small-world.ts';

const price = 100_000;
const set = [
  'products.ambulant.price=1000 ',
  'products.ambulant.payers={swv: .25, municipality: .75}',
  'products.ambulant.group.priceFactor=0.7',
  'products.sbo.transport=60',
  'products.sbo.price=500',
  'administration.share=0.3',
  'budget.shrinkPerYear=0.1',
].map((line) =>
  line
    .replace('price=1000 ', 'price={value: 1000, per: month}')
    .replace('price=500', 'price={value: 500, per: month}')
    .replace('transport=60', 'transport={value: 60, per: month}'),
);

describe('what a child with a product takes from a pot', () => {
  const { funds, products } = smallWorld({ arm: 'population', set }).rules;
  const pool = funds.pots[0]!;
  const at = (id: string): number => products.list.findIndex((p) => p.id === id) + 1;

  it('is its price and the overhead on it: care × a ÷ (1 − a) for each payer', () => {
    const overhead = Math.round((25_000 * 0.3) / 0.7) + Math.round((75_000 * 0.3) / 0.7);
    expect(pool.cost[at('ambulant')]).toBe(price + overhead);
    expect(funds.overhead[at('ambulant') * 3 + payers.indexOf('municipality')]).toBe(32_143);
  });

  it('is less in a group, overhead and all', () => {
    const overhead = Math.round((17_500 * 0.3) / 0.7) + Math.round((52_500 * 0.3) / 0.7);
    expect(pool.costInGroup[at('ambulant')]).toBe(70_000 + overhead);
  });

  it('has no overhead on products without, and no transport from a pot that does not cover it', () => {
    expect(pool.cost[at('sbo')]).toBe(50_000);
  });

  it('is nothing for help by the hour, which is contracted', () => {
    expect(pool.cost[at('smw')]).toBe(0);
    expect(pool.extraCost[at('smw')]).toBe(
      products.extra.slice(at('smw') * 3, at('smw') * 3 + 3).reduce((a, b) => a + b),
    );
  });

  it('is only the part of the payers who fill the pot', () => {
    const { pots } = smallWorld({ arm: 'trajectoryCeiling', set }).rules.funds;
    expect(pots.map(({ id }) => id)).toEqual(['school', 'swv', 'municipality']);
    expect(pots.map(({ cost }) => cost[at('ambulant')])).toEqual([
      0,
      25_000 + 10_714,
      75_000 + 32_143,
    ]);
    expect(pots.map(({ cost }) => cost[at('sbo')])).toEqual([0, 50_000, 0]);
  });

  it('includes transport where the pot covers it', () => {
    const covering = smallWorld({
      arm: 'population',
      set: [...set, 'pots.pool.kinds=[care, access, administration, prevention, transport]'],
    });
    expect(covering.rules.funds.pots[0]!.cost[at('sbo')]).toBe(50_000 + 6_000);
  });
});

describe('a pot', () => {
  it('has B0 × the factor of each year, and its payers’ shares in B0', () => {
    const [pool] = smallWorld({ arm: 'population', set, b0: 1_000_000 }).rules.funds.pots;
    expect([...pool!.budgets]).toEqual([900_000, 810_000, 729_000, 656_100, 590_490]);
    expect([...pool!.contribution]).toEqual([0.1, 0.3, 0.6]);
  });

  it('covers its payers, quadrants and kinds, and nothing else', () => {
    const { pots } = smallWorld({ arm: 'trajectoryCeiling', set }).rules.funds;
    const swv = pots[1]!.covers;
    const covered = (q: number, payer: 'swv' | 'school', kind: (typeof kinds)[number]): number =>
      swv[cell(q, payers.indexOf(payer), kinds.indexOf(kind))]!;
    expect(covered(3, 'swv', 'care')).toBe(1);
    expect(covered(1, 'swv', 'care')).toBe(0);
    expect(covered(3, 'school', 'care')).toBe(0);
    expect(covered(3, 'swv', 'transport')).toBe(0);
  });

  it('binds in a ceiling or pool once B0 is known', () => {
    expect(smallWorld({ arm: 'population', set }).rules.funds.binding).toBe(true);
    expect(smallWorld({ arm: 'trajectoryCeiling', set }).rules.funds.binding).toBe(true);
    expect(smallWorld({ arm: 'trajectory', set }).rules.funds.binding).toBe(false);
    expect(smallWorld({ arm: 'population', set, runIn: true }).rules.funds.binding).toBe(false);
  });
});
