/** What one arm's month reads and writes beside the world: its lists, counts, money and memory. */
import type { Population } from '../population/population.ts';
import type { Measures } from '../scenario/scenario.ts';
import type { Clock } from './clock.ts';
import type { People } from './demography/people.ts';
import type { Followed } from './followed.ts';
import { type Account, type Contracts, openAccount } from './ledger/money.ts';
import { copyMemory, createMemory, type Memory } from './memory.ts';
import type { History } from './outcomes/history.ts';
import { createSnapshot, type Snapshot } from './outcomes/snapshot.ts';
import type { Rules } from './rules.ts';
import { FRACTION } from './shape.ts';
import type { Shared } from './shared.ts';
import type { Decision } from './steering/decision.ts';
import { createTally, type Tally } from './tally.ts';

/** One arm's running context: what a month reads and writes beside the world. */
export interface Month extends Shared {
  clock: Clock;
  /** Of whom it is noted what stands in the way of their questions; undefined: of nobody. */
  followed: Followed | undefined;
  /** Months before this one are ageing in: nothing is booked or observed. */
  readonly observedFrom: number;
  readonly people: People;

  readyCount: number;
  readonly readyFor: Int32Array;
  readonly pair: Uint32Array;

  /** Children per product code; in a group; per provider; SMW cases per school. */
  readonly inUse: Int32Array;
  readonly inGroup: Int32Array;
  readonly withProvider: Int32Array;
  readonly cases: Int32Array;
  /** Of these, pupils who live elsewhere, at the month's start. */
  readonly casesFromElsewhere: Int32Array;
  /** Share of its effect a case gets at a school, in a team: what the hours allow. */
  readonly schoolFidelity: Float64Array;
  readonly teamFidelity: Float64Array;

  /** Cases beyond contracted hours that are paid for this month, by code. */
  readonly extra: Int32Array;
  readonly accounts: Account[];
  /** Cents of referrals and decisions this month, [code * 3 + payer]. */
  readonly access: Float64Array;
  readonly book: Float64Array;
  readonly bookByQuadrant: Float64Array;
  contracts: Contracts | undefined;
  contractsFor: unknown;
  /** Shortfall of the year's budget against B0, 0 … 1. */
  gap: number;

  readonly tally: Tally;
  readonly yearTally: Tally;
  /** This year: children with residential help and pupils, added over months; cases and places by quadrant. */
  residential: number;
  pupilMonths: number;
  readonly occupied: Float64Array;
  readonly offered: Float64Array;
  readonly memory: Memory;
  readonly history: History;
  /** What the steering group has decided. */
  readonly decisions: Decision[];
  /** What its rules have just agreed to do: it takes effect next month. */
  readonly agreed: Measures[];
  /** Pilot month from which on the arm has the pots it has. */
  fundedSince: number;
  /** Waits in months of this year's starts of youth help, counted by length. */
  readonly waits: Int32Array;
  usersInYear: number;
  readonly familyHelp: Uint8Array;
  /** Child-months this year by school, [school * 4 + need]: 1 met, 3 unmet (see `BY_NEED`). */
  readonly byNeedAtSchool: Int32Array;
  /** Case-months of school social work this year by school. */
  readonly smwAtSchool: Int32Array;
  /** This year's book so far, cell by cell; the same euros by quadrant. */
  readonly yearBook: Float64Array;
  readonly yearByQuadrant: Float64Array;
  readonly snapshot: Snapshot;
}

const LONGEST_WAIT = 240;

export function createMonth(
  population: Population,
  people: People,
  shared: Shared,
  rules: Rules,
  history: History,
  clock: Clock,
  before: Memory | undefined,
): Month {
  const { schools, families } = population;
  const codes = rules.products.count + 1;
  return {
    needSchool: shared.needSchool,
    needHome: shared.needHome,
    needInBrief: shared.needInBrief,
    latent: shared.latent,
    dropOut: shared.dropOut,
    active: shared.active,
    helped: shared.helped,
    needy: shared.needy,
    sitting: shared.sitting,
    unseen: shared.unseen,
    seeking: shared.seeking,
    going: shared.going,
    waiting: shared.waiting,
    word0: shared.word0,
    handId: shared.handId,
    handWord: shared.handWord,
    spare: shared.spare,
    progress: shared.progress,
    hits: shared.hits,
    ready: shared.ready,
    readyBefore: shared.readyBefore,
    keys: shared.keys,
    clock,
    followed: undefined,
    observedFrom: history.start,
    people,
    readyCount: 0,
    readyFor: new Int32Array(codes),
    pair: new Uint32Array(2),
    inUse: new Int32Array(codes),
    inGroup: new Int32Array(codes),
    withProvider: new Int32Array(rules.volume.length),
    cases: new Int32Array(schools.length),
    casesFromElsewhere: new Int32Array(schools.length),
    schoolFidelity: new Float64Array(schools.length).fill(1),
    teamFidelity: new Float64Array(codes).fill(1),
    extra: new Int32Array(codes),
    accounts: rules.funds.pots.map(openAccount),
    access: new Float64Array(codes * 3),
    book: new Float64Array(codes * 15),
    bookByQuadrant: new Float64Array(5 * 15),
    contracts: undefined,
    contractsFor: undefined,
    gap: FRACTION,
    tally: createTally(),
    yearTally: createTally(),
    residential: 0,
    pupilMonths: 0,
    occupied: new Float64Array(5),
    offered: new Float64Array(5),
    memory: before ? copyMemory(before) : createMemory(population.start, population.end),
    history,
    decisions: [],
    agreed: [],
    fundedSince: history.start,
    waits: new Int32Array(LONGEST_WAIT),
    usersInYear: 0,
    familyHelp: new Uint8Array(families.count),
    byNeedAtSchool: new Int32Array(schools.length * 4),
    smwAtSchool: new Int32Array(schools.length),
    yearBook: new Float64Array(codes * 15),
    yearByQuadrant: new Float64Array(5 * 15),
    snapshot: createSnapshot(population.rows),
  };
}

/** The identities of the first `count` rows of a list to `m.handId`. */
export function identify({ handId, people }: Month, rows: Int32Array, count: number): void {
  const { id } = people;
  for (let i = 0; i < count; i++) handId[i] = id[rows[i]!]!;
}
