import { simulate } from '../model/simulate.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { digestOfReplication } from './digest.ts';
import type { Replication } from './outcome.ts';

/** All that the replications of one experiment have in common. */
export interface Design {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Test every law of the model after every month. */
  readonly check: boolean;
}

/** One job: all arms of one replication. Pure. */
export function replicate({ scenario, seed, check }: Design, replication: number): Replication {
  const record = simulate(scenario, seed, replication, { check });
  return { ...record, digest: digestOfReplication(record) };
}
