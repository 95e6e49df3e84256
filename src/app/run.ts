/** The verb *run*: simulate all arms of a scenario and say how they compare. */
import {
  type Experiment,
  type ExperimentOptions,
  runExperiment,
} from '../experiment/run-experiment.ts';
import { type Summary, summarise } from '../results/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface Run {
  readonly experiment: Experiment;
  /** Absent when it was interrupted before the first replication was finished. */
  readonly summary: Summary | undefined;
}

/** Resolves also when aborted, with what is finished. Rejects with a ReplicationFailed when a simulation throws. */
export async function run(scenario: Scenario, options: ExperimentOptions = {}): Promise<Run> {
  const experiment = await runExperiment(scenario, options);
  return {
    experiment,
    summary: experiment.outcomes.length > 0 ? summarise(experiment) : undefined,
  };
}
