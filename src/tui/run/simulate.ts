/** Runs a scenario in worker threads and tells the screen how it goes, at most ten times a second. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { openScenario } from '../../app/open-scenario.ts';
import { type Run, run } from '../../app/run.ts';
import { workerPool } from '../../experiment/backends/worker-pool.ts';
import { Faults, formatFault, Trouble } from '../../language/fault.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Asked } from '../asked.ts';
import type { Action } from '../state.ts';
import { estimator } from './estimates.ts';
import { timeLeft } from './time-left.ts';

export interface Simulation {
  /** Stops what runs and answers with what is finished. */
  stop(): void;
  /** Stops what runs and says nothing more. */
  abandon(): void;
  /** Resolves, always, when nothing runs any more. */
  readonly ended: Promise<void>;
}

type Tell = (action: Action) => void;

const betweenTellings = 100;

export function simulate(file: string, asked: Asked, language: Language, tell: Tell): Simulation {
  const stop = new AbortController();
  let abandoned = false;
  const say: Tell = (action) => {
    if (!abandoned) tell(action);
  };

  async function work(): Promise<void> {
    // The screen first shows that it heard.
    await setImmediate();
    const scenario = openScenario(file, asked);
    const planned = plan(scenario, asked);
    say({ type: 'opened', scenario, planned });
    const { experiment, summary, folder, trouble } = await play(scenario, planned, stop.signal, {
      asked,
      language,
      say,
    });
    if (summary === undefined) return say({ type: 'ended', wrong: [] });
    const { interrupted, precise } = experiment;
    say({ type: 'answered', answer: { summary, planned, interrupted, precise, folder, trouble } });
  }

  return {
    stop: () => stop.abort(),
    abandon() {
      abandoned = true;
      stop.abort();
    },
    ended: work().catch((error: unknown) =>
      say({ type: 'ended', wrong: linesOf(error, language) }),
    ),
  };
}

/** In threads even if there is only one to be had: this thread listens to the keys. */
async function play(
  scenario: Scenario,
  planned: number,
  signal: AbortSignal,
  { asked, language, say }: { asked: Asked; language: Language; say: Tell },
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
    say({ type: 'progressed', progress });
  };
  // The time left also runs while nothing finishes, and the last of a burst is told a little later.
  const clock = setInterval(() => {
    if (performance.now() - told >= 5 * betweenTellings) progress();
  }, 5 * betweenTellings);
  try {
    return await run(scenario, {
      ...asked,
      // Who chooses a scenario again goes on where it was stopped.
      keeping: { out: asked.out, resume: true, command: [], language },
      onCounting: () => say({ type: 'counting' }),
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

/** What somebody reads who can do something about it. */
function linesOf(error: unknown, language: Language): string[] {
  if (error instanceof Faults) return error.faults.map((fault) => formatFault(fault, language));
  if (error instanceof Trouble) return [error.words[language]];
  const message = error instanceof Error ? error.message : String(error);
  return [`${messagesIn(language).run.failed} ${message}`];
}
