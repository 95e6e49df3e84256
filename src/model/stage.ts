/** What the arms of a replication share, and how each of them plays its part in a month. */
import type { Population } from '../population/population.ts';
import { synthesize } from '../population/synthesize.ts';
import { createDice, type Dice } from '../random/dice.ts';
import { type Column, openRoom, outside, type Room, wordsOf } from '../random/room.ts';
import type { Key } from '../random/seed.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Clock, clockAt } from './clock.ts';
import type { Month } from './context.ts';
import { liveInCommon } from './demography/in-common.ts';
import { createPeople, type People, rowOf } from './demography/people.ts';
import { followRows, forgetNotes } from './followed.ts';
import { checkLaws } from './laws/laws.ts';
import { renew } from './make-rules.ts';
import { liveMonth } from './month.ts';
import type { Rules } from './rules.ts';
import { type Shared, share } from './shared.ts';
import { type Odds, throwDice } from './throw-dice.ts';
import type { World } from './world.ts';

export interface SimulateOptions {
  /** Tests every law after every month; a broken one throws. */
  readonly check?: boolean;
  /** Called after every month of today's practice and of every arm: to look, not to touch. */
  readonly watch?: Watch;
  /** Ids of children of whom `m.followed` says every month what stood in the way of their questions. */
  readonly follow?: readonly number[];
}

export type Watch = (arm: string, world: World, rules: Rules, m: Month) => void;

/** What all arms share: the children, their luck, and time. */
export interface Stage {
  readonly scenario: Scenario;
  readonly key: Key;
  readonly dice: Dice;
  readonly population: Population;
  /** Where the columns are that programs work on. */
  readonly room: Room | undefined;
  readonly column: Column;
  readonly people: People;
  readonly shared: Shared;
  readonly check: boolean;
  readonly watch: Watch | undefined;
  /** Rows of the followed children; undefined: nobody is followed. */
  readonly followed: readonly number[] | undefined;
}

/** One arm as it is now. */
export interface Playing {
  readonly id: string;
  readonly world: World;
  readonly rules: Rules;
  readonly m: Month;
}

export function setStage(scenario: Scenario, key: Key, options: SimulateOptions): Stage {
  const population = synthesize(scenario, key);
  const room = enterRoom(population.rows, scenario.arms.length);
  const column = room?.column ?? outside;
  return {
    scenario,
    key,
    dice: createDice(key),
    population,
    room,
    column,
    people: createPeople(population, column),
    shared: share(population.rows, column),
    check: options.check ?? false,
    watch: options.watch,
    followed: options.follow?.flatMap((id) => rowOf(population, id) ?? []),
  };
}

/** Columns in a room, of one word a row: what all arms share, and of each world. */
const SHARED = 36;
const OF_A_WORLD = 2;

/** The room of a replication that is over, for the next of about as many children. */
let empty: Room | undefined;

function enterRoom(rows: number, arms: number): Room | undefined {
  const words = wordsOf(SHARED + OF_A_WORLD * (1 + arms), rows);
  const room = empty && empty.size >= words && empty.size < 2 * words ? empty : undefined;
  empty = undefined;
  room?.clear();
  return room ?? openRoom(Math.ceil(1.25 * words));
}

/** A room of more words is not kept: 64 MB. */
const LARGE = 1 << 24;

/** Nobody looks at this stage's columns any more. */
export function leaveStage({ room }: Stage): void {
  empty = room && room.size <= LARGE ? room : undefined;
}

export function follow({ followed }: Stage, m: Month): void {
  if (followed) m.followed = followRows(followed);
}

/** The month's moves and luck, the same for every arm. */
export function advance(stage: Stage, month: number, odds: Odds): Clock {
  const { dice, population, people, shared } = stage;
  const clock = clockAt(population, month);
  liveInCommon(people, clock);
  throwDice(dice, people.id, clock, shared, odds);
  return clock;
}

export function play(stage: Stage, { id, world, rules, m }: Playing, clock: Clock): void {
  renew(rules, clock.month);
  m.clock = clock;
  if (m.followed) forgetNotes(m.followed);
  liveMonth(world, rules, m);
  if (stage.check) checkLaws(world, rules, m, id);
  stage.watch?.(id, world, rules, m);
}
