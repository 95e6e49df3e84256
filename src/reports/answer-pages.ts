/** The page of an answer's folder: made at once, or years later. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExplainSummary } from '../results/explain/summary.ts';
import type { AnswerKind } from '../results/folder/manifest.ts';
import type { SensitivitySummary } from '../results/sensitivity/summary.ts';
import type { ThresholdSummary } from '../results/threshold/summary.ts';
import type { UncertainSummary } from '../results/uncertain/summary.ts';
import type { AnswerData } from './answer-data.ts';

export const answerPageNames: readonly string[] = ['report.html'];

/** What an answer of each kind says. */
interface Summaries extends Record<AnswerKind, unknown> {
  readonly threshold: ThresholdSummary;
  readonly explain: ExplainSummary;
  readonly sensitivity: SensitivitySummary;
  readonly uncertain: UncertainSummary;
}

const makers: {
  readonly [Kind in keyof Summaries]: () => Promise<(data: AnswerData<Summaries[Kind]>) => string>;
} = {
  threshold: async () => (await import('./html/answers/threshold-html.ts')).thresholdHtml,
  explain: async () => (await import('./html/answers/explain-html.ts')).explainHtml,
  sensitivity: async () => (await import('./html/answers/sensitivity-html.ts')).sensitivityHtml,
  uncertain: async () => (await import('./html/answers/uncertain-html.ts')).uncertainHtml,
};

/** `summary`: that of an answer of this kind. */
export async function writeAnswerPages(
  folder: string,
  kind: AnswerKind,
  data: AnswerData<unknown>,
): Promise<void> {
  const make = await makers[kind]();
  writeFileSync(join(folder, 'report.html'), make(data as never));
}
