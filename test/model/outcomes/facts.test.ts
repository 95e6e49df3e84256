import { describe, expect, it } from 'vitest';
import {
  BEYOND_BASIC,
  HELP,
  IN_OZA,
  IN_Q2,
  IN_Q3,
  IN_Q4,
  NEED,
  NO_HELP,
  STACKED,
  TOO_HEAVY,
  TOO_LIGHT,
  UNMET,
} from '../../../src/model/outcomes/fact.ts';
import { factKey, tableOfFacts } from '../../../src/model/outcomes/facts.ts';
import { required } from '../../../src/model/outcomes/observe.ts';
import { smallWorld } from '../small-world.ts';

const { rules, code } = smallWorld();
const of = (school: string, home: string, sl: number, hl: number): number =>
  rules.facts[factKey(school ? code(school) : 0, home ? code(home) : 0, hl + 4 * sl)]!;
const has = (facts: number, bit: number): boolean => (facts & bit) !== 0;

describe('what a child needs', () => {
  it('is a function of its two levels alone', () => {
    const table = [0, 1, 2, 3].map((home) => [0, 1, 2, 3].map((school) => required(home, school)));
    expect(table).toEqual([
      ['none', 'q1', 'q2', 'q3'],
      ['q1', 'q1', 'q2', 'q3'],
      ['q2', 'q2', 'q2', 'q3'],
      ['q4', 'q4', 'q4', 'oza'],
    ]);
  });
});

describe('what a child gets', () => {
  it('is its heaviest help; education care and youth help at once is OZA', () => {
    const help = (school: string, home: string): number => of(school, home, 0, 0) & HELP;
    expect([help('', ''), help('smw', ''), help('', 'wijkteam'), help('smw', 'wijkteam')]).toEqual([
      NO_HELP,
      IN_Q2,
      IN_Q2,
      IN_Q2,
    ]);
    expect([help('arrangement', ''), help('so', 'wijkteam')]).toEqual([IN_Q3, IN_Q3]);
    expect([help('', 'ambulant'), help('smw', 'verblijf')]).toEqual([IN_Q4, IN_Q4]);
    expect([help('so', 'ambulant'), help('arrangement', 'daghulp')]).toEqual([IN_OZA, IN_OZA]);
  });

  it('is too light when need of level 2 or 3 has help for a lower one, or none', () => {
    const light = (school: string, home: string, sl: number, hl: number): boolean =>
      has(of(school, home, sl, hl), TOO_LIGHT);
    expect([light('', '', 1, 1), light('', '', 2, 0), light('', '', 0, 3)]).toEqual([
      false,
      true,
      true,
    ]);
    expect([light('smw', '', 2, 2), light('smw', '', 3, 0), light('smw', '', 2, 3)]).toEqual([
      false,
      true,
      true,
    ]);
    expect([
      light('', 'ambulant', 0, 3),
      light('', 'ambulant', 2, 3),
      light('so', 'ambulant', 3, 3),
    ]).toEqual([false, true, false]);
  });

  it('is too heavy when help is for a higher level than the need it treats, unless too light elsewhere', () => {
    const heavy = (school: string, home: string, sl: number, hl: number): boolean =>
      has(of(school, home, sl, hl), TOO_HEAVY);
    expect([
      heavy('smw', '', 1, 1),
      heavy('smw', '', 0, 2),
      heavy('', 'ambulant', 0, 2),
      heavy('', 'ambulant', 0, 3),
    ]).toEqual([true, false, true, false]);
    expect([heavy('so', '', 3, 0), heavy('so', '', 2, 0), heavy('', 'ambulant', 3, 2)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is unmet need at level 2 or 3 without help that has any effect on it', () => {
    const unmet = (school: string, home: string, sl: number, hl: number): boolean =>
      has(of(school, home, sl, hl), UNMET);
    expect([unmet('', '', 1, 1), unmet('', '', 2, 0), unmet('smw', '', 2, 2)]).toEqual([
      false,
      true,
      false,
    ]);
    expect([unmet('smw', '', 3, 0), unmet('so', '', 3, 2), unmet('so', 'ambulant', 3, 2)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([
      has(of('', '', 1, 1), NEED),
      has(of('', '', 0, 2), NEED),
      has(of('', '', 3, 0), NEED),
    ]).toEqual([false, true, true]);
  });

  it('is more than basic care when helped with a level of 1 or more, and stacked in both slots', () => {
    expect([
      has(of('smw', '', 0, 0), BEYOND_BASIC),
      has(of('smw', '', 0, 1), BEYOND_BASIC),
      has(of('', '', 2, 2), BEYOND_BASIC),
    ]).toEqual([false, true, false]);
    expect([has(of('smw', '', 2, 2), STACKED), has(of('smw', 'ambulant', 2, 2), STACKED)]).toEqual([
      false,
      true,
    ]);
  });
});

it('more products than a key has room for: it says so', () => {
  const products = { ...rules.products, count: 16 };
  expect(() => tableOfFacts(products)).toThrow(RangeError);
});
