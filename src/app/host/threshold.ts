/** The verb *threshold* for somebody on another thread: with the curve so far, at most ten times a second. */
import type { Language } from '../../language/messages/language.ts';
import { curveSoFar } from '../../results/threshold/so-far.ts';
import type { ThresholdSummary } from '../../results/threshold/summary.ts';
import { type ThresholdOptions, threshold } from '../threshold.ts';
import { type Steps, stepping } from './steps.ts';

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

/** Of simulations: what they say may ask for more. */
export interface ThresholdSoFar extends Steps {
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
  let known: ThresholdSummary | undefined;
  const progress = stepping((steps) => tell({ ...steps, curve: soFar.curve(), known }));
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
      onProgress: progress.heard,
    });
    return { summary, folder };
  } finally {
    progress.end();
  }
}
