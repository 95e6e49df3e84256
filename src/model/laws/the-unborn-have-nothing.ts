/** Rows of children yet to be born, or to come to VO from elsewhere, hold nothing. */
import type { World } from '../world.ts';
import { type Breach, breach, type Law } from './law.ts';

export const theUnbornHaveNothing: Law = (world, { outsideFrom }, { clock }) =>
  nothingIn(world, clock.hi, outsideFrom) ??
  nothingIn(world, clock.outsideHi, world.population.rows);

function nothingIn(world: World, from: number, to: number): Breach | undefined {
  const { school, home, marks, droppedOut } = world;
  for (let row = from; row < to; row++) {
    const something =
      marks[row]! |
      droppedOut[row]! |
      school.level[row]! |
      home.level[row]! |
      school.product[row]! |
      home.product[row]! |
      school.wait[row]! |
      home.wait[row]!;
    if (something) return breach('nothing known of a child yet to come', `row ${row}`);
  }
  return undefined;
}
