/** The threshold in a few sentences, the answer first. */
import { askMessagesIn } from '../../language/messages/ask.ts';
import type { Language } from '../../language/messages/language.ts';
import { numbersIn } from '../../language/numbers.ts';
import { type ParameterWords, parameterWords } from '../parameter-in-words.ts';
import type { ThresholdSummary } from './summary.ts';

export function thresholdInWords(summary: ThresholdSummary, language: Language): string[] {
  const say = askMessagesIn(language).threshold;
  const { vary, threshold, conditions, precise, width } = summary;
  const { low, high, holds } = threshold;
  const words = wordsOf(summary, language);
  return [
    answer(summary, language),
    ...others(summary, language),
    ...(threshold.verdict === 'found' ? [] : evidence(summary, language)),
    ...(threshold.verdict !== 'found' && low < high
      ? [say.surely(rangeInWords(summary, language))]
      : []),
    ...(precise ? [] : [say.imprecise(words.bare(high - low), words.bare(width))]),
    ...(holds.length > 1
      ? [say.spans(numbersIn(language).list(holds.map(({ from, to }) => words.range(from, to))))]
      : []),
  ];

  function answer(of: ThresholdSummary, language: Language): string {
    const { verdict, first } = of.threshold;
    const ends = [words.value(vary.low), words.value(vary.high)] as const;
    const several = conditions.length > 1;
    if (verdict === 'beyond') return say.beyond(...ends, several);
    if (verdict === 'nowhere') return say.nowhere(...ends, several);
    const largest = of.direction === 'largest';
    const value = words.value(safe(of));
    const certainty = askMessagesIn(language).certainty(rangeInWords(of, language));
    const [head, tail] = largest ? [say.largest, say.first] : [say.smallest, say.last];
    return `${head(value, certainty)}${tail(nameOf(of, first, language))}`;
  }
}

/** How values are written: with the digits that the interval deserves. */
export function wordsOf(
  { vary, threshold: { low, high }, width }: ThresholdSummary,
  language: Language,
): ParameterWords {
  const known = high > low ? high - low : width;
  return parameterWords(vary, Math.max(known, width / 16), language);
}

/** What a condition is called; those of the command line by their text. */
export function nameOf(
  { conditions }: ThresholdSummary,
  id: string | null,
  language: Language,
): string {
  return conditions.find((one) => one.id === id)?.name[language] ?? id ?? '';
}

/** Of whole numbers the last on the right side. */
function safe({ vary, threshold, direction }: ThresholdSummary): number {
  const estimate = threshold.estimate ?? threshold.low;
  if (!vary.whole) return estimate;
  return direction === 'largest' ? Math.floor(estimate) : Math.ceil(estimate);
}

/** The interval of the threshold; half open where its end was not in reach. */
export function rangeInWords(summary: ThresholdSummary, language: Language): string {
  const { low, high, openBelow, openAbove } = summary.threshold;
  const words = wordsOf(summary, language);
  const { atMost, atLeast, threshold: say } = askMessagesIn(language);
  if (openBelow && openAbove) return `${words.range(low, high)} ${say.beyondReach}`;
  if (openBelow) return atMost(words.bare(high));
  return openAbove ? atLeast(words.bare(low)) : words.range(low, high);
}

function others(summary: ThresholdSummary, language: Language): string[] {
  const { verdict, first, suspects } = summary.threshold;
  const rest = suspects.filter((id) => id !== first);
  if (verdict !== 'found' || rest.length === 0) return [];
  const names = rest.map((id) => nameOf(summary, id, language));
  return [askMessagesIn(language).threshold.suspects(names.join('; '))];
}

/** The margins at both ends of what was searched. */
function evidence(summary: ThresholdSummary, language: Language): string[] {
  const say = askMessagesIn(language).threshold;
  const words = wordsOf(summary, language);
  return [summary.curve[0], summary.curve.at(-1)].flatMap((point) => {
    if (point === undefined) return [];
    const margins = point.margins.map((margin, c) => {
      const name = nameOf(summary, summary.conditions[c]?.id ?? null, language);
      return say.margin(name, ...marginInFigures(margin, language));
    });
    return [say.evidence(words.value(point.x), margins.join('; '))];
  });
}

/** The mean and its interval. */
export function marginInFigures(
  { mean, low, high }: ThresholdSummary['curve'][number]['margins'][number],
  language: Language,
): [mean: string, range: string] {
  const { decimal, range: between } = numbersIn(language);
  const size = Math.max((high ?? 0) - (low ?? 0), Math.abs(mean ?? 0) / 10);
  const digits = size >= 20 ? 0 : size >= 2 ? 1 : 2;
  return [decimal(mean, digits), between(low, high, digits)];
}
