/** What the arms of a replication share: the luck of a month, and paper to write on. */
import { type Column, outside } from '../random/room.ts';
import type { Domain } from '../scenario/scenario.ts';
import {
  DUTIES,
  HELPED,
  NEEDY,
  SEEKS_HOME,
  SEEKS_SCHOOL,
  SITS,
  UNSEEN_HOME,
  UNSEEN_SCHOOL,
  WAITS,
} from './mark.ts';
import { type Few, fewOf, type Pile, pileOf } from './sift.ts';

/** Words of a decision that has one for each domain. */
export type Pair = Readonly<Record<Domain, Int32Array>>;

/** The luck of a month, the same for every arm: words by row, written once by `throwDice`. */
export interface Luck {
  readonly needSchool: Int32Array;
  readonly needHome: Int32Array;
  /** Both, see `need/brief.ts`. */
  readonly needInBrief: Int32Array;
  readonly latent: Few;
  readonly dropOut: Few;
}

/** Lists that one month of one arm fills and nothing remembers, so that all arms write on the same paper. */
export interface Lists {
  /** Who has something to do this month, residents first; brought-in children follow. */
  readonly active: Pile;
  /** Of these who has help, is in severe need, sits at home, has a need that is to be noticed. */
  readonly helped: Pile;
  readonly needy: Pile;
  readonly sitting: Pile;
  readonly unseen: Pile;
  /** Who asks for help after some left it. */
  readonly seeking: Pile;
  /** Residents with something going on at the month's end; of these who waits. */
  readonly going: Pile;
  readonly waiting: Pile;
  /** The rows that a step is about, their identities, and two words for each of them. */
  readonly hits: Int32Array;
  readonly handId: Int32Array;
  readonly handWord: Int32Array;
  readonly spare: Int32Array;
  readonly word0: Int32Array;
  /** How far the questions of a list come this month. */
  readonly progress: { readonly procedure: Pair; readonly intake: Pair };
  /** Ready questions: row * 2 + (1: home). */
  readonly ready: Int32Array;
  readonly readyBefore: Int32Array;
  readonly keys: Float64Array;
}

/** What the arms of a replication share. */
export interface Shared extends Luck, Lists {}

/** Columns that programs work on are made by `column`: see `random/room.ts`. */
export function share(rows: number, column = outside): Shared {
  return {
    needSchool: column(rows),
    needHome: column(rows),
    needInBrief: column(rows),
    latent: fewOf(rows, column),
    dropOut: fewOf(rows, column),
    active: pileOf(DUTIES, rows, column),
    helped: pileOf(HELPED, rows, column),
    needy: pileOf(NEEDY, rows, column),
    sitting: pileOf(SITS, rows, column),
    unseen: pileOf(UNSEEN_SCHOOL | UNSEEN_HOME, rows, column),
    seeking: pileOf(SEEKS_SCHOOL | SEEKS_HOME, rows, column),
    going: pileOf(DUTIES, rows, column),
    waiting: pileOf(WAITS, rows, column),
    word0: column(rows),
    handId: column(2 * rows),
    handWord: column(2 * rows),
    spare: column(2 * rows),
    progress: { procedure: pairOf(rows, column), intake: pairOf(rows, column) },
    hits: column(rows),
    ready: new Int32Array(2 * rows),
    readyBefore: new Int32Array(2 * rows),
    keys: new Float64Array(2 * rows),
  };
}

const pairOf = (rows: number, column: Column): Pair => ({
  school: column(rows),
  home: column(rows),
});
