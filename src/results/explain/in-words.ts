/** An explanation in sentences, one a measure, and what they rest on. */
import { askMessagesIn } from '../../language/messages/ask.ts';
import type { Language } from '../../language/messages/language.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type AmountWords, amountWords, indicatorName } from '../amount-in-words.ts';
import type { ExplainSummary, Share } from './summary.ts';

export type ExplainedMeasure = ExplainSummary['measures'][number];

export function explainInWords(
  summary: ExplainSummary,
  scenario: Scenario,
  language: Language,
): string[] {
  const say = askMessagesIn(language).explain;
  const nameOf = (id: string) => scenario.arms.find((one) => one.id === id)?.name[language] ?? id;
  const [from, to] = [nameOf(summary.from), nameOf(summary.to)];
  return summary.measures.map((measure) => {
    const words = wordsOf(measure, language);
    const { indicator, difference, direct, displaced, parts } = measure;
    const largest = largestPart(measure);
    const most =
      largest === undefined
        ? ''
        : say.most(partName(summary, largest, language), words.mean(parts[largest]?.mean ?? null));
    const name = indicatorName(indicator, scenario, language);
    const split = say.split(words.mean(direct.mean), words.mean(displaced.mean));
    return `${say.whole(name, to, from, shareInFigures(difference, words))}${most}; ${split}.`;
  });
}

/** On what it rests, and how it was shared out. */
export function explainNotes(summary: ExplainSummary, language: Language): string[] {
  const say = askMessagesIn(language).explain;
  const { whole } = numbersIn(language);
  const assumed = summary.parts.flatMap(({ numbers }, i) => {
    const all = numbers.cited + numbers.derived + numbers.assumption;
    return all === 0
      ? []
      : [say.assumed(partName(summary, i, language), whole(numbers.assumption), whole(all))];
  });
  return [
    ...(assumed.length === 0 ? [] : [say.foundation(assumed.join(', '))]),
    summary.orders === 0 ? say.exact : say.orders(whole(summary.orders)),
    say.direct,
  ];
}

export function partName({ parts }: ExplainSummary, i: number, language: Language): string {
  const id = parts[i]?.id ?? '';
  return askMessagesIn(language).explain.parts[id] ?? id;
}

/** The mean, and its interval where one is known. */
export function shareInFigures({ mean, low, high }: Share, words: AmountWords): string {
  return low === null ? words.mean(mean) : `${words.mean(mean)} (${words.range(low, high)})`;
}

/** With the digits that the largest interval deserves. */
export function wordsOf(
  { indicator, from, to, difference, parts }: ExplainedMeasure,
  language: Language,
): AmountWords {
  const widths = [difference, ...parts].map(({ low, high }) => ((high ?? 0) - (low ?? 0)) / 2);
  const scale = Math.max(Math.abs(from ?? 0), Math.abs(to ?? 0));
  return amountWords(indicator, scale, Math.max(...widths), language);
}

function largestPart({ parts }: ExplainedMeasure): number | undefined {
  const sizes = parts.map(({ mean }) => Math.abs(mean ?? 0));
  const most = Math.max(...sizes);
  return most > 0 ? sizes.indexOf(most) : undefined;
}

/** From the one arm to the other: where each step begins and ends. */
export interface Step {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly figures: string;
  /** Absent of the arms themselves. */
  readonly share?: Share;
}

export function waterfallSteps(
  summary: ExplainSummary,
  measure: ExplainedMeasure,
  scenario: Scenario,
  language: Language,
): Step[] {
  const words = wordsOf(measure, language);
  const nameOf = (id: string) => scenario.arms.find((one) => one.id === id)?.name[language] ?? id;
  let level = measure.from ?? 0;
  const steps = measure.parts.map((share, i): Step => {
    const start = level;
    level += share.mean ?? 0;
    const label = partName(summary, i, language);
    return { label, start, end: level, figures: shareInFigures(share, words), share };
  });
  const end = (id: string, value: number | null): Step => ({
    label: nameOf(id),
    start: value ?? 0,
    end: value ?? 0,
    figures: words.mean(value),
  });
  return [end(summary.from, measure.from), ...steps, end(summary.to, measure.to)];
}
