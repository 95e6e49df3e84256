/**
 * One replication: ageing in and run-in once, then every arm's pilot with the same children and the same luck.
 * A pure function of scenario, seed and replication.
 */

import type { Population } from '../population/population.ts';
import { synthesize } from '../population/synthesize.ts';
import { createDice, type Dice } from '../random/dice.ts';
import { type Key, keyOf } from '../random/seed.ts';
import type { Measures, Programme, Regime, Scenario } from '../scenario/scenario.ts';
import { reroute } from './access/reroute.ts';
import { type Clock, clockAt } from './clock.ts';
import { createMonth, type Month } from './context.ts';
import { liveInCommon } from './demography/in-common.ts';
import { createPeople, type People, rowOf } from './demography/people.ts';
import { followRows, forgetNotes } from './followed.ts';
import { checkLaws } from './laws/laws.ts';
import { renew, rulesOf } from './make-rules.ts';
import { liveMonth } from './month.ts';
import { bindAll } from './need/class.ts';
import { createHistory, recordOf, sizesOf } from './outcomes/history.ts';
import { copySnapshot } from './outcomes/snapshot.ts';
import type { ArmRecord, ReplicationRecord } from './record.ts';
import type { Rules } from './rules.ts';
import { type Shared, share } from './shared.ts';
import { type Survey, startSurvey, surveyMonth, takeBaseline } from './steering/survey.ts';
import { holdsFrom, takeEffect } from './steering/take-effect.ts';
import { type Odds, oddsOf, throwDice } from './throw-dice.ts';
import { copyWorld, createWorld, type World } from './world.ts';

export interface SimulateOptions {
  /** Tests every law after every month; a broken one throws. */
  readonly check?: boolean;
  /** Called after every month of today's practice and of every arm: to look, not to touch. */
  readonly watch?: Watch;
  /** Ids of children of whom `m.followed` says every month what stood in the way of their questions. */
  readonly follow?: readonly number[];
}

export type Watch = (arm: string, world: World, rules: Rules, m: Month) => void;

/** Simulates all arms of one replication (0, 1, 2 …). Throws a LawBroken under `check`. */
export function simulate(
  scenario: Scenario,
  seed: string,
  replication: number,
  options: SimulateOptions = {},
): ReplicationRecord {
  const pilot = beginPilot(scenario, seed, replication, options);
  while (pilot.month < scenario.horizon.pilot) pilot.liveMonth();
  return pilot.record();
}

/** One replication of which the past is over: its pilot can be lived month by month. */
export interface Pilot {
  readonly arms: readonly Playing[];
  /** The pilot month that comes next, from 0. */
  readonly month: number;
  /** `decided`: by people, just now and by arm; beside what the scenario says that they decide. */
  liveMonth(decided?: ReadonlyMap<string, readonly Measures[]>): void;
  /** Of the months that were lived; what comes of the others is no number. */
  record(): ReplicationRecord;
}

/** Ageing in and run-in; then every arm begins its pilot. */
export function beginPilot(
  scenario: Scenario,
  seed: string,
  replication: number,
  options: SimulateOptions = {},
): Pilot {
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
  let month = 0;
  return {
    arms,
    get month() {
      return month;
    },
    liveMonth(decided = NOTHING) {
      liveTogether(stage, arms, month, decided);
      month += 1;
    },
    record: () => ({
      replication,
      today: today.record,
      arms: arms.map(({ id, m }) => recordOf(m.history, id, m.decisions)),
      startBudget: Object.fromEntries(
        scenario.pots.map(({ id }, i) => [id, today.baseline.spend[i]!]),
      ),
    }),
  };
}

const NOTHING: ReadonlyMap<string, readonly Measures[]> = new Map();

/** The arms live a month together: the same moves, the same luck. */
function liveTogether(
  stage: Stage,
  arms: readonly Playing[],
  month: number,
  decided: ReadonlyMap<string, readonly Measures[]>,
): void {
  for (const { id, world, rules, m } of arms) {
    const { decisions = [] } = rules.scenario.steering;
    const due = decisions.filter((one) => holdsFrom(one) === month);
    const measures = [...due.map((one) => one.measures), ...(decided.get(id) ?? [])];
    const { bounds } = rules;
    takeEffect(world, rules, m, month, measures);
    if (rules.bounds !== bounds) bindAll(world, rules, m.clock);
  }
  const clock = advance(stage, month, oddsOf(arms.map(({ rules }) => rules)));
  for (const arm of arms) play(stage, arm, clock);
}

/** What all arms share: the children, their luck, and time. */
interface Stage {
  readonly scenario: Scenario;
  readonly key: Key;
  readonly dice: Dice;
  readonly population: Population;
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
    check: options.check ?? false,
    watch: options.watch,
    followed: options.follow?.flatMap((id) => rowOf(population, id) ?? []),
  };
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
    stage.people,
    stage.shared,
    rules,
    createHistory(-recorded, recorded, sizesOf(population, rules.products)),
    clock,
    undefined,
  );
  follow(stage, m);
  const playing: Playing = { id: 'today', world: createWorld(population), rules, m };
  const survey: Survey = startSurvey(scenario);
  const odds = oddsOf([rules]);
  for (let month = population.start; month < 0; month++) {
    play(stage, playing, advance(stage, month, odds));
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
  const sizes = sizesOf(stage.population, rules.products);
  const history = createHistory(0, stage.scenario.horizon.pilot, sizes);
  const m = createMonth(
    stage.population,
    stage.people,
    stage.shared,
    rules,
    history,
    today.m.clock,
    today.m.memory,
  );
  m.inUse.set(today.m.inUse);
  m.schoolFidelity.set(today.m.schoolFidelity);
  m.teamFidelity.set(today.m.teamFidelity);
  copySnapshot(today.m.snapshot, m.snapshot);
  follow(stage, m);
  const world = copyWorld(today.world);
  bindAll(world, rules, today.m.clock);
  reroute(world, today.rules.routes.count, rules.routes.count);
  return { id, world, rules, m };
}

function follow({ followed }: Stage, m: Month): void {
  if (followed) m.followed = followRows(followed);
}

/** The month's moves and luck, the same for every arm. */
function advance(stage: Stage, month: number, odds: Odds): Clock {
  const { dice, population, people, shared } = stage;
  const clock = clockAt(population, month);
  liveInCommon(people, clock);
  throwDice(dice, people.id, clock, shared, odds);
  return clock;
}

function play(stage: Stage, { id, world, rules, m }: Playing, clock: Clock): void {
  renew(rules, clock.month);
  m.clock = clock;
  if (m.followed) forgetNotes(m.followed);
  liveMonth(world, rules, m);
  if (stage.check) checkLaws(world, rules, m, id);
  stage.watch?.(id, world, rules, m);
}
