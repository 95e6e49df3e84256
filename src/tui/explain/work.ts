/** Has it worked out elsewhere, and hears how it goes. */
import { Interrupted } from '../../experiment/evaluate.ts';
import type { Desk, Task } from '../screen.ts';
import { inWords } from '../trouble-in-words.ts';
import type { ExplainAction, Explaining } from './state.ts';

export function findOut({ of }: Explaining, desk: Desk<ExplainAction>): Task<Explaining> {
  const stop = new AbortController();

  async function work(): Promise<void> {
    const { scenario, seed, replications, from, to } = of;
    const { workers, check, out } = desk.asked;
    const { id, written } = scenario;
    const asked = { seed, replications, from, to, workers, check, out };
    const question = { scenario: { id, written }, ...asked, language: desk.language() };
    const answer = await desk.host.ask('explain', question, {
      signal: stop.signal,
      tell: (soFar) => desk.tell({ type: 'progressed', soFar }),
    });
    desk.tell({ type: 'found', ...answer });
  }

  return {
    leave: () => stop.abort(),
    ended: work().catch((error: unknown) => {
      // Whoever left knows.
      if (!(error instanceof Interrupted)) desk.close(inWords(error, desk.language()));
    }),
  };
}
