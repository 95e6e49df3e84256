/** An uncertain run for a reader: in how many plausible worlds it turns out well, and how that hangs on the shrink rate. */
import type { Asked } from '../../app/asking.ts';
import { axisOf, intervalBar } from '../../language/datawords/interval-bar.ts';
import { shareBar } from '../../language/datawords/share-bar.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { numbersIn } from '../../language/numbers.ts';
import { amountWords, indicatorName } from '../../results/amount-in-words.ts';
import {
  armName,
  curvedArm,
  uncertainInWords,
  worldShareInFigures,
} from '../../results/uncertain/in-words.ts';
import type { UncertainSummary } from '../../results/uncertain/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { AnswerPage } from './answer.ts';
import { answerText, provenanceNotes } from './lines.ts';

export function uncertainText(
  { summary, scenario }: Asked<UncertainSummary>,
  page: AnswerPage,
): string {
  const { language, plain } = page;
  const { uncertain: say } = askMessagesIn(language);
  const { whole } = numbersIn(language);
  const { worlds, drawn, failed, replications, parameters } = summary;
  const parts = {
    title: say.title(scenario.name[language], whole(worlds), whole(parameters.length)),
    sentences: uncertainInWords(summary, scenario, language),
    pictures: [
      { title: plain ? say.differences : say.spread, lines: differences(summary, scenario, page) },
      ...(summary.curve.length === 0
        ? []
        : [
            {
              title: say.curve(curvedArm(summary, scenario, language)),
              lines: curve(summary, page),
            },
          ]),
    ],
    notes: [
      say.meaning,
      ...(failed.count === 0
        ? []
        : [say.failed(whole(failed.count), whole(drawn), failed.example?.[language] ?? '')]),
      ...provenanceNotes(summary, say.runs(whole(worlds), whole(replications)), page),
    ],
  };
  return answerText(parts, page);
}

type ArmResult = UncertainSummary['arms'][number];

/** Where the means of 95 % of the worlds lie, for each arm and measure. */
function differences(summary: UncertainSummary, scenario: Scenario, page: AnswerPage): string[] {
  const { language, width, plain, paint } = page;
  const { uncertain: say } = askMessagesIn(language);
  const { percent } = numbersIn(language);
  const measures = summary.arms[0]?.measures.map(({ indicator }) => indicator) ?? [];
  const names = Math.max(...summary.arms.map(({ id }) => armName(id, scenario, language).length));
  return measures.flatMap((indicator, m) => {
    const of = summary.arms.map((arm) => ({ arm, measure: arm.measures[m] as Measured }));
    const bars = of.map(({ measure: { mean, worlds } }) => ({
      mean,
      low: worlds.p2_5,
      high: worlds.p97_5,
    }));
    const ends = bars.flatMap(({ low, high }) => [Math.abs(low ?? 0), Math.abs(high ?? 0)]);
    const words = amountWords(indicator, Math.max(...ends), Math.max(...ends) / 20, language);
    const label = indicatorName(indicator, scenario, language);
    const lines = of.map(({ arm, measure }, i) => ({
      name: armName(arm.id, scenario, language),
      bar: intervalBar(bars[i] as (typeof bars)[number], axisOf(bars), room(width, names)),
      figures: `${words.mean(measure.mean)} (${words.range(measure.worlds.p2_5, measure.worlds.p97_5)})`,
      detail: say.apart(
        words.range(measure.low, measure.high),
        percent(rounded(measure.share)),
        percent(rounded(measure.share === null ? null : 1 - measure.share)),
      ),
    }));
    if (plain)
      return lines.map(({ name, figures, detail }) => `${label}, ${name}: ${figures}; ${detail}`);
    return [
      label,
      ...lines.flatMap(({ name, bar, figures, detail }) => [
        `  ${name.padEnd(names)}  ${bar}  ${figures}`,
        paint.dim(`  ${' '.repeat(names)}  ${detail}`),
      ]),
    ];
  });
}

type Measured = ArmResult['measures'][number];

const rounded = (share: number | null) => (share === null ? null : Math.round(share * 100) / 100);
const room = (width: number, names: number) => Math.max(12, Math.min(36, width - names - 36));

/** A line a shrink rate. */
function curve({ curve: points }: UncertainSummary, page: AnswerPage): string[] {
  const { language, width, plain } = page;
  const { percent } = numbersIn(language);
  return points.map((point) => {
    const label = percent(point.rate).padStart(5);
    const text = worldShareInFigures(point, language);
    if (plain) return `${label.trim()}: ${text}`;
    const bar = shareBar(
      { ...point, size: point.share },
      1,
      Math.max(12, Math.min(40, width - 36)),
    );
    return `${label}  ${bar}  ${text}`;
  });
}
