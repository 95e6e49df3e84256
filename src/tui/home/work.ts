/** Has what was kept of late read: once at the beginning, and whenever somebody comes back. */
import type { RecentFolder } from '../../app/recent/read-recent.ts';
import { placeOfRecent } from '../../app/recent/recent-folders.ts';
import type { Desk, Task } from '../screen.ts';
import type { HomeAction, Homing } from './state.ts';

/** Nobody looks further back on a start screen. */
const most = 60;

export function look(_: Homing, desk: Desk<HomeAction>): Task<Homing> {
  const place = placeOfRecent(desk.asked.out);
  const stop = new AbortController();
  const gone = new Promise<void>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve());
  });
  let known: readonly RecentFolder[] = [];

  async function read(): Promise<void> {
    if (stop.signal.aborted) return;
    const question = { place, most, known };
    known = await desk.host.ask('recent', question, {
      signal: stop.signal,
      tell: (folders) => desk.tell({ type: 'found', folders }),
    });
    desk.tell({ type: 'found', folders: known });
    desk.tell({ type: 'looked', paths: known.map(({ path }) => path) });
  }

  // A list that cannot be read is no reason to stop: the scenarios are there.
  let reading = read().catch(() => {});
  return {
    seen() {
      reading = reading.then(read).catch(() => {});
    },
    leave: () => stop.abort(),
    ended: gone.then(() => reading),
  };
}
