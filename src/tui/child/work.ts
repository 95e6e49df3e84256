/** Looks for children worth following, and follows them all at once: each takes as long as one replication. */
import { setImmediate } from 'node:timers/promises';
import { followChildren, listChildren } from '../../app/child.ts';
import type { Desk, Task } from '../screen.ts';
import { openSubject } from '../subject.ts';
import { inWords } from '../trouble-in-words.ts';
import type { ChildAction, Following, Lived } from './state.ts';

export function follow({ of }: Following, desk: Desk<ChildAction>): Task<Following> {
  const stop = new AbortController();
  const { signal } = stop;

  async function work(): Promise<void> {
    // The screen first shows that it heard.
    await setImmediate();
    const { scenario, seed } = lived();
    desk.tell({ type: 'read', scenario });
    const found = await listChildren({ scenario, seed, signal }).done;
    if (found === undefined) return;
    desk.tell({ type: 'listed', children: found });
    const children = found.map(({ child }) => child.id);
    const followed = await followChildren({ scenario, seed, children, signal }).done;
    if (followed !== undefined) desk.tell({ type: 'followed', diaries: followed.diaries });
  }

  function lived(): Lived {
    if ('scenario' in of) return of;
    const scenario = openSubject(of, desk.asked);
    return { scenario, seed: desk.asked.seed ?? scenario.experiment.seed };
  }

  return {
    leave: () => stop.abort(),
    ended: work().catch((error: unknown) => desk.close(inWords(error, desk.language()))),
  };
}
