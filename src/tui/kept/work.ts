import { unpacked } from '../../experiment/backends/plain.ts';
import { comparingOf } from '../compare/state.ts';
import type { Desk, Task } from '../screen.ts';
import { inWords } from '../trouble-in-words.ts';
import type { Kept } from './state.ts';

/** Makes a comparison of it; of one that was altered it says so. */
export function openKept({ folder }: Kept, desk: Desk<never>): Task<Kept> {
  async function work(): Promise<void> {
    const { scenario, summary, precise } = await desk.host.ask('kept', { folder });
    const { replications: planned } = summary;
    const whole = { planned, interrupted: false, precise, folder, trouble: undefined };
    desk.become(comparingOf({ scenario: unpacked(scenario), summary, ...whole }));
  }
  return {
    leave: () => {},
    ended: work().catch((error: unknown) => desk.close(inWords(error, desk.language()))),
  };
}
