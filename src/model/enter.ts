/** How an arm comes into the pilot: from the run-in, or later from an arm that was like it until then. */
import type { Arm } from '../scenario/scenario.ts';
import { reroute } from './access/reroute.ts';
import { createMonth } from './context.ts';
import { copyMonth } from './copy-month.ts';
import { renew, rulesOf } from './make-rules.ts';
import { bindAll } from './need/class.ts';
import { createHistory, sizesOf } from './outcomes/history.ts';
import { copySnapshot } from './outcomes/snapshot.ts';
import type { Rules } from './rules.ts';
import { follow, type Playing, type Stage } from './stage.ts';
import type { Today } from './today.ts';
import { copyWorld } from './world.ts';

/** An arm enters the pilot with a copy of the world as the run-in left it. */
export function enter(stage: Stage, arm: Arm, today: Today): Playing {
  const rules = armRules(stage, arm, today);
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
  const world = copyWorld(today.world, stage.column);
  bindAll(world, rules, today.m.clock);
  reroute(world, today.rules.routes.count, rules.routes.count);
  return { id: arm.id, world, rules, m };
}

/** An arm goes on by itself from where another is that lived for both, and in which nothing took effect so far. */
export function part(stage: Stage, arm: Arm, today: Today, from: Playing): Playing {
  const rules = armRules(stage, arm, today);
  const { notice, ...now } = from.rules.now;
  renew(rules, now.month);
  Object.assign(rules.now, now);
  const m = copyMonth(from.m, rules);
  const world = copyWorld(from.world, stage.column);
  bindAll(world, rules, m.clock);
  return { id: arm.id, world, rules, m };
}

function armRules({ population, key }: Stage, arm: Arm, { baseline }: Today): Rules {
  return rulesOf(arm.scenario, arm.regime, arm.programmes, population, key, baseline);
}
