/** Changes to a scenario become a file, for somebody on another thread. */
import { type ChangedScenario, proposedFile, saveScenario } from '../save-scenario.ts';

export interface HostedSave {
  readonly question: {
    readonly changed: ChangedScenario;
    readonly to: string;
    readonly overwrite: boolean;
  };
  readonly told: never;
  readonly answer: {
    /** Absent where there is one already that may not be overwritten. */
    readonly file: string | undefined;
    /** What the next could be called. */
    readonly proposal: string;
  };
}

export async function hostedSave({
  changed,
  to,
  overwrite,
}: HostedSave['question']): Promise<HostedSave['answer']> {
  const file = saveScenario(changed, to, overwrite);
  return { file, proposal: proposedFile(changed.file) };
}
