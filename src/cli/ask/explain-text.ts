/** The explanation for a reader: a sentence a measure, and a waterfall from the one arm to the other. */
import type { Asked } from '../../app/asking.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { numbersIn } from '../../language/numbers.ts';
import { waterfall } from '../../reports/text/waterfall.ts';
import { indicatorName } from '../../results/amount-in-words.ts';
import {
  explainInWords,
  explainNotes,
  type Step,
  waterfallSteps,
} from '../../results/explain/in-words.ts';
import type { ExplainSummary } from '../../results/explain/summary.ts';
import type { AnswerPage } from './answer.ts';
import { answerText, provenanceNotes } from './lines.ts';

export function explainText(
  { summary, scenario }: Asked<ExplainSummary>,
  page: AnswerPage,
): string {
  const { language } = page;
  const { explain: say } = askMessagesIn(language);
  const { whole } = numbersIn(language);
  const nameOf = (id: string) => scenario.arms.find((one) => one.id === id)?.name[language] ?? id;
  const parts = {
    title: say.title(scenario.name[language], nameOf(summary.from), nameOf(summary.to)),
    sentences: explainInWords(summary, scenario, language),
    pictures: summary.measures.map((measure) => ({
      title: (page.plain ? say.figures : say.picture)(
        indicatorName(measure.indicator, scenario, language),
      ),
      lines: pictured(waterfallSteps(summary, measure, scenario, language), page),
    })),
    notes: [
      ...explainNotes(summary, language),
      ...provenanceNotes(summary, say.replications(whole(summary.replications)), page),
    ],
  };
  return answerText(parts, page);
}

function pictured(steps: readonly Step[], { plain, width }: AnswerPage): string[] {
  if (plain) return steps.map(({ label, figures }) => `${label}: ${figures}`);
  return waterfall(steps, width);
}
