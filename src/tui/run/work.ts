/** Has a scenario run elsewhere, and hears how it goes. */
import type { RunTold } from '../../app/host/run.ts';
import { unpacked } from '../../experiment/backends/plain.ts';
import { Trouble } from '../../language/fault.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { comparingOf } from '../compare/state.ts';
import type { Desk, Task } from '../screen.ts';
import { questionOf } from '../subject.ts';
import { inWords } from '../trouble-in-words.ts';
import type { RunAction, Running } from './state.ts';

export function simulate({ of }: Running, desk: Desk<RunAction>): Task<Running> {
  const stop = new AbortController();
  let scenario: Scenario | undefined;

  function hear(told: RunTold): void {
    if (told.type === 'opened') {
      scenario = unpacked(told.scenario);
      desk.tell({ type: 'opened', scenario, planned: told.planned });
    } else desk.tell(told);
  }

  async function work(): Promise<void> {
    const question = { ...questionOf(of, desk.asked), language: desk.language() };
    const { summary, trouble, ...answer } = await desk.host.ask('run', question, {
      signal: stop.signal,
      tell: hear,
    });
    if (summary === undefined || scenario === undefined) return desk.close([]);
    const answered = { ...answer, scenario, summary, trouble: trouble && new Trouble(trouble) };
    desk.become(comparingOf(answered));
  }

  return {
    obey(_, { phase }) {
      if (phase === 'stopping') stop.abort();
    },
    leave: () => stop.abort(),
    ended: work().catch((error: unknown) => desk.close(inWords(error, desk.language()))),
  };
}
