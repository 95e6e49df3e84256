/** Points over the teaching area, with so few children for so short a time that a run takes no time. */
import type { Points } from '../../../src/experiment/points/plan.ts';
import { openScenario } from '../../../src/scenario/load.ts';
import { resolveScenario } from '../../../src/scenario/resolve.ts';

const source = openScenario('scenarios/les.yaml');

export const small = [
  'area.children=120',
  'horizon.ageingIn=24',
  'horizon.runIn=12',
  'horizon.pilot=18',
];

/** A point for each list of settings. */
export function smallPoints(
  settings: readonly (readonly string[])[],
  arms?: readonly string[],
): Points {
  return {
    count: settings.length,
    scenario: (point) =>
      resolveScenario(source, {
        set: [...small, ...(settings[point] ?? [])],
        ...(arms === undefined ? {} : { arms }),
      }),
  };
}
