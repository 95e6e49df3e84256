import type { Language } from '../language/messages/language.ts';
import type { Draft } from '../results/folder/manifest.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** All that the page of an answer is made from; the same whether it is made at once or years later. */
export interface AnswerData<Summary> {
  readonly scenario: Scenario;
  readonly summary: Summary;
  readonly manifest: Draft;
  readonly language: Language;
}
