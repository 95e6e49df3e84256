/** Reads what was kept of late, while keys are heard: once at the beginning, and whenever somebody comes back. */
import { setImmediate } from 'node:timers/promises';
import type { RecentFolder } from '../../app/recent/read-recent.ts';
import { placeOfRecent, recentFolders } from '../../app/recent/recent-folders.ts';
import type { Desk, Task } from '../screen.ts';
import type { HomeAction, Homing } from './state.ts';

/** Nobody looks further back on a start screen. */
const most = 60;
const betweenTellings = 100;

export function look(_: Homing, desk: Desk<HomeAction>): Task<Homing> {
  const place = placeOfRecent(desk.asked.out);
  let left = false;
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });

  let known: RecentFolder[] = [];

  async function read(): Promise<void> {
    // The screen is drawn first.
    await setImmediate();
    const all: RecentFolder[] = [];
    let untold: RecentFolder[] = [];
    let told = performance.now();
    for await (const folder of recentFolders(place, most, known)) {
      if (left) return;
      all.push(folder);
      untold.push(folder);
      if (performance.now() - told < betweenTellings) continue;
      desk.tell({ type: 'found', folders: untold });
      untold = [];
      told = performance.now();
    }
    desk.tell({ type: 'found', folders: untold });
    desk.tell({ type: 'looked', paths: all.map(({ path }) => path) });
    known = all;
  }

  let reading = read();
  return {
    seen() {
      reading = reading.then(read);
    },
    leave() {
      left = true;
      letGo();
    },
    ended: gone.then(() => reading),
  };
}
