import { expect, test } from 'vitest';
import { described } from '../../src/scenario/schema/described.ts';

test.each([
  ['products.smw.price', 'Price of a place per month, or of an hour.'],
  ['products.ambulant.ages.fromYears', 'Youngest age, in years.'],
  ['arms.population.products.smw.price', 'Price of a place per month, or of an hour.'],
  ['no.such.number', undefined],
  ['', undefined],
] as const)('%s', (path, words) => {
  expect(described(path)).toBe(words);
});

test('a mechanism is described alike in a regime and in an arm', () => {
  const words = described('regimes.population.threshold.latentDemand');
  expect(words).toMatch(/^[A-Z].+\.$/);
  expect(described('arms.populationCautious.threshold.latentDemand')).toBe(words);
});
