import type { Replication } from '../outcome.ts';
import { type Design, replicate } from '../replicate.ts';
import { type PackedScenario, unpacked } from './plain.ts';

/** What a worker is given once, when it starts; after that a job is the number of a replication. */
export interface Assignment extends Omit<Design, 'scenario'> {
  readonly scenario: PackedScenario;
}

/** What a worker does all day. */
export function takeJobs(assignment: Assignment): (replication: number) => Replication {
  const design: Design = { ...assignment, scenario: unpacked(assignment.scenario) };
  return (replication) => replicate(design, replication);
}
