/** Before the pilot: ageing in and run-in under today's practice, from which every arm begins. */
import type { Programme, Regime } from '../scenario/scenario.ts';
import { clockAt } from './clock.ts';
import { createMonth } from './context.ts';
import { rulesOf } from './make-rules.ts';
import { createHistory, recordOf, sizesOf } from './outcomes/history.ts';
import type { ArmRecord } from './record.ts';
import { advance, follow, type Playing, play, type Stage } from './stage.ts';
import { type Survey, startSurvey, surveyMonth, takeBaseline } from './steering/survey.ts';
import { oddsOf } from './throw-dice.ts';
import { createWorld } from './world.ts';

export interface Today extends Playing {
  readonly baseline: ReturnType<typeof takeBaseline>;
  readonly record: ArmRecord;
}

/** Today's practice has no programmes of its own: what there is, is in the schools' hours. */
const NONE: readonly Programme[] = [];

/** Ageing in and run-in under today's practice with an open budget; the last twelve months are *today*. */
export function runIn(stage: Stage): Today {
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
  const playing: Playing = { id: 'today', world: createWorld(population, stage.column), rules, m };
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
