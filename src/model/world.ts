/**
 * All that is true between two months, in one arm: a column per trait, a row per child.
 *
 * Rows are the population's: sorted by month of birth, so an age is a window of rows. A row outside the
 * window of living children (not yet born, over 18) holds nothing that counts.
 */
import type { Population } from '../population/population.ts';
import { outside } from '../random/room.ts';
import type { Domain } from '../scenario/scenario.ts';

/** Age bands of `levelCounts`. */
export const BANDS = 4;

/** A month that never comes, and one that never was. */
export const NEVER = 32_767;
export const LONG_AGO = -32_768;

/** Product code 0: no product. Codes 1 … n are the scenario's products in file order. */
export const NO_PRODUCT = 0;

/** Stages of waiting. */
export const PROCEDURE = 0;
export const INTAKE = 1;
export const READY = 2;

/** One domain of need and the support slot of the same name. */
export interface Slot {
  /** 0 none, 1 light, 2 moderate, 3 severe. */
  readonly level: Uint8Array;
  /** Month in which the level last rose to 2 or more. */
  readonly needSince: Int16Array;
  /** 1 while somebody who can act knows of the need. */
  readonly noticed: Uint8Array;
  /** Steps up are likelier before this month: help ended not long ago. */
  readonly fragileUntil: Int16Array;
  /** Product asked for (0: not waiting), since when, at which stage, by which route. */
  readonly wait: Uint8Array;
  readonly since: Int16Array;
  readonly stage: Uint8Array;
  readonly route: Uint8Array;
  /** Product running in this slot, since when, the month it ends (NEVER unless tapering), in a group or not. */
  readonly product: Uint8Array;
  readonly start: Int16Array;
  readonly ends: Int16Array;
  readonly grouped: Uint8Array;
}

export interface World {
  readonly population: Population;
  readonly school: Slot;
  readonly home: Slot;
  /** What the passes of a month ask of a child (see `mark.ts`). */
  readonly marks: Int32Array;
  /** What bounds its luck in need: those of its class and age (see `need/brief.ts`). */
  readonly bounds: Int32Array;
  /** Residents by age band and levels (see `need/level-counts.ts`). */
  readonly levelCounts: Int32Array;
  /** Effect is less until this month: the school has not been informed by the GP's route. */
  readonly informedAt: Int16Array;
  readonly sitterSince: Int16Array;
  readonly droppedOut: Uint8Array;
  /** Month of the latest and the one but latest Q2 question; LONG_AGO: none. */
  readonly question: Int16Array;
  readonly questionBefore: Int16Array;
  /** Month in which youth help last ended, and the last school year it was used. */
  readonly q4Ended: Int16Array;
  readonly q4Year: Int16Array;
}

/** Not `world[domain]`, a name that the engine looks up anew every time: that cost 2 % of a child-month. */
export const slotOf = ({ school, home }: World, domain: Domain): Slot =>
  domain === 'school' ? school : home;

/** Columns that programs work on are made by `column`: see `random/room.ts`. */
export function createWorld(population: Population, column = outside): World {
  const n = population.rows;
  return {
    population,
    school: createSlot(n),
    home: createSlot(n),
    marks: column(n),
    bounds: column(n),
    levelCounts: new Int32Array(BANDS * 16),
    informedAt: new Int16Array(n),
    sitterSince: new Int16Array(n).fill(LONG_AGO),
    droppedOut: new Uint8Array(n),
    question: new Int16Array(n).fill(LONG_AGO),
    questionBefore: new Int16Array(n).fill(LONG_AGO),
    q4Ended: new Int16Array(n).fill(LONG_AGO),
    q4Year: new Int16Array(n).fill(LONG_AGO),
  };
}

function createSlot(n: number): Slot {
  return {
    level: new Uint8Array(n),
    needSince: new Int16Array(n),
    noticed: new Uint8Array(n),
    fragileUntil: new Int16Array(n).fill(LONG_AGO),
    wait: new Uint8Array(n),
    since: new Int16Array(n),
    stage: new Uint8Array(n),
    route: new Uint8Array(n),
    product: new Uint8Array(n),
    start: new Int16Array(n),
    ends: new Int16Array(n).fill(NEVER),
    grouped: new Uint8Array(n),
  };
}

/**
 * The same world, sharing nothing that a month writes: every arm begins with a copy. Made by the same hands as
 * the first, so that the engine sees one shape of world and not two.
 */
export function copyWorld(world: World, column = outside): World {
  const copy = createWorld(world.population, column);
  copySlot(world.school, copy.school);
  copySlot(world.home, copy.home);
  for (const trait of traits) copy[trait].set(world[trait]);
  return copy;
}

const traits = [
  'marks',
  'bounds',
  'levelCounts',
  'informedAt',
  'sitterSince',
  'droppedOut',
  'question',
  'questionBefore',
  'q4Ended',
  'q4Year',
] as const satisfies readonly (keyof World)[];

function copySlot(from: Slot, to: Slot): void {
  for (const trait of Object.keys(from) as (keyof Slot)[]) to[trait].set(from[trait]);
}

/** Nothing known, nothing asked, no help: what a slot is for a child that has just come. */
export function emptySlot(slot: Slot, row: number): void {
  slot.level[row] = 0;
  slot.noticed[row] = 0;
  slot.fragileUntil[row] = LONG_AGO;
  slot.wait[row] = 0;
  slot.product[row] = NO_PRODUCT;
  slot.ends[row] = NEVER;
  slot.grouped[row] = 0;
}
