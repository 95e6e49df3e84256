/** A sensitivity analysis for a reader: what matters most in sentences, then the ranking. */
import type { Asked } from '../../app/asking.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { numbersIn } from '../../language/numbers.ts';
import { indicatorName } from '../../results/amount-in-words.ts';
import type { SensitivityMeasure, SensitivitySummary } from '../../results/sensitivity/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { AnswerPage } from './answer.ts';
import { effectRows } from './effect-rows.ts';
import { between, factorRows, labelOf, mostRows } from './factor-rows.ts';
import { answerText, provenanceNotes } from './lines.ts';

export function sensitivityText(
  { summary, scenario }: Asked<SensitivitySummary>,
  page: AnswerPage,
): string {
  const { language, plain } = page;
  const { sensitivity: say } = askMessagesIn(language);
  const { whole } = numbersIn(language);
  const nameOf = (id: string) => scenario.arms.find((one) => one.id === id)?.name[language] ?? id;
  const [from, to] = [nameOf(summary.from), nameOf(summary.to)];
  const morris = summary.method === 'morris';
  const { failed, points, samples, parameters, replications } = summary;
  const parts = {
    title: say.title(scenario.name[language], from, to, whole(parameters.length)),
    sentences: summary.measures.map((measure) =>
      sentence(measure, indicatorName(measure.indicator, scenario, language), summary, page),
    ),
    pictures: summary.measures.map((measure) => {
      const name = indicatorName(measure.indicator, scenario, language);
      return {
        title: (plain ? say.table : morris ? say.effects : say.shares)(name),
        lines: rows(measure, summary, scenario, page),
      };
    }),
    notes: [
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
      ...provenanceNotes(
        summary,
        (morris ? say.trajectories : say.baseRows)(
          whole(samples),
          whole(points),
          whole(replications),
        ),
        page,
      ),
    ],
  };
  return answerText(parts, page);
}

function sentence(
  { effects = [], factors = [], noiseShare }: SensitivityMeasure,
  name: string,
  { method }: SensitivitySummary,
  { language }: AnswerPage,
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

function rows(
  measure: SensitivityMeasure,
  summary: SensitivitySummary,
  scenario: Scenario,
  page: AnswerPage,
): string[] {
  const { effects, factors } = measure;
  if (effects !== undefined) return effectRows(measure.indicator, effects, summary, scenario, page);
  return (factors ?? []).slice(0, mostRows).flatMap((factor) => factorRows(factor, page));
}
