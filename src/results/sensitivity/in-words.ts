/** A sensitivity analysis in sentences, one a measure: what matters most. */
import { askMessagesIn } from '../../language/messages/ask.ts';
import type { Language } from '../../language/messages/language.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { indicatorName } from '../amount-in-words.ts';
import type { Factor, Index, SensitivityMeasure, SensitivitySummary } from './summary.ts';

export function sensitivityInWords(
  summary: SensitivitySummary,
  scenario: Scenario,
  language: Language,
): string[] {
  return summary.measures.map((measure) =>
    sentence(measure, indicatorName(measure.indicator, scenario, language), summary, language),
  );
}

function sentence(
  { effects = [], factors = [], noiseShare }: SensitivityMeasure,
  name: string,
  { method }: SensitivitySummary,
  language: Language,
): string {
  const { sensitivity: say } = askMessagesIn(language);
  const { percent, whole, list } = numbersIn(language);
  if (method === 'morris') {
    const matter = effects.filter(({ matters }) => matters);
    const first = matter.slice(0, 3).map(({ path }) => path);
    return first.length === 0
      ? say.nothingMatters(name)
      : say.matter(name, list(first), whole(matter.length), whole(effects.length));
  }
  const told = factors
    .slice(0, 3)
    .map((factor) =>
      factor.total.resolved || factor.total.value === null
        ? say.share(labelOf(factor, language), percent(factor.total.value))
        : factor.total.low === null
          ? say.unknownShare(labelOf(factor, language))
          : say.unresolvedShare(labelOf(factor, language), between(factor.total, language)),
    );
  const noise = noiseShare == null ? '' : say.noise(percent(noiseShare));
  return say.comesFrom(name, list(told), noise);
}

export function labelOf({ id, parameters }: Factor, language: Language): string {
  const { grades } = askMessagesIn(language).sensitivity;
  return grades[id]?.(numbersIn(language).whole(parameters)) ?? id;
}

/** The share with its interval, and whether it is resolved. */
export function indexInFigures(index: Index, language: Language): string {
  const { percent } = numbersIn(language);
  const { unresolved } = askMessagesIn(language).sensitivity;
  return `${percent(index.value)}${index.low === null ? '' : ` (${between(index, language)})`}${index.resolved ? '' : ` ${unresolved}`}`;
}

/** In per cents. */
export const between = ({ low, high }: Index, language: Language): string =>
  numbersIn(language).range(low === null ? null : low * 100, high === null ? null : high * 100, 0);

/** How to read it, and what could not be. */
export function sensitivityNotes(summary: SensitivitySummary, language: Language): string[] {
  const { sensitivity: say } = askMessagesIn(language);
  const { whole } = numbersIn(language);
  const { method, failed, points, samples } = summary;
  const morris = method === 'morris';
  return [
    morris ? say.aboutMorris : say.aboutSobol,
    ...(failed.count === 0
      ? []
      : [
          (morris ? say.failedPoints : say.failedRows)(
            whole(failed.count),
            whole(morris ? points : samples + failed.count),
            failed.example?.[language] ?? '',
          ),
        ]),
  ];
}

/** How large it was. */
export function sensitivitySize(
  { method, samples, points, replications }: SensitivitySummary,
  language: Language,
): string {
  const { sensitivity: say } = askMessagesIn(language);
  const { whole } = numbersIn(language);
  const told = method === 'morris' ? say.trajectories : say.baseRows;
  return told(whole(samples), whole(points), whole(replications));
}
