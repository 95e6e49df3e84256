import type { Language } from '../../language/messages/language.ts';
import { briefly } from '../../results/briefly.ts';
import { explainInWords } from '../../results/explain/in-words.ts';
import type { ExplainSummary } from '../../results/explain/summary.ts';
import type { AnswerKind } from '../../results/folder/manifest.ts';
import { sensitivityInWords } from '../../results/sensitivity/in-words.ts';
import type { SensitivitySummary } from '../../results/sensitivity/summary.ts';
import type { Summary } from '../../results/summary.ts';
import { thresholdInWords } from '../../results/threshold/in-words.ts';
import type { ThresholdSummary } from '../../results/threshold/summary.ts';
import { uncertainInWords } from '../../results/uncertain/in-words.ts';
import type { UncertainSummary } from '../../results/uncertain/summary.ts';
import type { Scenario, Text } from '../../scenario/scenario.ts';

type Say<S> = (scenario: Scenario, summary: S, language: Language) => string;

const first = ([sentence = '']: readonly string[]) => sentence;

/** Of each kind what it says first. */
const says: {
  readonly run: Say<Summary>;
  readonly threshold: Say<ThresholdSummary>;
  readonly explain: Say<ExplainSummary>;
  readonly sensitivity: Say<SensitivitySummary>;
  readonly uncertain: Say<UncertainSummary>;
} = {
  run: briefly,
  threshold: (_, summary, language) => first(thresholdInWords(summary, language)),
  explain: (scenario, summary, language) => first(explainInWords(summary, scenario, language)),
  sensitivity: (scenario, summary, language) =>
    first(sensitivityInWords(summary, scenario, language)),
  uncertain: (scenario, summary, language) => first(uncertainInWords(summary, scenario, language)),
};

/** `summary`: that of an answer of this kind; throws when it is not. */
export function saidOfAnswer(kind: 'run' | AnswerKind, scenario: Scenario, summary: unknown): Text {
  const say = says[kind] as Say<unknown>;
  return { nl: say(scenario, summary, 'nl'), en: say(scenario, summary, 'en') };
}
