/** Has all combinations computed elsewhere, and hears how it goes. */
import type { SweepHeard } from '../../app/host/sweep.ts';
import { unpacked } from '../../experiment/backends/plain.ts';
import type { Desk, Task } from '../screen.ts';
import { questionOf } from '../subject.ts';
import { inWords } from '../trouble-in-words.ts';
import type { MapAction, Mapping } from './state.ts';

/** Shares a year, and shares of the pool: as far as anybody proposes. */
const shrinks = '0:0.10:0.02';
const prevention = '0:0.05:0.01';

export function computeMap({ of, arm }: Mapping, desk: Desk<MapAction>): Task<Mapping> {
  const { file, set, seed, replications, workers, check, out } = questionOf(of, desk.asked);
  const vary = [
    `arms.${arm}.budget.shrinkPerYear=${shrinks}`,
    `arms.${arm}.prevention.share=${prevention}`,
  ];
  let stop: AbortController | undefined;
  let left = false;
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });

  function hear(told: SweepHeard): void {
    if (told.type === 'progressed') desk.tell(told);
    else {
      const { design, seed, replications } = told;
      const varied = { scenario: unpacked(told.scenario), design, seed, replications };
      desk.tell({ type: 'opened', varied });
    }
  }

  async function compute({ signal }: AbortController): Promise<void> {
    const asked = { file, set, arms: [arm], vary, seed, replications, workers, check, out };
    const question = { ...asked, language: desk.language() };
    const { rows, folder } = await desk.host.ask('sweep', question, { signal, tell: hear });
    if (folder === undefined) desk.tell({ type: 'stopped' });
    else desk.tell({ type: 'answered', rows, folder });
  }

  /** One after the other: whoever goes on takes over what the one before it finished. */
  let work = Promise.resolve();
  function begin(): void {
    const own = new AbortController();
    stop = own;
    work = work
      .then(() => compute(own))
      .catch((error: unknown) => {
        if (!left) desk.close(inWords(error, desk.language()));
      });
  }
  begin();

  return {
    obey(before, after) {
      if (before.phase === after.phase) return;
      if (after.phase === 'stopping') stop?.abort();
      else if (after.phase === 'computing') begin();
    },
    leave() {
      left = true;
      stop?.abort();
      letGo();
    },
    ended: gone.then(() => work),
  };
}
