import { describe, expect, it } from 'vitest';
import { LawBroken } from '../../src/model/laws/law.ts';
import { checkLaws, type LawName, laws } from '../../src/model/laws/laws.ts';
import { children } from './corrupt-children.ts';
import { help } from './corrupt-help.ts';
import { money } from './corrupt-money.ts';
import { type Corruption, yearEnd } from './year-end.ts';

const corruptions: Readonly<Record<string, readonly Corruption[]>> = {
  ...children,
  ...help,
  ...money,
};

it('there is something that breaks every law', () => {
  expect(Object.keys(corruptions).sort()).toEqual(Object.keys(laws).sort());
});

describe.each(Object.entries(corruptions))('%s', (name, list) => {
  it.each(list)('sees %s', (_what, corrupt, got) => {
    const s = yearEnd();
    const law = laws[name as LawName];
    expect(law(s.world, s.rules, s.m)).toBe(undefined);
    corrupt(s);
    expect(law(s.world, s.rules, s.m)?.got).toMatch(got);
    expect(() => checkLaws(s.world, s.rules, s.m, 'population')).toThrow(LawBroken);
  });
});

it('a broken law says which law, arm and month, what was expected and what came', () => {
  const s = yearEnd();
  s.m.accounts[0]!.carriedIn += 1;
  try {
    checkLaws(s.world, s.rules, s.m, 'population');
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ law: 'money-is-conserved', arm: 'population', month: 11 });
    expect((error as LawBroken).message).toMatch(
      /^money-is-conserved: arm population, month 11: expected carried over \d+, got \d+$/,
    );
  }
});
