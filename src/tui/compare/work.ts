/** Has what the summary does not say read from the run folder, when somebody asks for it. */
import type { Desk, Task } from '../screen.ts';
import { inWords } from '../trouble-in-words.ts';
import { measuresOf, pairsOf } from './pairs.ts';
import type { CompareAction, Comparing } from './state.ts';

/** Of the intervals, as in the summary. */
const level = 0.95;

export function readMore(_: Comparing, desk: Desk<CompareAction>): Task<Comparing> {
  let reading: Promise<void> = Promise.resolve();
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });

  async function read({ scenario, summary }: Comparing, folder: string): Promise<void> {
    try {
      const pairs = pairsOf(summary);
      const indicators = measuresOf(scenario, summary, 0);
      const details = await desk.host.ask('details', { folder, pairs, indicators, level });
      desk.tell({ type: 'more', more: { is: 'read', details } });
    } catch (error) {
      desk.tell({ type: 'more', more: { is: 'failed', why: inWords(error, desk.language()) } });
    }
  }

  return {
    obey(_, after) {
      const { shown, more, folder } = after;
      if (shown !== 'detail' || more.is !== 'unread' || folder === undefined) return;
      desk.tell({ type: 'more', more: { is: 'reading' } });
      reading = read(after, folder);
    },
    leave: () => letGo(),
    ended: gone.then(() => reading),
  };
}
