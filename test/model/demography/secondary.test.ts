import { describe, expect, it } from 'vitest';
import { goToSecondary } from '../../../src/model/demography/secondary.ts';
import { NEVER } from '../../../src/model/world.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

const set = [
  'schools.transitions.at12={sbo: {pro: .4, vso: .1}, so: {pro: .1, vso: .3}}',
  'schools.transitions.regularAt12={pro: .05, vso: .05}',
];
interface Step extends SmallOptions {
  readonly age?: number;
  readonly was?: string;
  readonly school?: number;
  readonly prepare?: (w: SmallWorld, row: number) => void;
}
function goneOn(u: number, { age = 142, was, school = 3, prepare, ...options }: Step = {}) {
  const w = smallWorld({
    month: 12,
    ...options,
    set: [...set, ...(options.set ?? [])],
    falls: { transition: u },
  });
  const row = w.child(age);
  w.need(row, { school, noticed: true });
  if (was) w.help(row, was);
  w.gather();
  prepare?.(w, row);
  goToSecondary(w.world, w.rules, w.m);
  const code = w.world.school.product[row]!;
  return { w, row, id: w.rules.products.list[code - 1]?.id ?? '' };
}
const [below, above] = [(p: number): number => p - 1e-9, (p: number): number => p + 1e-9];

describe('in August', () => {
  it('pupils of SBO and SO who were 142 to 153 months go on to PRO, VSO or a regular school', () => {
    const sbo = (u: number): string => goneOn(u, { was: 'sbo' }).id;
    expect([sbo(0), sbo(below(0.4)), sbo(above(0.4)), sbo(below(0.5)), sbo(above(0.5))]).toEqual([
      'pro',
      'pro',
      'vso',
      'vso',
      '',
    ]);
    const so = (u: number): string => goneOn(u, { was: 'so' }).id;
    expect([so(below(0.1)), so(above(0.1)), so(below(0.4)), so(above(0.4))]).toEqual([
      'pro',
      'vso',
      'vso',
      '',
    ]);
    expect(goneOn(0, { was: 'sbo', age: 153 }).id).toBe('pro');
    expect(goneOn(0, { was: 'sbo', age: 141 }).id).toBe('sbo');
    expect(goneOn(0, { was: 'sbo', age: 154 }).id).toBe('sbo');
  });

  it('and in no other month', () => {
    expect(goneOn(0, { was: 'sbo', month: 13, age: 143 }).id).toBe('sbo');
  });

  it('some regular pupils with need of level 2 or more enter PRO or VSO, their other help at school ends', () => {
    expect([goneOn(below(0.05)).id, goneOn(above(0.05)).id, goneOn(above(0.1)).id]).toEqual([
      'pro',
      'vso',
      '',
    ]);
    expect(goneOn(0, { school: 2 }).id).toBe('pro');
    expect(goneOn(0, { school: 1 }).id).toBe('');
    const { w, row, id } = goneOn(0, {
      was: 'arrangement',
      prepare: (w, row) => w.wait(row, 'school', 'so'),
    });
    expect([
      id,
      w.world.school.wait[row],
      w.world.school.start[row],
      w.world.school.ends[row],
    ]).toEqual(['pro', 0, 12, NEVER]);
    expect([
      w.m.inUse[w.code('arrangement')],
      w.m.inUse[w.code('pro')],
      w.m.tally.specialEntries,
    ]).toEqual([0, 1, 1]);
    expect(goneOn(above(0.1), { was: 'arrangement' }).id).toBe('arrangement');
  });

  it('nobody goes where there is no place: the regular school takes them, and they are noticed anew', () => {
    const { w, row, id } = goneOn(0, { was: 'sbo', set: ['products.pro.placesPer1000=0'] });
    expect([id, w.world.school.noticed[row]]).toEqual(['', 0]);
    expect([w.m.inUse[w.code('sbo')], w.m.inUse[w.code('pro')]]).toEqual([0, 0]);
    expect(goneOn(0, { was: 'sbo' }).w.m.inUse[goneOn(0).w.code('pro')]).toBe(1);
    expect(goneOn(0, { set: ['products.pro.placesPer1000=0'] }).id).toBe('');
  });

  it('who waited for SBO or SO waits for VSO, whose pupils are already there stay', () => {
    const waits = (id: string): number => {
      const { w, row } = goneOn(0.99, {
        school: 1,
        prepare: (w, row) => w.wait(row, 'school', id),
      });
      return w.world.school.wait[row]!;
    };
    const { code } = smallWorld();
    expect([waits('sbo'), waits('so'), waits('arrangement')]).toEqual([
      code('vso'),
      code('vso'),
      code('arrangement'),
    ]);
    expect(goneOn(0, { was: 'vso' }).id).toBe('vso');
  });
});
