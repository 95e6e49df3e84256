/**
 * The replications that calibration is judged by: made once, read by every test of it and by the README.
 * `today` is the default scenario's own; the two arms are today's practice, and the same with more SMW.
 */
import { join } from 'node:path';
import type { Outcome } from '../../src/experiment/outcome.ts';
import { quantitiesOf } from '../../src/experiment/quantity.ts';
import { runExperiment } from '../../src/experiment/run-experiment.ts';
import { reader } from '../../src/results/names.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

export const replications = 100;
export const arms = { plain: 'trajectory', moreSmw: 'moreSmw' } as const;

export interface Measured {
  readonly scenario: Scenario;
  readonly outcomes: readonly Outcome[];
  /** One value a replication: of an expression over `today.…`, euros in euros. */
  today(evaluate: (read: (name: string) => number) => number): Float64Array;
}

export async function measure(): Promise<Measured> {
  const scenario = loadScenario(join(import.meta.dirname, 'more-smw.yaml'), {
    arms: Object.values(arms),
  });
  const { outcomes } = await runExperiment(scenario, { replications });
  const quantities = quantitiesOf(scenario);
  return {
    scenario,
    outcomes,
    today: (evaluate) =>
      Float64Array.from(outcomes, (record) => evaluate(reader(quantities, record, ''))),
  };
}
