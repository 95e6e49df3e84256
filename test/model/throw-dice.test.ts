import { expect, it } from 'vitest';
import { share } from '../../src/model/shared.ts';
import type { Few } from '../../src/model/sift.ts';
import { noOdds, type Odds, oddsOf, throwDice } from '../../src/model/throw-dice.ts';
import { loadedDice } from './loaded-dice.ts';
import { smallWorld } from './small-world.ts';

const { m, world } = smallWorld();
const { lo, primary, infants, hi, outsideLo, outsideHi } = m.clock;
/** The child of every tenth row is lucky in what is rare. */
const tenth = (entity: number): number => (m.people.id.indexOf(entity) % 10 === 0 ? 0.01 : 0.75);
const thrown = (odds: Odds) => {
  const luck = share(world.population.rows);
  const dice = loadedDice({ need: [0.25, 0.5], latent: tenth, dropOut: tenth });
  throwDice(dice, m.people.id, m.clock, luck, odds);
  return luck;
};
const uniforms = (words: Int32Array, from: number, to: number): Set<number> =>
  new Set([...words.subarray(from, to)].map((word) => (word >>> 0) / 2 ** 32));
const listed = ({ rows, count }: Few): number[] => [...rows.subarray(0, count)];
const tenthRows = (to: number): number[] =>
  Array.from({ length: to - lo }, (_, i) => lo + i).filter((row) => row % 10 === 0);

it('every child has luck in need, a word for school and one for home', () => {
  const { needSchool, needHome } = thrown(noOdds);
  for (const [from, to] of [
    [lo, hi],
    [outsideLo, outsideHi],
  ] as const) {
    expect(uniforms(needSchool, from, to)).toEqual(new Set([0.25]));
    expect(uniforms(needHome, from, to)).toEqual(new Set([0.5]));
  }
});

it('of those at school, who may be brought in is listed; of secondary age, who may drop out', () => {
  const word = Math.floor(0.01 * 2 ** 32);
  const { latent, dropOut } = thrown({ latent: word + 1, dropOut: word + 1 });
  expect(listed(latent)).toEqual(tenthRows(infants));
  expect(listed(dropOut)).toEqual(tenthRows(primary));
  expect(new Set(latent.words.subarray(0, latent.count))).toEqual(new Set([word]));
  const unlucky = thrown({ latent: word, dropOut: 0 });
  expect([unlucky.latent.count, unlucky.dropOut.count]).toEqual([0, 0]);
  const all = thrown({ latent: 2 ** 32, dropOut: 0 });
  expect(all.latent.count).toBe(infants - lo);
});

it('by the largest chance of any arm', () => {
  const { rules } = smallWorld({ set: ['outcomes.dropOut={perMonth: .01, severe: 3}'] });
  const arm = (latent: number) => ({ ...rules, latent });
  const odds = oddsOf([arm(0.1), arm(0.5), arm(0)]);
  expect(odds.latent).toBe(2 ** 31);
  expect(odds.dropOut).toBeGreaterThanOrEqual(Math.floor(0.03 * 2 ** 32));
});
