/** The verb *run* for somebody on another thread: with the main numbers so far, at most ten times a second. */
import { availableParallelism } from 'node:os';
import { type PackedScenario, packed } from '../../experiment/backends/plain.ts';
import { workerPool } from '../../experiment/backends/worker-pool.ts';
import type { Look } from '../../experiment/run-experiment.ts';
import type { Trouble } from '../../language/fault.ts';
import type { Language } from '../../language/messages/language.ts';
import { type Estimates, estimator } from '../../results/estimates.ts';
import type { Summary } from '../../results/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { decided } from '../decided.ts';
import { openScenario } from '../open-scenario.ts';
import { run } from '../run.ts';
import { type Steps, stepping } from './steps.ts';

export interface HostedRun {
  readonly question: RunQuestion;
  readonly told: RunTold;
  readonly answer: RunAnswer;
}

/** As on the command line. */
export interface RunQuestion {
  readonly file: string;
  /** A log of what was decided in it: then what that did is held against no decisions and against the rules. */
  readonly decisions?: string | undefined;
  readonly set: readonly string[];
  readonly seed: string | undefined;
  readonly replications: number | undefined;
  readonly precision: number | undefined;
  readonly workers: number | undefined;
  readonly arms: readonly string[] | undefined;
  readonly check: boolean;
  readonly out: string | undefined;
  readonly language: Language;
}

export type RunTold =
  /** `planned` replications; with a wanted precision the most there can be. */
  | { readonly type: 'opened'; readonly scenario: PackedScenario; readonly planned: number }
  | { readonly type: 'progressed'; readonly progress: RunProgress }
  /** Only where a precision is wanted. */
  | { readonly type: 'looked'; readonly look: Look }
  | { readonly type: 'counting' };

/** Of replications. */
export interface RunProgress extends Steps {
  /** Of nothing, until the first is finished. */
  readonly estimates: Estimates | undefined;
}

export interface RunAnswer {
  /** Absent when it was stopped before the first replication was finished. */
  readonly summary: Summary | undefined;
  readonly planned: number;
  readonly interrupted: boolean;
  readonly precise: boolean;
  readonly folder: string | undefined;
  /** Why there is no folder though everything was finished. */
  readonly trouble: Trouble['words'] | undefined;
}

export async function hostedRun(
  question: RunQuestion,
  tell: (told: RunTold) => void,
  signal: AbortSignal,
): Promise<RunAnswer> {
  const { scenario, seed } = asked(question);
  const planned = plan(scenario, question);
  tell({ type: 'opened', scenario: packed(scenario), planned });
  const { check, out, language } = question;
  const known = estimator(scenario);
  const progress = stepping((steps) => {
    const estimates = steps.finished === 0 ? undefined : known.estimates();
    tell({ type: 'progressed', progress: { ...steps, estimates } });
  }, planned);
  let finished = 0;
  // In threads even if there is only one to be had: this thread hears whether it must stop.
  const workers = Math.min(question.workers ?? availableParallelism(), planned);
  try {
    const { experiment, summary, folder, trouble } = await run(scenario, {
      ...question,
      seed,
      // Who asks again goes on where it was stopped.
      keeping: { out, resume: true, command: [], language },
      onCounting() {
        progress.end();
        tell({ type: 'counting' });
      },
      onLook: (look) => tell({ type: 'looked', look }),
      signal,
      backend: workerPool({ scenario, seed, check }, workers),
      onReplication(record) {
        known.add(record);
        progress.heard({ finished: ++finished, planned });
      },
    });
    const { interrupted, precise } = experiment;
    return { summary, planned, interrupted, precise, folder, trouble: trouble?.words };
  } finally {
    progress.end();
  }
}

function asked(question: RunQuestion): { readonly scenario: Scenario; readonly seed: string } {
  const { file, decisions } = question;
  if (decisions !== undefined) return decided(file, decisions, question);
  const scenario = openScenario(file, question);
  return { scenario, seed: question.seed ?? scenario.experiment.seed };
}

function plan({ experiment }: Scenario, { replications, precision }: RunQuestion): number {
  if (precision !== undefined) return experiment.maxReplications;
  return replications ?? experiment.replications;
}
