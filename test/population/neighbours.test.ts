import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Population } from '../../src/population/population.ts';
import { synthesize } from '../../src/population/synthesize.ts';
import { keyOf } from '../../src/random/seed.ts';
import { at, familyRows, idOfFamily } from './laws.ts';
import { scenarioWith } from './scenario-fragment.ts';

/** All that chance gave a family and its children, by the family's id. */
function fates(p: Population): Map<number, string> {
  const moves = new Map<number, number[]>();
  p.moves.forEach((movers, i) => {
    for (const f of movers) moves.set(f, [...(moves.get(f) ?? []), p.start + i]);
  });
  const fate = (f: number) =>
    Array.from(familyRows(p.families, f), (row) => [
      p.id[row],
      p.birthMonth[row],
      p.frailty[row],
      p.risk[row],
      p.preschool[row],
      p.po[row],
      p.vo[row],
      p.mbo[row],
      p.special.so[row],
    ]);
  return new Map(
    Array.from({ length: p.families.count }, (_, f) => [
      idOfFamily(p, f),
      JSON.stringify([fate(f), p.families.oneParent[f], moves.get(f) ?? []]),
    ]),
  );
}

const sameSchools = (a: Population, b: Population) =>
  JSON.stringify(a.schools) === JSON.stringify(b.schools);

describe('extra children', () => {
  it('move nobody who was there', () => {
    const key = keyOf('neighbours', 0);
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 3000 }),
        fc.integer({ min: 1, max: 40 }),
        (n, more) => {
          const few = synthesize(scenarioWith({ area: { children: n } }), key);
          const many = synthesize(scenarioWith({ area: { children: n + more } }), key);
          fc.pre(sameSchools(few, many));
          const after = fates(many);
          for (const [id, fate] of fates(few)) expect(after.get(id)).toBe(fate);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a longer run', () => {
  it('moves nobody: more months of ageing in, or of pilot, only add families', () => {
    const key = keyOf('longer', 0);
    const run = (ageingIn: number, pilot: number) =>
      synthesize(
        scenarioWith({
          area: { children: 2000 },
          demography: { moves: 0 },
          horizon: { ageingIn, runIn: 24, pilot },
        }),
        key,
      );
    const short = run(216, 60);
    const long = run(240, 96);
    const birth = new Map(
      Array.from(long.id, (id, row) => [id, [long.birthMonth[row], long.po[row], long.vo[row]]]),
    );
    for (let row = 0; row < at(short.residents.first, 300); row++)
      expect(birth.get(at(short.id, row))).toEqual([
        short.birthMonth[row],
        short.po[row],
        short.vo[row],
      ]);
  });
});
