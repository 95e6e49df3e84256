/** A sensitivity analysis for a reader: what matters most in sentences, then the ranking. */
import type { Asked } from '../../app/asking.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { numbersIn } from '../../language/numbers.ts';
import { indicatorName } from '../../results/amount-in-words.ts';
import {
  sensitivityInWords,
  sensitivityNotes,
  sensitivitySize,
} from '../../results/sensitivity/in-words.ts';
import type { SensitivityMeasure, SensitivitySummary } from '../../results/sensitivity/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { AnswerPage } from './answer.ts';
import { effectRows } from './effect-rows.ts';
import { factorRows, mostRows } from './factor-rows.ts';
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
  const parts = {
    title: say.title(scenario.name[language], from, to, whole(summary.parameters.length)),
    sentences: sensitivityInWords(summary, scenario, language),
    pictures: summary.measures.map((measure) => {
      const name = indicatorName(measure.indicator, scenario, language);
      return {
        title: (plain ? say.table : morris ? say.effects : say.shares)(name),
        lines: rows(measure, summary, scenario, page),
      };
    }),
    notes: [
      ...sensitivityNotes(summary, language),
      ...provenanceNotes(summary, sensitivitySize(summary, language), page),
    ],
  };
  return answerText(parts, page);
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
