/** A scenario and a log of decisions brought together: the arm that was steered, beside itself without decisions. */
import { Faults } from '../language/fault.ts';
import { didYouMean } from '../language/nearest.ts';
import { mainArm } from '../results/answer.ts';
import { type DecisionLog, readDecisions } from '../scenario/decision-log.ts';
import { resolveScenario, type ScenarioSource } from '../scenario/resolve.ts';
import type { Arm, Scenario } from '../scenario/scenario.ts';
import { type Steered, settled, steered } from '../scenario/steered.ts';
import type { Place } from '../scenario/tree.ts';
import { openSource } from './open-scenario.ts';

export interface DecidedOptions {
  /** Id of the arm; that of the log, or else the pilot's, when absent. */
  readonly arm?: string | undefined;
  readonly set?: readonly string[] | undefined;
  /** The log's, or else the scenario's, when absent. */
  readonly seed?: string | undefined;
}

export interface Decided {
  readonly scenario: Scenario;
  readonly seed: string;
  /** The arm that was steered, as it is without decisions. */
  readonly arm: Arm;
  /** Whether the scenario has rules, so that there is an arm that goes by them. */
  readonly ruled: boolean;
}

/** Throws `Faults` for what is wrong with the scenario, the log, or the two together. */
export function decided(name: string, file: string, options: DecidedOptions): Decided {
  const source = settled(openSource(name), options.set ?? []);
  const log = readDecisions(file);
  demandSameScenario(source, log);
  const whole = resolveScenario(source);
  const { id, place } = askedArm(options.arm, log);
  const arm = id === undefined ? mainArm(whole) : demandArm(id, whole, place);
  const { source: beside, arms } = steered(source, arm.id, log.tree);
  const scenario = resolveScenario(beside, { arms });
  const seed = options.seed ?? log.seed ?? scenario.experiment.seed;
  return { scenario, seed, arm, ruled: hasRules(arms) };
}

export const hasRules = (arms: Steered['arms']): boolean => arms.includes('byRules');

/** The option's arm is another way to use a log: what was decided in one arm can be tried in another. */
function askedArm(option: string | undefined, log: DecisionLog): { id?: string; place: Place } {
  const place = { file: '--arm', line: 1, column: 1 };
  if (option !== undefined) return { id: option, place };
  return log.arm === undefined ? { place } : { id: log.arm, place: log.placeOf('arm') };
}

/** Throws `Faults` where there is no such arm. */
export function demandArm(id: string, { arms }: Scenario, place: Place): Arm {
  const found = arms.find((arm) => arm.id === id);
  if (found !== undefined) return found;
  const known = arms.map((arm) => arm.id);
  const list = known.join(', ');
  const expected = { nl: `een van ${list}`, en: `one of ${list}` };
  const path = place.file === '--arm' ? '' : 'arm';
  throw new Faults([{ ...place, path, expected, got: id, ...didYouMean(id, known) }]);
}

function demandSameScenario({ id }: ScenarioSource, { scenario, placeOf }: DecisionLog): void {
  if (scenario === id) return;
  throw new Faults([
    {
      ...placeOf('scenario'),
      path: 'scenario',
      expected: { nl: `${id}, het scenario dat gevraagd is`, en: `${id}, the scenario asked for` },
      got: scenario,
    },
  ]);
}
