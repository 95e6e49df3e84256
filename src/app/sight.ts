/** Which replication of a scenario somebody looks at, in which arms. */

import type { Sight } from '../experiment/backends/look.ts';
import type { Looking } from '../experiment/backends/look-thread.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface SightOptions {
  readonly scenario: Scenario;
  /** Any text; the scenario's own when absent. */
  readonly seed?: string | undefined;
  /** 0 when absent. */
  readonly replication?: number | undefined;
  /** Ids, in the order in which they are told; all when absent. */
  readonly arms?: readonly string[] | undefined;
  /** Aborts: as `close`. */
  readonly signal?: AbortSignal | undefined;
}

/** Throws a RangeError for an arm that the scenario does not have. */
export function sightOf({ scenario, seed, replication = 0, arms }: SightOptions): Sight {
  return {
    scenario: arms === undefined ? scenario : { ...scenario, arms: arms.map(armOf(scenario)) },
    seed: seed ?? scenario.experiment.seed,
    replication,
  };
}

const armOf = ({ arms }: Scenario) => {
  return (id: string) => {
    const arm = arms.find((one) => one.id === id);
    if (arm) return arm;
    const known = arms.map((one) => one.id).join(', ');
    throw new RangeError(`arms: expected some of ${known}, got ${id}`);
  };
};

/** Closes when the signal says so. */
export function closing<Answer>(
  looking: Looking<Answer>,
  signal: AbortSignal | undefined,
): Looking<Answer> {
  const close = () => void looking.close();
  if (signal?.aborted) close();
  signal?.addEventListener('abort', close, { once: true });
  const forget = () => signal?.removeEventListener('abort', close);
  looking.done.then(forget, forget);
  return looking;
}
