/** Runs a scenario in worker threads and tells the screen how it goes, at most ten times a second. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { type Run, run } from '../../app/run.ts';
import { workerPool } from '../../experiment/backends/worker-pool.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Asked } from '../asked.ts';
import { comparingOf } from '../compare/state.ts';
import type { Desk, Task } from '../screen.ts';
import { openSubject } from '../subject.ts';
import { inWords } from '../trouble-in-words.ts';
import { estimator } from './estimates.ts';
import type { RunAction, Running } from './state.ts';
import { timeLeft } from './time-left.ts';

const betweenTellings = 100;

export function simulate({ of }: Running, desk: Desk<RunAction>): Task<Running> {
  const stop = new AbortController();

  async function work(): Promise<void> {
    // The screen first shows that it heard.
    await setImmediate();
    const scenario = openSubject(of, desk.asked);
    const planned = plan(scenario, desk.asked);
    desk.tell({ type: 'opened', scenario, planned });
    const { experiment, summary, folder, trouble } = await play(
      scenario,
      planned,
      stop.signal,
      desk,
    );
    if (summary === undefined) return desk.close([]);
    const { interrupted, precise } = experiment;
    const answer = { scenario, summary, planned, interrupted, precise, folder, trouble };
    desk.become(comparingOf(answer));
  }

  return {
    obey(_, { phase }) {
      if (phase === 'stopping') stop.abort();
    },
    leave: () => stop.abort(),
    ended: work().catch((error: unknown) => desk.close(inWords(error, desk.language()))),
  };
}

/** In threads even if there is only one to be had: this thread listens to the keys. */
async function play(
  scenario: Scenario,
  planned: number,
  signal: AbortSignal,
  { asked, language, tell }: Desk<RunAction>,
): Promise<Run> {
  const { seed = scenario.experiment.seed, check } = asked;
  const workers = Math.min(asked.workers ?? availableParallelism(), planned);
  const known = estimator(scenario);
  const left = timeLeft(() => performance.now());
  let finished = 0;
  let told = Number.NEGATIVE_INFINITY;
  const progress = () => {
    told = performance.now();
    const estimates = finished === 0 ? undefined : known.estimates();
    const progress = { finished, planned, left: left.after(finished, planned), estimates };
    tell({ type: 'progressed', progress });
  };
  // The time left also runs while nothing finishes, and the last of a burst is told a little later.
  const clock = setInterval(() => {
    if (performance.now() - told >= 5 * betweenTellings) progress();
  }, 5 * betweenTellings);
  try {
    return await run(scenario, {
      ...asked,
      // Who chooses a scenario again goes on where it was stopped.
      keeping: { out: asked.out, resume: true, command: [], language: language() },
      onCounting: () => tell({ type: 'counting' }),
      signal,
      backend: workerPool({ scenario, seed, check }, workers),
      onReplication(record) {
        known.add(record);
        finished++;
        left.finished();
        if (performance.now() - told >= betweenTellings || finished === planned) progress();
      },
    });
  } finally {
    clearInterval(clock);
  }
}

function plan({ experiment }: Scenario, { replications, precision }: Asked): number {
  if (precision !== undefined) return experiment.maxReplications;
  return replications ?? experiment.replications;
}
