/** A scenario as far as the population reads it: numbers of a Zwolle-like area. */
import type { Scenario, SchoolKind } from '../../src/scenario/scenario.ts';

type Read = Pick<Scenario, 'horizon' | 'area' | 'demography'> & {
  schools: Pick<Scenario['schools'], 'kinds' | 'preschool' | 'smw' | 'voTypes' | 'toMbo'> & {
    nonResident: { perResident: number };
  };
  products: { school: SchoolKind; placesPer1000: number }[];
};

type Deep<T> = {
  [K in keyof T]?: T[K] extends object
    ? T[K] extends readonly unknown[]
      ? T[K]
      : Deep<T[K]>
    : T[K];
};

const kind = (pupils: number) => ({ pupils, board: ['north', 'south'], swv: 'swv' });
const hours = { preschool: 0.75, po: 4, sbo: 4, so: 4, vo: 10, vso: 4, pro: 4, mbo: 8 };
const none = { preschool: 0, po: 0, sbo: 0, so: 0, vo: 0, vso: 0, pro: 0, mbo: 0 };

const zwolle: Read = {
  horizon: { ageingIn: 216, runIn: 24, pilot: 60 },
  area: {
    children: 8000,
    risk: [
      { id: 'low', share: 0.5, factor: 0.8 },
      { id: 'middle', share: 0.3, factor: 1 },
      { id: 'high', share: 0.2, factor: 1.5 },
    ],
  },
  demography: {
    familySize: [0.27, 0.49, 0.18, 0.06],
    oneParent: 0.19,
    birthGap: { from: 18, to: 48 },
    frailty: [
      { share: 0.55, value: 0.21 },
      { share: 0.3, value: 0.85 },
      { share: 0.12, value: 3 },
      { share: 0.03, value: 9 },
    ],
    moves: 1 - 0.96 ** (1 / 12),
  },
  schools: {
    kinds: {
      preschool: kind(32),
      po: kind(226),
      sbo: kind(133),
      so: kind(110),
      vo: kind(900),
      vso: kind(120),
      pro: kind(150),
      mbo: kind(1500),
    },
    preschool: { from: 30, share: 0.8 },
    smw: {
      weeks: 40,
      coordination: 0.4,
      hoursPerWeek: hours,
      flexHoursPerWeek: { ...none, po: 1 },
      softLimit: 1.2,
    },
    voTypes: [
      { id: 'a', share: 0.4, hoursFactor: 0.6 },
      { id: 'b', share: 0.35, hoursFactor: 1 },
      { id: 'c', share: 0.25, hoursFactor: 1.6 },
    ],
    nonResident: { perResident: 0.3 },
    toMbo: 0.45,
  },
  products: [
    { school: 'sbo', placesPer1000: 12 },
    { school: 'so', placesPer1000: 11 },
    { school: 'vso', placesPer1000: 14.5 },
    { school: 'pro', placesPer1000: 11 },
  ],
};

/** The fragment with some numbers replaced; lists are replaced whole. */
export function scenarioWith(changes: Deep<Read> = {}): Scenario {
  return merge(zwolle, changes) as unknown as Scenario;
}

function merge(base: unknown, changes: unknown): unknown {
  if (changes === undefined) return base;
  if (typeof base !== 'object' || base === null || Array.isArray(base)) return changes;
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(changes as object))
    merged[name] = merge(merged[name], value);
  return merged;
}
