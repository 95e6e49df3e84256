/**
 * Plays a step of the simulation with every fall of the dice that makes a difference. A child that needs a
 * draw nobody has fixed yet is split into one child for every outcome, each with its share of the chance,
 * and the step is played again, until nothing is left open. Many children go side by side, a row each.
 */
import type { Decision } from '../../random/decisions.ts';
import type { Dice } from '../../random/dice.ts';
import { WORDS } from '../../random/draws.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { gatherActive } from '../support/in-use.ts';
import type { World } from '../world.ts';
import { decode, noNeed, put, read, type State } from './state.ts';
import { turningPoints } from './turning-points.ts';

export type Step = (world: World, rules: Rules, m: Month) => void;

/** Codes of the states in which children may be, with their chances. */
export type Odds = Map<number, number>;

/** What steps are played on: rows of children of one frailty class, by the rules of one scenario. */
export interface Table {
  readonly world: World;
  readonly rules: Rules;
  readonly m: Month;
  readonly frailty: number;
  /** Where between two turning points the dice fall, above 0 and below 1. It must not matter. */
  readonly at: number;
}

/** Where children come from: a state, the odds after the step, and the turning points of draws once asked. */
interface Origin {
  readonly state: State;
  readonly odds: Odds;
  readonly points: Map<number, readonly number[]>;
}

/** A child on its way through a step: the draws fixed so far, and their chance. */
interface Way {
  readonly origin: Origin;
  readonly chance: number;
  readonly fixed: Fixed | undefined;
}

/** The latest draw (decision × 2, + 1 for its second word), and those before it. */
interface Fixed {
  readonly draw: number;
  readonly word: number;
  readonly before: Fixed | undefined;
}

const NONE = -1;

/** The odds after the step for a child in each of these states. */
export function play(table: Table, step: Step, states: Iterable<number>): Map<number, Odds> {
  const { world, m } = table;
  const after = new Map<number, Odds>();
  const waiting: Way[] = [];
  for (const from of states) {
    const odds: Odds = new Map();
    const origin = { state: decode(from, table.rules.products.count), odds, points: new Map() };
    after.set(from, odds);
    waiting.push({ origin, chance: 1, fixed: undefined });
  }
  const open = new Int32Array(world.population.rows);
  while (waiting.length > 0) {
    const ways = waiting.splice(-open.length);
    const rules = { ...table.rules, dice: diceThatFall(table, ways, open.fill(NONE)) };
    for (let row = 0; row < open.length; row++)
      put(world, rules, row, ways[row]?.origin.state ?? noNeed);
    gatherActive(world, rules, m);
    step(world, rules, m);
    ways.forEach((way, row) => {
      if (open[row] !== NONE) waiting.push(...split(table, way, open[row] as number));
      else add(way.origin.odds, read(world, rules, row), way.chance);
    });
  }
  return after;
}

export function add(odds: Odds, state: number, chance: number): void {
  odds.set(state, (odds.get(state) ?? 0) + chance);
}

/** A way for every outcome of a draw. */
function split(table: Table, way: Way, draw: number): Way[] {
  const points = pointsOf(table, way.origin, draw);
  return [...points, 1].map((to, i) => {
    const from = points[i - 1] ?? 0;
    const word = Math.floor((from + table.at * (to - from)) * WORDS);
    const fixed = { draw, word, before: way.fixed };
    return { origin: way.origin, chance: way.chance * (to - from), fixed };
  });
}

/** Turning points between 0 and 1, in order. */
function pointsOf({ rules, frailty }: Table, { state, points }: Origin, draw: number) {
  const known = points.get(draw);
  if (known) return known;
  const domain = draw % 2 === 0 ? 'school' : 'home';
  const all = new Set(turningPoints(rules, frailty, state, draw >> 1, domain));
  const inside = [...all].filter((p) => p > 0 && p < 1).sort((a, b) => a - b);
  points.set(draw, inside);
  return inside;
}

/** Dice that fall for the child in a row as its way says. A draw that it leaves open is noted in `open`. */
function diceThatFall(table: Table, ways: readonly Way[], open: Int32Array): Dice {
  const fall = (row: number, decision: Decision, part: 0 | 1): number => {
    const way = ways[row];
    // Nobody, or a child whose month will be played again.
    if (!way || open[row] !== NONE) return 0;
    const draw = decision * 2 + part;
    for (let fixed = way.fixed; fixed; fixed = fixed.before)
      if (fixed.draw === draw) return fixed.word;
    if (pointsOf(table, way.origin, draw).length > 0) open[row] = draw;
    return 0;
  };
  return {
    key: table.rules.dice.key,
    word: (row, _month, decision) => fall(row, decision, 0),
    pair(row, _month, decision, out) {
      out[0] = fall(row, decision, 0);
      out[1] = fall(row, decision, 1);
    },
    uniform: (row, _month, decision) => fall(row, decision, 0) / WORDS,
    chance: (p, row, _month, decision) => fall(row, decision, 0) < p * WORDS,
    many(rows, from, to, _month, decision, out0, out1) {
      for (let i = from; i < to; i++) {
        out0[i] = fall(rows[i] as number, decision, 0);
        out1[i] = fall(rows[i] as number, decision, 1);
      }
    },
  };
}
