import { describe, expect, it } from 'vitest';
import { hasProcedure, payers } from '../../src/model/products.ts';
import { smallWorld } from './small-world.ts';

const { rules, code } = smallWorld({
  set: [
    'products.ambulant.price={value: 100.01, per: month}',
    'products.ambulant.payers={school: .5, municipality: .5}',
    'products.ambulant.group={minimum: 3, priceFactor: .5}',
    'products.ambulant.placesPer1000=12.4',
    'products.ambulant.waitDays=60.88',
    'products.smw.price={value: 60, per: hour}',
    'products.smw.hoursPerCase=2.5',
    'schools.transitions.returnToRegular.so=0.01',
  ],
});
const { products } = rules;
const cents = (column: Float64Array, id: string): number[] => [
  ...column.slice(code(id) * 3, code(id) * 3 + 3),
];

describe('a product', () => {
  it('costs whole cents a month, split over its payers, the odd cent to the one written first', () => {
    expect(payers).toEqual(['school', 'swv', 'municipality']);
    expect(cents(products.care, 'ambulant')).toEqual([5000, 0, 5001]);
    expect(cents(products.careInGroup, 'ambulant')).toEqual([2500, 0, 2501]);
    expect(cents(products.care, 'smw')).toEqual([0, 0, 0]);
    expect(cents(products.extra, 'smw').reduce((a, b) => a + b)).toBe(15_000);
    expect(cents(products.extra, 'ambulant')).toEqual([0, 0, 0]);
  });

  it('has whole places by the thousand children, and no end of them by the hour', () => {
    expect([products.places[code('ambulant')], products.places[code('smw')]]).toEqual([
      4,
      Infinity,
    ]);
  });

  it('waits in months of 30.44 days, starts in groups of its minimum', () => {
    expect([
      products.waitMonths[code('ambulant')],
      products.groupMinimum[code('ambulant')],
      products.groupMinimum[code('smw')],
    ]).toEqual([2, 3, 0]);
  });

  it('treats the domains it names, with their effect by level and protection', () => {
    const { list, treats, effect, protect } = products;
    list.forEach((product, i) => {
      for (const domain of ['school', 'home'] as const) {
        const treatment = product.treats[domain];
        expect(treats[domain][i + 1]).toBe(treatment ? 1 : 0);
        expect([...effect[domain].slice(4 * (i + 1), 4 * (i + 2))]).toEqual([
          0,
          treatment?.effect[1] ?? 0,
          treatment?.effect[2] ?? 0,
          treatment?.effect[3] ?? 0,
        ]);
        expect(protect[domain][i + 1]).toBe(treatment?.protect ?? 1);
      }
    });
    expect([protect.home[0], effect.home[1]]).toEqual([1, 0]);
  });

  it('has a chance of return where it is a career', () => {
    expect([products.returns[code('so')], products.returns[code('ambulant')]]).toEqual([0.01, 0]);
  });
});

it('each question has its product', () => {
  const { roles } = products;
  expect(roles).toMatchObject({
    q2AtSchool: code('smw'),
    q2AtHome: code('wijkteam'),
    arrangement: code('arrangement'),
    special: { sbo: code('sbo'), so: code('so'), vso: code('vso'), pro: code('pro') },
  });
  expect(roles.q4).toEqual(['ambulant', 'daghulp', 'verblijf'].map(code));
});

it('Q3 and Q4 have a formal way in', () => {
  const formal = ['smw', 'wijkteam', 'arrangement', 'so', 'ambulant', 'verblijf'].map((id) =>
    hasProcedure(products, code(id)),
  );
  expect(formal).toEqual([false, false, true, true, true, true]);
});
