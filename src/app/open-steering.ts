/** Opens a future for a steering group to live in quarter by quarter: what a screen speaks to. */
import { type SteeringThread, steeringThread } from '../experiment/backends/steering-thread.ts';
import { mainArm } from '../results/answer.ts';
import { resolveScenario } from '../scenario/resolve.ts';
import type { Arm, Scenario } from '../scenario/scenario.ts';
import { settled } from '../scenario/steered.ts';
import { demandArm } from './decided.ts';
import { openSource } from './open-scenario.ts';

export interface SteeringOptions {
  /** Id of the arm that is steered; the pilot's when absent. */
  readonly arm?: string | undefined;
  readonly set?: readonly string[] | undefined;
  /** Any text; the scenario's own when absent. */
  readonly seed?: string | undefined;
  /** Which future of that seed, from 0. */
  readonly replication?: number | undefined;
  /** Test every law of the model after every month. */
  readonly check?: boolean | undefined;
}

export interface OpenSteering extends SteeringThread {
  /** As it was read, with all its arms. */
  readonly scenario: Scenario;
  readonly arm: Arm;
  readonly seed: string;
}

/** Its thread lives until `close`. Throws `Faults` for what is wrong with the scenario or the arm. */
export function openSteering(name: string, options: SteeringOptions = {}): OpenSteering {
  const { set = [], replication = 0, check } = options;
  const source = settled(openSource(name), set);
  const scenario = resolveScenario(source);
  const place = { file: '--arm', line: 1, column: 1 };
  const arm =
    options.arm === undefined ? mainArm(scenario) : demandArm(options.arm, scenario, place);
  const { seed = scenario.experiment.seed } = options;
  const thread = steeringThread({ source, arm: arm.id, seed, replication, check });
  return { ...thread, scenario, arm, seed };
}
