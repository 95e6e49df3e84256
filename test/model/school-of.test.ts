import { describe, expect, it } from 'vitest';
import { schoolOf } from '../../src/model/school-of.ts';
import { smallWorld } from './small-world.ts';

const set = ['schools.toMbo=1', 'schools.preschool.share=1'];
const kindAt = (
  age: number,
  { month = 0, help = '', outside = false, more = [] as string[] } = {},
): string | undefined => {
  const w = smallWorld({ month, set: [...set, ...more] });
  const row = outside ? w.m.clock.outsideLo : w.child(age);
  if (help) w.help(row, help);
  const at = schoolOf(w.world, w.m.people, w.rules.products, row);
  return at < 0 ? undefined : w.world.population.schools[at]!.kind;
};

describe('a child attends', () => {
  it('a preschool until four, a primary school until the August in which it is 142 months', () => {
    expect([kindAt(47), kindAt(48), kindAt(141), kindAt(142)]).toEqual([
      'preschool',
      'po',
      'po',
      'vo',
    ]);
    expect([kindAt(146, { month: 5 }), kindAt(147, { month: 5 })]).toEqual(['po', 'vo']);
  });

  it('MBO from the August in which it is 192 months, if it goes there', () => {
    expect([kindAt(191), kindAt(192)]).toEqual(['vo', 'mbo']);
    expect(kindAt(192, { more: ['schools.toMbo=0'] })).toBe('vo');
  });

  it('the special school of its help, whatever its age; other help leaves it where it is', () => {
    for (const kind of ['sbo', 'so', 'vso', 'pro']) expect(kindAt(150, { help: kind })).toBe(kind);
    expect(kindAt(100, { help: 'arrangement' })).toBe('po');
  });

  it('nothing, if it goes to no preschool', () => {
    expect(kindAt(40, { more: ['schools.preschool.share=0'] })).toBe(undefined);
  });

  it('VO in this area, from elsewhere', () => {
    expect(kindAt(0, { outside: true, more: ['schools.toMbo=0'] })).toBe('vo');
  });
});
