/** Reading a scenario for somebody on another thread: it takes long enough to be felt under a key. */
import { type PackedScenario, packed } from '../../experiment/backends/plain.ts';
import { openScenario } from '../open-scenario.ts';

export interface HostedScenario {
  /** As on the command line. */
  readonly question: {
    readonly file: string;
    readonly set: readonly string[];
    readonly arms?: readonly string[] | undefined;
  };
  readonly told: never;
  readonly answer: PackedScenario;
}

export async function hostedScenario({
  file,
  set,
  arms,
}: HostedScenario['question']): Promise<PackedScenario> {
  return packed(openScenario(file, { set, arms }));
}
