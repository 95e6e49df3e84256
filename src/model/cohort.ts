/**
 * The same child as a Markov chain: the exact answer that the simulation is tested against.
 *
 * **Idea.** Where children are not in each other's way (no limit on places, hours or money binds), where
 * every duration is geometric and nobody changes age segment, a child's next month depends on its state
 * and on chance alone. Then the share of children in every state after n months is known without a single
 * draw: the start times the n-th power of one matrix. (Kemeny and Snell, Finite Markov Chains, 1960.)
 *
 * **Matrix.** It is not written down here, for that would be a second model: the steps of the simulation are
 * themselves played, with every fall of the dice that makes a difference (`cohort/play.ts`). So the rules
 * are the simulation's, and chance is not. What this leaves to be tested is told apart by two tests. That
 * the rules are those of the description: the same matrix, written by hand in `test/model`, has the same
 * numbers. That the simulation does what its rules say: many children, simulated, are in every state as
 * often as the chain says. This also tests what the chain leaves out, the order of `month.ts` (written
 * again below, on purpose), the draws, the dense pass over all children and the lists of the active ones.
 *
 * **State.** The design counted 144: per domain a level of need and one of none, waiting, helped, fragile.
 * The rules need more, since these are not exclusive: a fragile child may wait or be helped, one in help
 * may wait for heavier help, one case at school serves both domains from one slot, whether a need is known
 * decides who asks and who leaves a queue, and of two questions for that one slot the older goes first.
 * Per domain (`cohort/state.ts`): level, known, fragile, product waited for and at which stage, product in the
 * slot. With three products some 2,900 states can be reached; they are found by going where the matrix leads.
 *
 * **Month.** Need; notice; leaving, asking and starting. Each of the three has a matrix of its own and the
 * month is their product: between them nothing counts but the state, and none asks a decision that another asked.
 * Ledger, outcomes and steering look on. Money, and how long a child waits, is helped or is fragile, are
 * no part of the state: a scenario in which they count is refused.
 */
import type { Scenario } from '../scenario/scenario.ts';
import { seekHelp } from './access/seek.ts';
import { add, type Odds, play, type Step } from './cohort/play.ts';
import { encode, noNeed } from './cohort/state.ts';
import { layTable } from './cohort/table.ts';
import { changeNeed } from './need/change.ts';
import { noticeNeed } from './notice/notice.ts';
import { leaveHelp } from './support/leave.ts';
import { startHelp } from './support/start.ts';
import { noOdds, throwDice } from './throw-dice.ts';

const month: readonly Step[] = [
  (world, rules, m) => {
    throwDice(rules.dice, m.people.id, m.clock, m, noOdds);
    changeNeed(world, rules, m);
  },
  noticeNeed,
  (world, rules, m) => {
    leaveHelp(world, rules, m);
    seekHelp(world, rules, m);
    startHelp(world, rules, m);
  },
];

/** States are codes, see `cohort/state.ts`. */
export interface Cohort {
  /** Chances of the states a month later, by the state now: every state that can be reached has a row. */
  readonly matrix: ReadonlyMap<number, Odds>;
  /** Nobody has a need. */
  readonly start: Odds;
  /** The chances of the states at the end of the n-th month. */
  after(months: number): Odds;
}

/**
 * The chain of a child of primary age and one frailty class under today's regime. `at` says where between
 * two turning points dice fall (`cohort/play.ts`); any number between 0 and 1 gives the same answer. Throws a
 * RangeError for a scenario whose months depend on more than the state.
 */
export function cohortOf(scenario: Scenario, frailty = 0, at = 0.5): Cohort {
  const table = layTable(scenario, frailty, at);
  const start: Odds = new Map([[encode(noNeed, scenario.products.length), 1]]);
  const matrix = new Map<number, Odds>();
  const played = month.map((step) => ({ step, odds: new Map<number, Odds>() }));
  let fresh = [...start.keys()];
  while (fresh.length > 0) {
    let reached = new Set(fresh);
    for (const { step, odds } of played) {
      const unplayed = [...reached].filter((state) => !odds.has(state));
      for (const [from, to] of play(table, step, unplayed)) odds.set(from, to);
      reached = new Set([...reached].flatMap((state) => [...rowOf(odds, state).keys()]));
    }
    for (const state of fresh)
      matrix.set(
        state,
        played.reduce<Odds>((now, { odds }) => times(now, odds), new Map([[state, 1]])),
      );
    fresh = [...reached].filter((state) => !matrix.has(state));
  }
  return {
    matrix,
    start,
    after(months) {
      let now = start;
      for (let i = 0; i < months; i++) now = times(now, matrix);
      return now;
    },
  };
}

/** Odds times a matrix. */
function times(odds: Odds, matrix: ReadonlyMap<number, Odds>): Odds {
  const next: Odds = new Map();
  for (const [from, p] of odds) for (const [to, q] of rowOf(matrix, from)) add(next, to, p * q);
  return next;
}

function rowOf(matrix: ReadonlyMap<number, Odds>, state: number): Odds {
  const row = matrix.get(state);
  if (!row) throw new Error(`cohort: expected a row for state ${state}`);
  return row;
}
