/** Has thresholds searched elsewhere, one arm at a time, and hears how it goes. */
import { unpacked } from '../../experiment/backends/plain.ts';
import { Interrupted } from '../../experiment/evaluate.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { isPool } from '../../results/answer.ts';
import type { Desk, Task } from '../screen.ts';
import { questionOf } from '../subject.ts';
import { inWords } from '../trouble-in-words.ts';
import { range } from './range.ts';
import { type Searching, type ThresholdAction, wantedIn } from './state.ts';

export function search({ of }: Searching, desk: Desk<ThresholdAction>): Task<Searching> {
  const { file, set, seed, replications, workers, check, out } = questionOf(of, desk.asked);
  let current: { readonly arm: string; readonly stop: AbortController } | undefined;
  let left = false;
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });

  async function read(): Promise<void> {
    const { arms } = desk.asked;
    const scenario = unpacked(await desk.host.ask('scenario', { file, set, arms }));
    if (!scenario.arms.some(isPool))
      desk.close([screenMessagesIn(desk.language()).threshold.noPool]);
    else desk.tell({ type: 'opened', scenario });
  }

  async function searchArm(arm: string, { signal }: AbortController): Promise<void> {
    if (signal.aborted) return;
    const path = `arms.${arm}.budget.shrinkPerYear`;
    const asked = { file, set, seed, replications, workers, check, out };
    const question = {
      ...asked,
      path,
      low: range.low,
      high: range.high,
      language: desk.language(),
    };
    try {
      const { summary: answer, folder } = await desk.host.ask('threshold', question, {
        signal,
        tell: (soFar) => {
          if (!signal.aborted) desk.tell({ type: 'progressed', arm, soFar });
        },
      });
      desk.tell({ type: 'answered', arm, answer, folder });
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      if (current?.arm !== arm) desk.tell({ type: 'stopped', arm });
    }
  }

  const failed = (error: unknown) => {
    if (!left) desk.close(inWords(error, desk.language()));
  };
  /** One after the other: whoever goes on takes over what the one before it finished. */
  let work = read().catch(failed);

  return {
    obey(_, after) {
      const arm = wantedIn(after);
      if (arm === current?.arm) return;
      current?.stop.abort();
      current = undefined;
      if (arm === undefined) return;
      const stop = new AbortController();
      current = { arm, stop };
      work = work.then(() => searchArm(arm, stop)).catch(failed);
    },
    leave() {
      left = true;
      current?.stop.abort();
      letGo();
    },
    ended: gone.then(() => work),
  };
}
