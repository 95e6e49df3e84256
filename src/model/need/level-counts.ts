/**
 * How many residents there are at each pair of levels, by age band: kept up to date at every change, so
 * that observing a month needs no pass over all children. A law recounts them.
 */
import type { Cohorts } from '../../population/population.ts';
import { ADULT, COMPULSORY, COMPULSORY_END, firstRow, SCHOOL_AGE } from '../clock.ts';
import { LEVELS } from '../mark.ts';
import { BANDS, type World } from '../world.ts';

/** First age in months of bands 0 … 3, and the age at which the last ends. */
const EDGES = [0, SCHOOL_AGE, COMPULSORY, COMPULSORY_END, ADULT] as const;
export const BAND = { infant: 0, beginner: 1, compulsory: 2, oldest: 3 } as const;

/** The month's birthdays: children are born into the first band, go on to the next, leave the last. */
export function haveBirthdays(world: World, month: number): void {
  const { levelCounts, marks } = world;
  const { residents } = world.population;
  for (let edge = 0; edge <= BANDS; edge++) {
    const born = month - EDGES[edge]!;
    for (let row = firstRow(residents, born); row < firstRow(residents, born + 1); row++) {
      const levels = marks[row]! & LEVELS;
      if (edge > 0) levelCounts[(edge - 1) * 16 + levels]! -= 1;
      if (edge < BANDS) levelCounts[edge * 16 + levels]! += 1;
    }
  }
}

/** A resident's levels changed. */
export function moveLevels(
  world: World,
  row: number,
  month: number,
  from: number,
  to: number,
): void {
  const age = month - world.population.birthMonth[row]!;
  const band = age < SCHOOL_AGE ? 0 : age < COMPULSORY ? 1 : age < COMPULSORY_END ? 2 : 3;
  world.levelCounts[band * 16 + from]! -= 1;
  world.levelCounts[band * 16 + to]! += 1;
}

/** Residents at each pair of levels over some bands. */
export function countOver(world: World, bands: readonly number[]): Int32Array {
  const counts = new Int32Array(16);
  for (const band of bands)
    for (let levels = 0; levels < 16; levels++)
      counts[levels]! += world.levelCounts[band * 16 + levels]!;
  return counts;
}

/** One past the residents' last row. */
export function residentsEnd({ first }: Cohorts): number {
  return first[first.length - 1]!;
}
