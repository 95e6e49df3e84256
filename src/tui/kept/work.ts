import { openRun } from '../../app/open-run.ts';
import { comparingOf } from '../compare/state.ts';
import type { Desk, Task } from '../screen.ts';
import { inWords } from '../trouble-in-words.ts';
import type { Kept } from './state.ts';

/** Makes a comparison of it; of one that was altered it says so. */
export function openKept({ folder }: Kept, desk: Desk<never>): Task<Kept> {
  async function work(): Promise<void> {
    const { scenario, summary, manifest } = await openRun(folder);
    const { replications: planned } = summary;
    const { precise } = manifest;
    desk.become(
      comparingOf({
        scenario,
        summary,
        planned,
        interrupted: false,
        precise,
        folder,
        trouble: undefined,
      }),
    );
  }
  return {
    leave: () => {},
    ended: work().catch((error: unknown) => desk.close(inWords(error, desk.language()))),
  };
}
