/** The explanation for a reader: a sentence a measure, and a waterfall from the one arm to the other. */
import type { Asked } from '../../app/asking.ts';
import { waterfallBar } from '../../language/datawords/waterfall-bar.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { numbersIn } from '../../language/numbers.ts';
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
      lines: waterfall(waterfallSteps(summary, measure, scenario, language), page),
    })),
    notes: [
      ...explainNotes(summary, language),
      ...provenanceNotes(summary, say.replications(whole(summary.replications)), page),
    ],
  };
  return answerText(parts, page);
}

function waterfall(steps: readonly Step[], { plain, width }: AnswerPage): string[] {
  if (plain) return steps.map(({ label, figures }) => `${label}: ${figures}`);
  const levels = steps.flatMap(({ start, end }) => [start, end]);
  const axis = { from: Math.min(...levels), to: Math.max(...levels) };
  const labels = Math.max(...steps.map(({ label }) => label.length));
  const texts = Math.max(...steps.map(({ figures }) => figures.length));
  const room = Math.max(12, Math.min(48, width - labels - texts - 4));
  return steps.map(
    ({ label, start, end, figures }) =>
      `${label.padEnd(labels)}  ${waterfallBar(start, end, axis, room)}  ${figures}`,
  );
}
