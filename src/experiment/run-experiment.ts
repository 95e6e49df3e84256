import type { Scenario } from '../scenario/scenario.ts';
import type { Backend } from './backends/backend.ts';
import { backendFor } from './backends/choose.ts';
import { gather } from './gather.ts';
import type { Outcome, Replication } from './outcome.ts';
import { fixedNumber, untilPrecise } from './precision.ts';

export interface ExperimentOptions {
  /** Any text; the scenario's own when absent. */
  readonly seed?: string | undefined;
  /** How many replications; the scenario's own number when absent. */
  readonly replications?: number | undefined;
  /** Instead of a number: go on until every half-width is within this many times its tolerance. */
  readonly precision?: number | undefined;
  /** Threads; all cores when absent, this very thread when 1. */
  readonly workers?: number | undefined;
  /** Test every law of the model after every month. */
  readonly check?: boolean | undefined;
  /** Called for every finished replication, in the order in which they finish; its worker waits for it. */
  readonly onReplication?: ((replication: Replication, progress: Progress) => unknown) | undefined;
  /** Called whenever it was looked whether the wanted precision is reached. */
  readonly onLook?: ((look: Look) => void) | undefined;
  /** A replication that was finished before: it is not simulated again, and told like the others. */
  readonly known?: ((replication: number) => Promise<Replication | undefined>) | undefined;
  /** Aborts: the experiment then resolves with what is finished. */
  readonly signal?: AbortSignal | undefined;
  /** Where to simulate; made from `workers` when absent. */
  readonly backend?: Backend | undefined;
}

export interface Progress {
  readonly finished: number;
  /** How many are foreseen: with a wanted precision the most there can be. */
  readonly planned: number;
}

export interface Look {
  /** Finished by then. */
  readonly replications: number;
  /** Indicators that are not known precisely enough by then; when none, the precision is reached. */
  readonly tooWide: readonly string[];
}

export interface Experiment {
  readonly scenario: Scenario;
  readonly seed: string;
  /** In order of replication number, whoever finished first. */
  readonly outcomes: readonly Outcome[];
  /** Level at which an interval must be taken to hold with 95 %, in spite of looking on the way. */
  readonly level: number;
  /** Aborted before everything was finished: `outcomes` may be empty or have gaps. */
  readonly interrupted: boolean;
  /** Whether the wanted precision was reached; true when a number was asked for. */
  readonly precise: boolean;
}

/**
 * Arms × replications with common random numbers: every replication simulates all arms on the same
 * children and the same luck. What comes out depends on scenario, seed and replication number alone.
 * Throws a RangeError for an impossible number, a `ReplicationFailed` when a simulation throws.
 */
export async function runExperiment(
  scenario: Scenario,
  options: ExperimentOptions = {},
): Promise<Experiment> {
  const { replications = scenario.experiment.replications, precision } = options;
  const seed = options.seed ?? scenario.experiment.seed;
  const rule =
    precision === undefined ? fixedNumber(replications) : untilPrecise(scenario, precision);
  const planned = rule.looks.at(-1) ?? 0;
  const signal = options.signal ?? new AbortController().signal;
  const backend = options.backend ?? backendFor(scenario, { ...options, seed, planned });
  const finished = new Map<number, Outcome>();
  const gathering = {
    signal,
    known: options.known,
    onReplication: (replication: Replication) =>
      options.onReplication?.(replication, { finished: finished.size, planned }),
  };

  try {
    let from = 0;
    let precise = false;
    for (const to of rule.looks) {
      await gather(backend, from, to, finished, gathering);
      from = to;
      if (finished.size === to) {
        const tooWide = rule.tooWide(inOrder(finished));
        precise = tooWide.length === 0;
        if (precision !== undefined) options.onLook?.({ replications: to, tooWide });
      }
      if (precise || signal.aborted) break;
    }
    const interrupted = signal.aborted && !precise;
    return { scenario, seed, outcomes: inOrder(finished), level: rule.level, interrupted, precise };
  } finally {
    await backend.close();
  }
}

function inOrder(finished: ReadonlyMap<number, Outcome>): Outcome[] {
  return [...finished.values()].sort((a, b) => a.replication - b.replication);
}
