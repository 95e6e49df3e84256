/** Has a scenario run elsewhere, and hears how it goes; meanwhile one replication of it is filmed. */
import type { RunTold } from '../../app/host/run.ts';
import { unpacked } from '../../experiment/backends/plain.ts';
import { Trouble } from '../../language/fault.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { comparingOf } from '../compare/state.ts';
import type { Desk, Task } from '../screen.ts';
import { questionOf } from '../subject.ts';
import { inWords } from '../trouble-in-words.ts';
import { openProjector, type Projector } from './film/projector.ts';
import type { RunAction, Running } from './state.ts';

export function simulate(first: Running, desk: Desk<RunAction>): Task<Running> {
  const stop = new AbortController();
  let scenario: Scenario | undefined;
  let projector: Projector | undefined;
  let now = first;
  let left = false;

  function hear(told: RunTold): void {
    if (told.type !== 'opened') {
      desk.tell(told);
      return;
    }
    scenario = unpacked(told.scenario);
    if (!left) projector = openProjector(scenario, desk.asked.seed, desk.tell);
    desk.tell({ type: 'opened', scenario, planned: told.planned });
  }

  async function work(): Promise<void> {
    const question = { ...questionOf(first.of, desk.asked), language: desk.language() };
    const { summary, trouble, ...answer } = await desk.host.ask('run', question, {
      signal: stop.signal,
      tell: hear,
    });
    if (summary === undefined || scenario === undefined) return desk.close([]);
    const answered = { ...answer, scenario, summary, trouble: trouble && new Trouble(trouble) };
    const comparing = comparingOf(answered, first.of);
    // Whoever watches the film is not thrown out of it.
    if (now.watching === 'film' && !stop.signal.aborted)
      desk.tell({ type: 'answered', answer: comparing });
    else desk.become(comparing);
    await projector?.ended;
  }

  return {
    obey(_, after) {
      now = after;
      if (after.phase === 'stopping') stop.abort();
      projector?.turn(after.watching === 'film' ? after.film : undefined);
    },
    leave() {
      left = true;
      stop.abort();
      projector?.close();
    },
    ended: work().catch((error: unknown) => {
      projector?.close();
      desk.close(inWords(error, desk.language()));
    }),
  };
}
