import { describe, expect, it } from 'vitest';
import type { Population } from '../../src/population/population.ts';
import { synthesize } from '../../src/population/synthesize.ts';
import { keyOf } from '../../src/random/seed.ts';
import { at, familyRows } from './laws.ts';
import { scenarioWith } from './scenario-fragment.ts';

const replications = Array.from({ length: 20 }, (_, r) => r);
const populations = replications.map((r) => synthesize(scenarioWith(), keyOf('steady', r)));

/** Residents of 0-17 in a month. */
function minors({ residents: { first, from } }: Population, month: number): number {
  return at(first, month - from + 1) - at(first, Math.max(0, month - 215 - from));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

describe('the number of children', () => {
  for (const month of [-24, 0, 30, 59])
    it(`is what the scenario says, in month ${month}`, () => {
      const counts = populations.map((p) => minors(p, month));
      const middle = mean(counts);
      const spread = Math.sqrt(mean(counts.map((n) => (n - middle) ** 2)));
      console.log(`month ${month}: mean ${middle}, standard deviation ${spread.toFixed(1)}`);
      expect(Math.abs(middle / 8000 - 1)).toBeLessThan(0.01);
      expect(spread).toBeLessThan(120);
    });

  it('is as many from the first month of birth as from the last', () => {
    const half = (p: Population, from: number) =>
      at(p.residents.first, from + 150) - at(p.residents.first, from);
    const early = mean(populations.map((p) => half(p, 0)));
    const late = mean(populations.map((p) => half(p, 150)));
    expect(Math.abs(early / late - 1)).toBeLessThan(0.01);
  });

  it('of VO pupils from elsewhere is their share of a month of births', () => {
    for (const { nonResidents } of populations) {
      const born = at(nonResidents.first, 156) - at(nonResidents.first, 0);
      expect(Math.abs(born - (156 * 0.3 * 8000) / 216)).toBeLessThan(3);
      expect(at(nonResidents.first, 300)).toBe(at(nonResidents.first, 156));
    }
  });
});

describe('a family with minors', () => {
  it('has 1.5 to 1.9 of them', () => {
    const each = populations.map((p) => {
      let families = 0;
      for (let f = 0; f < p.families.count; f++) {
        const rows = familyRows(p.families, f);
        if (
          at(rows, 0) < at(p.residents.first, 300) &&
          rows.some((row) => isMinor(at(p.birthMonth, row)))
        )
          families++;
      }
      return minors(p, 0) / families;
    });
    console.log(`minors per family with minors: ${mean(each).toFixed(3)}`);
    expect(mean(each)).toBeGreaterThan(1.5);
    expect(mean(each)).toBeLessThan(1.9);
  });
});

function isMinor(birthMonth: number): boolean {
  return birthMonth <= 0 && birthMonth > -216;
}
