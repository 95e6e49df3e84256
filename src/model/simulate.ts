/**
 * One replication: ageing in and run-in once, then every arm's pilot with the same children and the same luck.
 * A pure function of scenario, seed and replication.
 */

import type { Population } from '../population/population.ts';
import { synthesize } from '../population/synthesize.ts';
import { createDice, type Dice } from '../random/dice.ts';
import { type Key, keyOf } from '../random/seed.ts';
import type { Programme, Regime, Scenario } from '../scenario/scenario.ts';
import { clockAt } from './clock.ts';
import {
  createLuck,
  createMonth,
  type Luck,
  type Month,
  receive,
  type Shared,
  share,
} from './context.ts';
import { copyPeople, createPeople, moveFamilies, type People } from './demography/people.ts';
import { checkLaws } from './laws/laws.ts';
import { renew, rulesOf } from './make-rules.ts';
import { liveMonth } from './month.ts';
import { createHistory, recordOf } from './outcomes/history.ts';
import type { ArmRecord, ReplicationRecord } from './record.ts';
import type { Rules } from './rules.ts';
import { type Survey, startSurvey, surveyMonth, takeBaseline } from './steering/survey.ts';
import { throwDice } from './throw-dice.ts';
import { copyWorld, createWorld, type World } from './world.ts';

export interface SimulateOptions {
  /** Tests every law after every month; a broken one throws. */
  readonly check?: boolean;
  /** Called after every month of today's practice and of every arm: to look, not to touch. */
  readonly watch?: Watch;
}

export type Watch = (arm: string, world: World, rules: Rules, m: Month) => void;

/** Simulates all arms of one replication (0, 1, 2 …). Throws a LawBroken under `check`. */
export function simulate(
  scenario: Scenario,
  seed: string,
  replication: number,
  options: SimulateOptions = {},
): ReplicationRecord {
  const key = keyOf(seed, replication);
  const stage = setStage(scenario, key, options);
  const today = runIn(stage);
  const arms = scenario.arms.map((arm) => {
    const rules = rulesOf(
      arm.scenario,
      arm.regime,
      arm.programmes,
      stage.population,
      key,
      today.baseline,
    );
    return enter(stage, rules, arm.id, today);
  });
  pilot(stage, arms);
  return {
    replication,
    today: today.record,
    arms: arms.map(({ id, m }) => recordOf(m.history, id, m.decisions)),
    startBudget: Object.fromEntries(
      scenario.pots.map(({ id }, i) => [id, today.baseline.spend[i]!]),
    ),
  };
}

/**
 * Arms take turns by a year at a time, not by month, so that one arm's world stays in the processor's cache
 * while it is lived in (measured: a fifth off the whole). The luck of these months is thrown first and kept.
 */
function pilot(stage: Stage, arms: readonly Playing[]): void {
  const { scenario, lucks } = stage;
  const latent = arms.some(({ rules }) => rules.latent > 0);
  for (let first = 0; first < scenario.horizon.pilot; first += lucks.length) {
    const months = Math.min(lucks.length, scenario.horizon.pilot - first);
    for (let i = 0; i < months; i++) advance(stage, first + i, latent, lucks[i]!);
    for (const arm of arms) for (let i = 0; i < months; i++) play(stage, arm, first + i, lucks[i]!);
  }
}

/** What all arms share: the children, their luck, and time. */
interface Stage {
  readonly scenario: Scenario;
  readonly key: Key;
  readonly dice: Dice;
  readonly population: Population;
  /** Whose luck is thrown: as far as `advance` has come. */
  readonly people: People;
  readonly shared: Shared;
  /** The luck of some months. */
  readonly lucks: readonly Luck[];
  readonly check: boolean;
  readonly watch: Watch | undefined;
}

interface Playing {
  readonly id: string;
  readonly world: World;
  readonly rules: Rules;
  readonly m: Month;
}

interface Today extends Playing {
  readonly baseline: ReturnType<typeof takeBaseline>;
  readonly record: ArmRecord;
}

function setStage(scenario: Scenario, key: Key, options: SimulateOptions): Stage {
  const population = synthesize(scenario, key);
  return {
    scenario,
    key,
    dice: createDice(key),
    population,
    people: createPeople(population),
    shared: share(population.rows),
    lucks: Array.from({ length: monthsKept(population.rows) }, () => createLuck(population.rows)),
    check: options.check ?? false,
    watch: options.watch,
  };
}

/** Most words of luck to keep at once: a neighbourhood's year is little, a country's month is much. */
const WORDS_KEPT = 1_000_000;

function monthsKept(rows: number): number {
  return Math.max(1, Math.min(12, Math.floor(WORDS_KEPT / (4 * Math.max(1, rows)))));
}

/** Today's practice has no programmes of its own: what there is, is in the schools' hours. */
const NONE: readonly Programme[] = [];

/** Ageing in and run-in under today's practice with an open budget; the last twelve months are *today*. */
function runIn(stage: Stage): Today {
  const { scenario, key, population } = stage;
  const regime: Regime = scenario.today;
  const rules = rulesOf(scenario, regime, NONE, population, key, undefined);
  const clock = clockAt(population, population.start);
  const recorded = scenario.horizon.runIn;
  const m = createMonth(
    population,
    createPeople(population),
    stage.shared,
    rules,
    createHistory(-recorded, recorded),
    clock,
    undefined,
  );
  const playing: Playing = { id: 'today', world: createWorld(population), rules, m };
  const survey: Survey = startSurvey(scenario);
  for (let month = population.start; month < 0; month++) {
    advance(stage, month, false, stage.shared);
    play(stage, playing, month, stage.shared);
    if (month >= -12) surveyMonth(survey, playing.world, rules, m);
  }
  return {
    ...playing,
    baseline: takeBaseline(survey, playing.world, rules, m),
    record: recordOf(m.history, 'today', []),
  };
}

/** An arm enters the pilot with a copy of the world as the run-in left it. */
function enter(stage: Stage, rules: Rules, id: string, today: Today): Playing {
  const history = createHistory(0, stage.scenario.horizon.pilot);
  const m = createMonth(
    stage.population,
    copyPeople(today.m.people),
    stage.shared,
    rules,
    history,
    today.m.clock,
    today.m.memory,
  );
  m.inUse.set(today.m.inUse);
  m.schoolFidelity.set(today.m.schoolFidelity);
  m.teamFidelity.set(today.m.teamFidelity);
  const world = copyWorld(today.world);
  // Who waits by a route that this arm does not have goes on by its first; who waits by none goes on by none.
  const none = today.rules.routes.count;
  for (const { route } of [world.school, world.home])
    for (let row = 0; row < route.length; row++)
      if (route[row] === none) route[row] = rules.routes.count;
      else if (route[row]! >= rules.routes.count) route[row] = 0;
  return { id, world, rules, m };
}

/** Throws the luck of a month: the same for every arm. */
function advance(stage: Stage, month: number, latent: boolean, luck: Luck): void {
  const { dice, population, people, shared } = stage;
  const clock = clockAt(population, month);
  moveFamilies(people, month, clock.lo, clock.hi);
  throwDice(dice, people.id, clock, { ...luck, spare: shared.spare }, latent);
}

/** One arm lives one month. */
function play(stage: Stage, { id, world, rules, m }: Playing, month: number, luck: Luck): void {
  const clock = clockAt(stage.population, month);
  moveFamilies(m.people, month, clock.lo, clock.hi);
  renew(rules, month);
  receive(m, luck);
  m.clock = clock;
  liveMonth(world, rules, m);
  if (stage.check) checkLaws(world, rules, m, id);
  stage.watch?.(id, world, rules, m);
}
