/**
 * One replication: ageing in and run-in once, then every arm's pilot with the same children and the same luck.
 * A pure function of scenario, seed and replication.
 */

import { keyOf } from '../random/seed.ts';
import type { Arm, Measures, Scenario } from '../scenario/scenario.ts';
import { type Lead, leadsAmong } from './alike.ts';
import { enter, part } from './enter.ts';
import { bindAll } from './need/class.ts';
import { copyHistory, recordOf } from './outcomes/history.ts';
import type { ArmRecord, ReplicationRecord } from './record.ts';
import {
  advance,
  leaveStage,
  type Playing,
  play,
  type SimulateOptions,
  type Stage,
  setStage,
} from './stage.ts';
import { holdsFrom, takeEffect } from './steering/take-effect.ts';
import { oddsOf } from './throw-dice.ts';
import { runIn, type Today } from './today.ts';

export type { Playing, SimulateOptions, Watch } from './stage.ts';

/** Simulates all arms of one replication (0, 1, 2 …). Throws a LawBroken under `check`. */
export function simulate(
  scenario: Scenario,
  seed: string,
  replication: number,
  options: SimulateOptions = {},
): ReplicationRecord {
  // Whoever looks at an arm or a child looks every month.
  const looked = options.watch !== undefined || options.follow !== undefined;
  const leads = looked ? [] : leadsAmong(scenario);
  const pilot = begin(scenario, seed, replication, options, leads);
  while (pilot.month < scenario.horizon.pilot) pilot.liveMonth();
  const record = pilot.record();
  // Who looked may have kept a world.
  if (!looked) pilot.leave();
  return record;
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
  return begin(scenario, seed, replication, options, []);
}

/** Arms with a lead come in when they part from it. */
function begin(
  scenario: Scenario,
  seed: string,
  replication: number,
  options: SimulateOptions,
  leads: readonly (Lead | undefined)[],
): Pilot & { leave(): void } {
  const stage = setStage(scenario, keyOf(seed, replication), options);
  const today = runIn(stage);
  const parts = scenario.arms.map((arm, place): Part => {
    const lead = leads[place];
    return { arm, lead, playing: lead ? undefined : enter(stage, arm, today) };
  });
  let arms = living(parts);
  let month = 0;
  return {
    get arms() {
      return arms;
    },
    get month() {
      return month;
    },
    liveMonth(decided = NOTHING) {
      if (arms.length < parts.length) {
        letPart(stage, parts, month, today);
        arms = living(parts);
      }
      liveTogether(stage, arms, month, decided);
      month += 1;
    },
    leave: () => leaveStage(stage),
    record: () => ({
      replication,
      today: today.record,
      arms: parts.map((one) => recordOfPart(one, parts)),
      startBudget: Object.fromEntries(
        scenario.pots.map(({ id }, i) => [id, today.baseline.spend[i]!]),
      ),
    }),
  };
}

const NOTHING: ReadonlyMap<string, readonly Measures[]> = new Map();

/** An arm, and how it is doing; as long as it is not playing its leader plays for it. */
interface Part {
  readonly arm: Arm;
  readonly lead: Lead | undefined;
  playing: Playing | undefined;
}

const living = (parts: readonly Part[]): Playing[] => parts.flatMap(({ playing }) => playing ?? []);

/** Before something takes effect in an arm everybody parts from it: what it does hangs on the years to come. */
function letPart(stage: Stage, parts: readonly Part[], month: number, today: Today): void {
  for (const one of parts) {
    if (one.playing || !one.lead) continue;
    const leader = parts[one.lead.leader]!.playing;
    if (leader && (month >= one.lead.until || changes(leader, month)))
      one.playing = part(stage, one.arm, today, leader);
  }
}

const changes = ({ rules, m }: Playing, month: number): boolean =>
  m.agreed.length > 0 || dueIn(rules.scenario, month).length > 0;

function recordOfPart({ arm, lead, playing }: Part, parts: readonly Part[]): ArmRecord {
  if (playing) return recordOf(playing.m.history, arm.id, playing.m.decisions);
  const { m } = parts[lead!.leader]!.playing!;
  return recordOf(copyHistory(m.history), arm.id, [...m.decisions]);
}

/** What people decided, as the scenario says, that holds from this month on. */
function dueIn({ steering: { decisions = [] } }: Scenario, month: number): Measures[] {
  return decisions.filter((one) => holdsFrom(one) === month).map(({ measures }) => measures);
}

/** The arms live a month together: the same moves, the same luck. */
function liveTogether(
  stage: Stage,
  arms: readonly Playing[],
  month: number,
  decided: ReadonlyMap<string, readonly Measures[]>,
): void {
  for (const { id, world, rules, m } of arms) {
    const measures = [...dueIn(rules.scenario, month), ...(decided.get(id) ?? [])];
    const { bounds } = rules;
    takeEffect(world, rules, m, month, measures);
    if (rules.bounds !== bounds) bindAll(world, rules, m.clock);
  }
  const clock = advance(stage, month, oddsOf(arms.map(({ rules }) => rules)));
  for (const arm of arms) play(stage, arm, clock);
}
