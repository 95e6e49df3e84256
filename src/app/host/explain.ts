/** The verb *explain* for somebody on another thread, of a scenario as a run wrote it down. */
import type { Language } from '../../language/messages/language.ts';
import type { ExplainSummary } from '../../results/explain/summary.ts';
import { sourceFromWritten } from '../../scenario/from-written.ts';
import type { WrittenScenario } from '../../scenario/scenario.ts';
import { type ExplainOptions, explainSource } from '../explain.ts';
import { free } from '../place.ts';
import { type Steps, stepping } from './steps.ts';

export interface HostedExplain {
  readonly question: ExplainQuestion;
  readonly told: ExplainSoFar;
  readonly answer: { readonly summary: ExplainSummary; readonly folder: string | undefined };
}

export interface ExplainQuestion
  extends Pick<ExplainOptions, 'from' | 'to' | 'seed' | 'replications' | 'workers' | 'check'> {
  readonly scenario: { readonly id: string; readonly written: WrittenScenario };
  /** Where a run was to be kept: the explanation comes beside it. */
  readonly out: string | undefined;
  readonly language: Language;
}

/** Of simulations. */
export type ExplainSoFar = Steps;

export async function hostedExplain(
  question: ExplainQuestion,
  tell: (told: ExplainSoFar) => void,
  signal: AbortSignal,
): Promise<HostedExplain['answer']> {
  const { scenario, out, language, ...asked } = question;
  const progress = stepping(tell);
  try {
    const source = sourceFromWritten(scenario.id, scenario.written, scenario.id);
    const { summary, folder } = await explainSource(source, {
      ...asked,
      signal,
      keeping: {
        out: out === undefined ? undefined : free(`${out}-explain`),
        // Who asks again goes on where it was stopped.
        resume: true,
        command: [],
        language,
      },
      onProgress: progress.heard,
    });
    return { summary, folder };
  } finally {
    progress.end();
  }
}
