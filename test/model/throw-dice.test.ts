import { expect, it } from 'vitest';
import { share } from '../../src/model/context.ts';
import { throwDice } from '../../src/model/throw-dice.ts';
import { loadedDice } from './loaded-dice.ts';
import { smallWorld } from './small-world.ts';

const { m, world } = smallWorld();
const { lo, infants, hi, outsideLo, outsideHi } = m.clock;
const thrown = (latent: boolean) => {
  const luck = share(world.population.rows);
  const dice = loadedDice({ need: [0.25, 0.5], latent: 0.75 });
  throwDice(dice, m.people.id, m.clock, luck, latent);
  return luck;
};
const uniforms = (words: Int32Array, from: number, to: number): Set<number> =>
  new Set([...words.subarray(from, to)].map((word) => (word >>> 0) / 2 ** 32));

it('every child has luck in need, a word for school and one for home', () => {
  const { needSchool, needHome } = thrown(false);
  for (const [from, to] of [
    [lo, hi],
    [outsideLo, outsideHi],
  ] as const) {
    expect(uniforms(needSchool, from, to)).toEqual(new Set([0.25]));
    expect(uniforms(needHome, from, to)).toEqual(new Set([0.5]));
  }
});

it('those at school in being brought in, where an arm asks', () => {
  const { latent } = thrown(true);
  expect(uniforms(latent, lo, infants)).toEqual(new Set([0.75]));
  expect(uniforms(latent, infants, hi)).toEqual(new Set([0]));
  expect(uniforms(thrown(false).latent, lo, hi)).toEqual(new Set([0]));
});
