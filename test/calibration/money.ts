/**
 * Yearly spending against what can be added up from published prices. The published sums are of another
 * year: they are brought to the scenario's prices by its own index.
 */
import { euros } from '../../src/language/units.ts';
import { interval } from '../../src/statistics/interval.ts';
import type { Measured } from './measured.ts';
import type { Row } from './rows.ts';

const specialSchools = ['sbo', 'so', 'vso', 'pro'] as const;

/** 2.4 and 2.2 % of 3,560, 3.8 and 2.9 % of 2,670 pupils. */
export function q3Places({ today }: Measured): Row {
  const { mean, halfWidth } = interval(
    today((read) => specialSchools.reduce((sum, kind) => sum + read(`today.school.${kind}`), 0)),
  );
  return {
    id: 'q3Places',
    name: 'pupils in special schools, all four kinds',
    published: 341,
    range: [280, 400],
    simulated: mean,
    halfWidth,
    standing: 'follows',
  };
}

/**
 * Places alone: the published sum has no arrangements, no access and no transport. 2024: 85 × 6,635 +
 * 179 × 14,985 + 77 × 3,000 is 3.5 million.
 */
export function q3Money({ scenario, today }: Measured): Row {
  const { mean, halfWidth } = interval(
    today((read) =>
      specialSchools.reduce((sum, kind) => {
        const price = scenario.products.find(({ id }) => id === kind)?.price ?? Number.NaN;
        return sum + read(`today.school.${kind}`) * euros(price * 12);
      }, 0),
    ),
  );
  return {
    id: 'q3Money',
    name: 'places in special schools, € million a year',
    ...million([3.5, 2.7, 4.2], 2024, scenario),
    simulated: mean / 1e6,
    halfWidth: halfWidth / 1e6,
    standing: 'follows',
  };
}

/** With access and overhead. 2016/17: 435 children × 12,500 ÷ (1 - 0.30) is 7.8 million. */
export function q4Money({ scenario, today }: Measured): Row {
  const { mean, halfWidth } = interval(today((read) => read('today.spend.q4')));
  return {
    id: 'q4Money',
    name: 'youth help with overhead, € million a year',
    ...million([7.8, 6.5, 9.5], 2016, scenario),
    simulated: mean / 1e6,
    halfWidth: halfWidth / 1e6,
    standing: 'follows',
  };
}

/** Published millions of `year` in the scenario's prices. */
function million(
  [value, low, high]: readonly [value: number, low: number, high: number],
  year: number,
  { prices: { year: own, index } }: Measured['scenario'],
): Pick<Row, 'published' | 'range'> {
  const factor = (index[own] ?? Number.NaN) / (index[year] ?? Number.NaN);
  return { published: value * factor, range: [low * factor, high * factor] };
}
