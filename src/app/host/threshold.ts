/** The verb *threshold* for somebody on another thread: with the curve so far, at most ten times a second. */
import type { Language } from '../../language/messages/language.ts';
import { curveSoFar } from '../../results/threshold/so-far.ts';
import type { ThresholdSummary } from '../../results/threshold/summary.ts';
import { type ThresholdOptions, threshold } from '../threshold.ts';
import { paced } from './paced.ts';
import { timeLeft } from './time-left.ts';

export interface HostedThreshold {
  readonly question: ThresholdQuestion;
  readonly told: ThresholdSoFar;
  readonly answer: { readonly summary: ThresholdSummary; readonly folder: string | undefined };
}

/** As on the command line. */
export interface ThresholdQuestion
  extends Pick<
    ThresholdOptions,
    'path' | 'low' | 'high' | 'set' | 'seed' | 'replications' | 'workers' | 'check'
  > {
  readonly file: string;
  readonly out: string | undefined;
  readonly language: Language;
}

export interface ThresholdSoFar {
  /** Simulations: of those that are foreseen by now. What they say may ask for more. */
  readonly finished: number;
  readonly planned: number;
  /** Milliseconds, until those are done; unknown until the first is finished. */
  readonly left: number | undefined;
  readonly curve: ThresholdSummary['curve'];
  /** What was known when more was asked; absent the first time. */
  readonly known: ThresholdSummary | undefined;
}

export async function hostedThreshold(
  question: ThresholdQuestion,
  tell: (told: ThresholdSoFar) => void,
  signal: AbortSignal,
): Promise<HostedThreshold['answer']> {
  const { file, out, language, ...asked } = question;
  const soFar = curveSoFar();
  const left = timeLeft(() => performance.now());
  let [finished, planned] = [0, 0];
  let known: ThresholdSummary | undefined;
  const progress = paced(() =>
    tell({
      finished,
      planned,
      left: left.after(finished, planned),
      curve: soFar.curve(),
      known,
    }),
  );
  try {
    const { summary, folder } = await threshold(file, {
      ...asked,
      signal,
      // Who asks again goes on where it was stopped.
      keeping: { out, resume: true, command: [], language },
      onMargins: (x, _, margins) => soFar.add(x, margins),
      onLook(look) {
        known = look;
        progress.due();
      },
      onProgress(now) {
        ({ finished, planned } = now);
        left.finished();
        progress.due();
      },
    });
    return { summary, folder };
  } finally {
    progress.end();
  }
}
