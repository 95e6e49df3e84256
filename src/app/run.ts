/** The verb *run*: simulate all arms of a scenario, say how they compare, and keep it. */
import { setImmediate } from 'node:timers/promises';
import {
  type Experiment,
  type ExperimentOptions,
  runExperiment,
} from '../experiment/run-experiment.ts';
import { Trouble } from '../language/fault.ts';
import { type Summary, summarise } from '../results/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Keeper, type Keeping, keep } from './keep.ts';

export interface Run {
  readonly experiment: Experiment;
  /** Absent when it was interrupted before the first replication was finished. */
  readonly summary: Summary | undefined;
  /** The run folder; absent when nothing was to be kept, or when it was interrupted. */
  readonly folder: string | undefined;
  /** Finished replications that wait for `--resume`; none when the folder has all there are. */
  readonly waiting: number;
  /** Of its replications, those that an earlier run had finished. */
  readonly resumed: number;
  /** Why there is no folder though everything was finished: the disk would not have it. */
  readonly trouble: Trouble | undefined;
}

export interface RunOptions extends ExperimentOptions {
  /** Absent: nothing is written. */
  readonly keeping?: Keeping | undefined;
  /** Called when the last replication is in and the folder is being made. */
  readonly onCounting?: (() => void) | undefined;
}

/**
 * Resolves also when aborted, with what is finished. Rejects with Faults when there is no place to keep it, with a
 * Trouble when the disk fails before everything is finished, with a ReplicationFailed when a simulation throws.
 */
export async function run(scenario: Scenario, options: RunOptions = {}): Promise<Run> {
  const { keeping, check = false, seed = scenario.experiment.seed, onReplication } = options;
  const keeper = keeping && keep(scenario, seed, check, keeping);
  try {
    const experiment = await runExperiment(scenario, {
      ...options,
      known: keeper?.known ?? options.known,
      async onReplication(replication, progress) {
        await keeper?.add(replication);
        await onReplication?.(replication, progress);
      },
    });
    options.onCounting?.();
    if (!experiment.interrupted) await keeper?.begin();
    // Whoever shows this must have a chance to do so.
    await setImmediate();
    const summary = experiment.outcomes.length > 0 ? summarise(experiment) : undefined;
    return { experiment, summary, ...(await kept(keeper, experiment, summary)) };
  } catch (error) {
    await keeper?.leave();
    throw error;
  }
}

async function kept(
  keeper: Keeper | undefined,
  experiment: Experiment,
  summary: Summary | undefined,
): Promise<Omit<Run, 'experiment' | 'summary'>> {
  const nothing = { folder: undefined, waiting: 0, resumed: 0, trouble: undefined };
  if (keeper === undefined) return nothing;
  const resumed = keeper.resumed();
  if (experiment.interrupted || summary === undefined)
    return { ...nothing, waiting: await keeper.leave(), resumed };
  try {
    return { ...nothing, ...(await keeper.finish(experiment, summary)), resumed };
  } catch (trouble) {
    if (!(trouble instanceof Trouble)) throw trouble;
    return { ...nothing, waiting: await keeper.leave(), resumed, trouble };
  }
}
