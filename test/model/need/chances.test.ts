import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceDown, chanceUp, kindOf, needRates } from '../../../src/model/need/chances.ts';
import type { DomainNeed, Scenario } from '../../../src/scenario/scenario.ts';

const domain: DomainNeed = {
  up: { 0: 0.02, 1: 0.04, 2: 0.1 },
  down: { 1: 0.06, 2: 0.03, 3: 0.01 },
  age: { preschool: 0.5, primary: 1, secondary: 1.5 },
  frailtyPower: { 0: 1, 1: 0.5, 2: 0 },
  spill: 0.5,
  relapse: { factor: 2, months: 24 },
};
const scenario = {
  need: { school: domain, home: domain },
  demography: { frailty: [{ value: 0.25 }, { value: 4 }] },
  area: { risk: [{ factor: 0.8 }, { factor: 1.6 }] },
} as unknown as Scenario;
const home = needRates(scenario, 'home');
const school = needRates(scenario, 'school');
const plain = (level: number, kind: number): number => chanceUp(home, level, kind, 0, false, 1, 1);

describe('a step up', () => {
  it('depends on age, frailty and risk at the first step', () => {
    expect(plain(0, kindOf(1, 0, 0))).toBeCloseTo(0.02 * 0.25 * 0.8, 15);
    expect(plain(0, kindOf(1, 1, 0))).toBeCloseTo(0.02 * 4 * 0.8, 15);
    expect(plain(0, kindOf(1, 0, 1))).toBeCloseTo(0.02 * 0.25 * 1.6, 15);
    expect(plain(0, kindOf(0, 1, 0))).toBeCloseTo(0.02 * 0.5 * 4 * 0.8, 15);
    expect(plain(0, kindOf(2, 1, 0))).toBeCloseTo(0.02 * 1.5 * 4 * 0.8, 15);
  });

  it('depends on frailty alone, and less, at the second, and on nothing of the child at the third', () => {
    for (const segment of [0, 1, 2])
      for (const risk of [0, 1]) {
        expect(plain(1, kindOf(segment, 1, risk))).toBeCloseTo(0.04 * 2, 15);
        expect(plain(2, kindOf(segment, 1, risk))).toBeCloseTo(0.1, 15);
      }
  });

  it('is likelier with need in the other domain from level 2, and while fragile', () => {
    const p = plain(1, kindOf(1, 0, 0));
    const other = (level: number): number => chanceUp(home, 1, kindOf(1, 0, 0), level, false, 1, 1);
    expect([other(1), other(2), other(3)]).toEqual([p, p * 1.5, p * 1.5]);
    expect(chanceUp(home, 1, kindOf(1, 0, 0), 0, true, 1, 1)).toBe(p * 2);
  });

  it('is held back by help from level 2 to 3 only', () => {
    const held = (level: number): number =>
      chanceUp(home, level, kindOf(1, 0, 0), 0, false, 0.5, 1);
    expect(held(2)).toBe(0.05);
    expect(held(1)).toBe(plain(1, kindOf(1, 0, 0)));
  });

  it('is multiplied by prevention, is at most 1, and never leaves level 3', () => {
    expect(chanceUp(home, 0, kindOf(1, 1, 1), 0, false, 1, 0.5)).toBeCloseTo(
      plain(0, kindOf(1, 1, 1)) / 2,
      15,
    );
    expect(chanceUp(home, 2, 0, 3, true, 1, 100)).toBe(1);
    expect(chanceUp(home, 3, kindOf(2, 1, 1), 3, true, 1, 100)).toBe(0);
  });

  it('does not happen at school before school', () => {
    for (const level of [0, 1, 2])
      expect(chanceUp(school, level, kindOf(0, 1, 1), 3, true, 1, 1)).toBe(0);
    expect(chanceUp(school, 0, kindOf(1, 1, 0), 0, false, 1, 1)).toBeCloseTo(0.02 * 4 * 0.8, 15);
  });
});

describe('a step down', () => {
  it('is natural recovery and what help adds, as far as it works, times what programmes do', () => {
    expect([0, 1, 2, 3].map((level) => chanceDown(home, level, 0, 1, 1))).toEqual([
      0, 0.06, 0.03, 0.01,
    ]);
    expect(chanceDown(home, 2, 0.1, 0.9, 1)).toBeCloseTo(0.03 + 0.09, 15);
    expect(chanceDown(home, 2, 0.1, 0.9, 1.5)).toBeCloseTo(0.18, 15);
    expect(chanceDown(home, 1, 0.9, 1, 2)).toBe(1);
  });
});

describe('the monotone step', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const level = fc.constantFrom(0, 1, 2, 3);
  const rates = fc.record({
    up: fc.tuple(chance, chance, chance),
    down: fc.tuple(chance, chance, chance),
  });

  /** One month of one domain, as the simulation takes it: up at the low end of the uniform, down at the high end. */
  const step = (
    from: number,
    up: (k: number) => number,
    down: (k: number) => number,
    u: number,
  ): number => {
    if (u < up(from)) return from + 1;
    return u >= 1 - down(from) ? from - 1 : from;
  };

  it('keeps a child at a lower or equal level where its chances are no worse, on the same uniform', () => {
    fc.assert(
      fc.property(rates, rates, level, level, chance, (a, b, one, other, u) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const upOf = (r: typeof a, k: number): number => (k === 3 ? 0 : r.up[k]!);
        const downOf = (r: typeof a, k: number): number => (k === 0 ? 0 : r.down[k - 1]!);
        // The better child rises no faster and falls no slower; up and down never overlap (validated on load).
        const ups = [0, 1, 2, 3].map((k) => upOf(a, k) / 2);
        const downs = [0, 1, 2, 3].map((k) => downOf(a, k) / 2);
        const better = {
          up: (k: number) => ups[k]! * upOf(b, k),
          down: (k: number) => downs[k]! + (0.5 - downs[k]!) * downOf(b, k),
        };
        const after = step(low, better.up, better.down, u);
        expect(after).toBeLessThanOrEqual(
          step(
            high,
            (k) => ups[k]!,
            (k) => downs[k]!,
            u,
          ),
        );
      }),
    );
  });

  it('and the chances themselves are no worse with more help, less spill, no fragility', () => {
    const at = fc.record({
      level,
      other: level,
      kind: fc.integer({ min: 0, max: 35 }),
      fragile: fc.boolean(),
    });
    fc.assert(
      fc.property(
        at,
        chance,
        chance,
        chance,
        chance,
        ({ level, other, kind, fragile }, p, q, e, f) => {
          const [less, more] = [Math.min(p, q), Math.max(p, q)];
          const worst = chanceUp(home, level, kind, other, fragile, more, 1);
          expect(chanceUp(home, level, kind, other, fragile, less, 1)).toBeLessThanOrEqual(worst);
          expect(chanceUp(home, level, kind, 0, fragile, more, 1)).toBeLessThanOrEqual(worst);
          expect(chanceUp(home, level, kind, other, false, more, 1)).toBeLessThanOrEqual(worst);
          const [weak, strong] = [Math.min(e, f), Math.max(e, f)];
          expect(chanceDown(home, level, strong, 1, 1)).toBeGreaterThanOrEqual(
            chanceDown(home, level, weak, 1, 1),
          );
          expect(chanceDown(home, level, strong, 1, 1)).toBeGreaterThanOrEqual(
            chanceDown(home, level, strong, weak, 1),
          );
        },
      ),
    );
  });
});
