import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { cents } from '../../src/scenario/schema/money.ts';
import { monthly } from '../../src/scenario/schema/number.ts';
import { meanOne, type Reading, whole } from '../../src/scenario/schema/whole.ts';
import { lay } from './lay.ts';

describe('money', () => {
  const prices = { year: 2019, index: { 2016: 100, 2019: 106, 2024: 130 } };

  test.each([
    [{ euro: 65 }, 6500],
    [{ euro: 1200, per: 'year' }, 10_000],
    [{ euro: 100, year: 2016 }, 10_600],
    [{ euro: 130, year: 2024, per: 'month' }, 10_600],
    [{ euro: 6634.52, year: 2024, per: 'year' }, Math.round(((6634.52 * 106) / 130 / 12) * 100)],
    [{ euro: 0.005 }, 1],
  ] as const)('%j', (money, expected) => {
    expect(cents(money, prices)).toBe(expected);
  });

  test('a price per year of another price year, read from a file', () => {
    const { products, prices } = lay(
      'products: [{id: so, price: {value: 12000, per: year, year: 2024}}]',
    );
    const deflator = (prices.index['2019'] ?? 0) / (prices.index['2024'] ?? 1);
    expect(products.find(({ id }) => id === 'so')?.price).toBe(Math.round(100_000 * deflator));
  });

  test('every amount of the strict scenario is whole cents', () => {
    const { products, programmes, schools, today } = loadScenario('scenarios/zwolle-noord.yaml');
    const amounts = [
      ...products.flatMap(({ price, transport }) => [price, transport]),
      ...programmes.flatMap(({ price, perYear }) => [price, perYear]),
      schools.q1PerPupil,
      today.accessCost.referral,
      today.accessCost.diagnosis,
      today.accessCost.decision,
      today.accessCost.monitoring,
    ];
    expect(amounts.filter((amount) => !Number.isSafeInteger(amount) || amount < 0)).toEqual([]);
  });
});

describe('chances', () => {
  test('twelve monthly chances compound to the yearly one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (perYear) => {
        expect(1 - (1 - monthly(perYear)) ** 12).toBeCloseTo(perYear, 9);
      }),
    );
  });

  test('a yearly chance is written as perYear', () => {
    expect(lay('demography: {moves: {perYear: .12}}').demography.moves).toBe(monthly(0.12));
    expect(lay('demography: {moves: {value: .12}}').demography.moves).toBe(0.12);
    expect(monthly(0)).toBe(0);
    expect(monthly(1)).toBe(1);
  });
});

describe('shares of one whole', () => {
  const reading = (rescaleShares: boolean, complaints: string[] = []): Reading => ({
    prices: { year: 2019, index: {} },
    rescaleShares,
    complain: (_, __, got) => complaints.push(String(got)),
  });

  test('a slip of the last digits is corrected, anything more is a fault', () => {
    const complaints: string[] = [];
    expect(
      whole([1 / 3, 1 / 3, 0.333333], [], reading(false, complaints)).reduce((a, b) => a + b),
    ).toBeCloseTo(1, 11);
    expect(complaints).toEqual([]);
    whole([0.5, 0.6], [], reading(false, complaints));
    expect(complaints).toEqual(['1.1']);
  });

  test('with rescaleShares they keep their proportions', () => {
    const share = fc.double({ min: 0.001, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), (shares) => {
        const scaled = whole(shares, [], reading(true));
        expect(scaled.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
        expect((scaled[0] as number) * (shares.at(-1) as number)).toBeCloseTo(
          (scaled.at(-1) as number) * (shares[0] as number),
          6,
        );
      }),
    );
  });

  test('frailty and area risk have mean 1 over the families', () => {
    const { demography, area } = lay(
      'demography: {frailty: {sturdy: {value: 3}}}\narea: {risk: {high: {factor: 7}}}',
    );
    const mean = (rows: readonly (readonly [share: number, value: number])[]) =>
      rows.reduce((sum, [share, value]) => sum + share * value, 0);
    expect(mean(demography.frailty.map(({ share, value }) => [share, value]))).toBeCloseTo(1, 10);
    expect(mean(area.risk.map(({ share, factor }) => [share, factor]))).toBeCloseTo(1, 10);
    expect(meanOne([2, 2], [0.5, 0.5], [], reading(false))).toEqual([1, 1]);
  });
});

test('ages are months, whatever they were written in', () => {
  const { products, schools, outcomes } = lay(
    'products: [{id: smw, ages: {fromYears: null, fromMonths: 30}}]',
  );
  expect(products.find(({ id }) => id === 'smw')?.ages).toEqual({ from: 30, to: 216 });
  expect(schools.preschool.from).toBe(30);
  expect(outcomes.homeSitters).toMatchObject({ from: 60, to: 204 });
});

test('payers keep the order of the file', () => {
  const { products } = lay(
    'products: [{id: sbo, payers: {swv: null, municipality: .25, school: .75}}]',
  );
  expect(products.find(({ id }) => id === 'sbo')?.payers).toEqual([
    { payer: 'municipality', share: 0.25 },
    { payer: 'school', share: 0.75 },
  ]);
});

describe('the shrinking budget', () => {
  const factors = (shrink: string) =>
    lay(`regimes: {population: {budget: {shrinkPerYear: ${shrink}}}}`).arms.find(
      ({ id }) => id === 'population',
    )?.regime.budget.factors;

  test.each([
    ['.1', [0.9, 0.81, 0.729, 0.6561, 0.59049]],
    ['{value: .1, range: [0, .2]}', [0.9, 0.81, 0.729, 0.6561, 0.59049]],
    ['0', [1, 1, 1, 1, 1]],
    ['[.1, 0, .5]', [0.9, 0.9, 0.45, 0.225, 0.1125]],
    ['"1 - 0.05 * year"', [0.95, 0.9, 0.85, 0.8, 0.75]],
    ['"year <= 2 ? 1 : 0.8"', [1, 1, 0.8, 0.8, 0.8]],
  ])('%s', (shrink, expected) => {
    expect(factors(shrink)).toEqual(expected);
  });
});
