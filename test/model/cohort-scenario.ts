import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** The shipped law, with `path=value` settings laid over it. */
export function cohortScenario(...set: string[]): Scenario {
  return loadScenario('scenarios/laws/cohort.yaml', { set });
}

/** The same with two frailty classes of mean 1. */
export function withTwoClasses(scenario: Scenario): Scenario {
  const frailty = [
    { share: 0.75, value: 0.6 },
    { share: 0.25, value: 2.2 },
  ];
  return { ...scenario, demography: { ...scenario.demography, frailty } };
}
