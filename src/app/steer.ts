/** The verb *steer*: what people decided quarter by quarter, against no decisions and against the scenario's rules. */
import type { ExperimentOptions } from '../experiment/run-experiment.ts';
import { type Decided, type DecidedOptions, decided } from './decided.ts';
import { type Run, type RunOptions, run } from './run.ts';

export interface SteerOptions extends RunOptions, DecidedOptions {
  /** Told what will be run, before anything is. */
  readonly onDecided?: ((decided: Decided) => void) | undefined;
  readonly seed?: ExperimentOptions['seed'];
}

export interface SteeredRun extends Decided {
  readonly run: Run;
}

/**
 * The same children and the same luck in every arm, so the same log gives the same digest. Rejects like `run`, and with
 * `Faults` for what is wrong with the log.
 */
export async function steerBy(
  name: string,
  file: string,
  options: SteerOptions = {},
): Promise<SteeredRun> {
  const found = decided(name, file, options);
  options.onDecided?.(found);
  return { ...found, run: await run(found.scenario, { ...options, seed: found.seed }) };
}
