import type { Scenario } from '../scenario/scenario.ts';
import { clockAt } from './clock.ts';
import { alike } from './cohort/alike.ts';
import { arrive, type Outcomes, play, type Step, type Table } from './cohort/play.ts';
import { encode, nothing } from './cohort/state.ts';
import { createLuck, createMonth } from './context.ts';
import { createPeople } from './demography/people.ts';
import { rulesOf } from './make-rules.ts';
import { changeNeed } from './need/change.ts';
import { noticeNeed } from './notice/notice.ts';
import { createHistory } from './outcomes/history.ts';
import { leaveHelp } from './support/leave.ts';
import { seekHelp } from './access/seek.ts';
import { startHelp } from './support/start.ts';
import { throwDice } from './throw-dice.ts';
import { createWorld } from './world.ts';

const steps: readonly Step[] = [
  (world, rules, m) => {
    throwDice(rules.dice, m.people.id, m.clock, m, false);
    changeNeed(world, rules, m);
  },
  noticeNeed,
  leaveHelp,
  (world, rules, m) => {
    seekHelp(world, rules, m);
    startHelp(world, rules, m);
  },
];

export interface Cohort {
  readonly states: readonly number[];
  readonly matrix: ReadonlyMap<number, Outcomes>;
  readonly start: Outcomes;
  after(months: number): Outcomes;
}

export function cohortOf(scenario: Scenario, frailty = 0, at = 0.5, order = steps): Cohort {
  const table = layTable(scenario, frailty, at);
  const begin = encode({ school: nothing, home: nothing }, scenario.products.length);
  const known = order.map(() => new Map<number, Outcomes>());
  const matrix = new Map<number, Outcomes>();
  for (let fresh = [begin]; fresh.length > 0; ) {
    let states: Set<number> = new Set(fresh);
    order.forEach((step, i) => {
      const memory = known[i]!;
      const unknown = [...states].filter((s) => !memory.has(s));
      for (const [s, outcomes] of play(table, step, unknown)) memory.set(s, outcomes);
      states = new Set([...states].flatMap((s) => [...memory.get(s)!.keys()]));
    });
    for (const s of fresh) matrix.set(s, known.reduce((d: Outcomes, memory) => through(d, memory), new Map([[s, 1]])));
    fresh = [...states].filter((s) => !matrix.has(s));
  }
  return {
    states: [...matrix.keys()],
    matrix,
    start: new Map([[begin, 1]]),
    after(n) {
      let d: Outcomes = new Map([[begin, 1]]);
      for (let i = 0; i < n; i++) d = through(d, matrix);
      return d;
    },
  };
}

function through(d: Outcomes, matrix: ReadonlyMap<number, Outcomes>): Outcomes {
  const next: Outcomes = new Map();
  for (const [s, p] of d) for (const [to, q] of matrix.get(s)!) arrive(next, to, p * q);
  return next;
}

const ROWS = 1024;
const NO_KEY = { k0: 0, k1: 0 };

function layTable(scenario: Scenario, frailty: number, at: number): Table {
  const population = alike(scenario, new Uint8Array(ROWS).fill(frailty), 1);
  const rules = rulesOf(scenario, scenario.today, [], population, NO_KEY, undefined);
  const m = createMonth(
    population,
    createPeople(population),
    createLuck(ROWS),
    rules,
    createHistory(0, 1),
    clockAt(population, 0),
    undefined,
  );
  return { world: createWorld(population), rules, m, frailty, at };
}
