/** The page of an answer's folder: made at once, or years later. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerKind } from '../results/folder/manifest.ts';
import type { ThresholdSummary } from '../results/threshold/summary.ts';
import type { AnswerData } from './answer-data.ts';

export const answerPageNames: readonly string[] = ['report.html'];

/** What an answer of each kind says. */
export interface Summaries {
  readonly threshold: ThresholdSummary;
}

const makers: Partial<{
  readonly [Kind in keyof Summaries]: () => Promise<(data: AnswerData<Summaries[Kind]>) => string>;
}> = {
  threshold: async () => (await import('./html/answers/threshold-html.ts')).thresholdHtml,
};

/** `summary`: that of an answer of this kind. */
export async function writeAnswerPages(
  folder: string,
  kind: AnswerKind,
  data: AnswerData<unknown>,
): Promise<void> {
  const make = await makers[kind as keyof Summaries]?.();
  if (make === undefined) return;
  writeFileSync(join(folder, 'report.html'), make(data as never));
}
