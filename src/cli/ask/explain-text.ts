/** The explanation for a reader: a sentence a measure, and a waterfall from the one arm to the other. */
import type { Asked } from '../../app/asking.ts';
import { waterfallBar } from '../../language/datawords/waterfall-bar.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { numbersIn } from '../../language/numbers.ts';
import { type AmountWords, amountWords, indicatorName } from '../../results/amount-in-words.ts';
import type { ExplainSummary, Share } from '../../results/explain/summary.ts';
import type { AnswerPage } from './answer.ts';
import { answerText, provenanceNotes } from './lines.ts';

type Measure = ExplainSummary['measures'][number];

export function explainText(
  { summary, scenario }: Asked<ExplainSummary>,
  page: AnswerPage,
): string {
  const { language } = page;
  const { explain: say } = askMessagesIn(language);
  const { whole } = numbersIn(language);
  const nameOf = (id: string) => scenario.arms.find((one) => one.id === id)?.name[language] ?? id;
  const [from, to] = [nameOf(summary.from), nameOf(summary.to)];
  const measured = summary.measures.map((measure) => {
    const name = indicatorName(measure.indicator, scenario, language);
    return { measure, name, words: wordsOf(measure, page) };
  });
  const parts = {
    title: say.title(scenario.name[language], from, to),
    sentences: measured.map(({ measure, name, words }) => sentence(measure, name, words)),
    pictures: measured.map(({ measure, name, words }) => ({
      title: (page.plain ? say.figures : say.picture)(name),
      lines: waterfall(measure, words),
    })),
    notes: [
      ...foundations(),
      summary.orders === 0 ? say.exact : say.orders(whole(summary.orders)),
      say.direct,
      ...provenanceNotes(summary, say.replications(whole(summary.replications)), page),
    ],
  };
  return answerText(parts, page);

  function partName(i: number): string {
    const id = summary.parts[i]?.id ?? '';
    return say.parts[id] ?? id;
  }

  function sentence(measure: Measure, name: string, words: AmountWords): string {
    const { difference, direct, displaced } = measure;
    const largest = largestPart(measure);
    const most =
      largest === undefined
        ? ''
        : say.most(partName(largest), words.mean(measure.parts[largest]?.mean ?? null));
    const split = say.split(words.mean(direct.mean), words.mean(displaced.mean));
    return `${say.whole(name, to, from, figures(difference, words))}${most}; ${split}.`;
  }

  function figures({ mean, low, high }: Share, words: AmountWords): string {
    return low === null ? words.mean(mean) : `${words.mean(mean)} (${words.range(low, high)})`;
  }

  function waterfall(measure: Measure, words: AmountWords): string[] {
    let level = measure.from ?? 0;
    const steps = measure.parts.map((part, i) => {
      const start = level;
      level += part.mean ?? 0;
      return { label: partName(i), start, end: level, text: figures(part, words) };
    });
    const ends = (label: string, value: number | null) => ({
      label,
      start: value ?? 0,
      end: value ?? 0,
      text: words.mean(value),
    });
    const lines = [ends(from, measure.from), ...steps, ends(to, measure.to)];
    if (page.plain) return lines.map(({ label, text }) => `${label}: ${text}`);
    const levels = lines.flatMap(({ start, end }) => [start, end]);
    const axis = { from: Math.min(...levels), to: Math.max(...levels) };
    const labels = Math.max(...lines.map(({ label }) => label.length));
    const texts = Math.max(...lines.map(({ text }) => text.length));
    const room = Math.max(12, Math.min(48, page.width - labels - texts - 4));
    return lines.map(
      ({ label, start, end, text }) =>
        `${label.padEnd(labels)}  ${waterfallBar(start, end, axis, room)}  ${text}`,
    );
  }

  function foundations(): string[] {
    const told = summary.parts.flatMap(({ numbers }, i) => {
      const all = numbers.cited + numbers.derived + numbers.assumption;
      return all === 0 ? [] : [say.assumed(partName(i), whole(numbers.assumption), whole(all))];
    });
    return told.length === 0 ? [] : [say.foundation(told.join(', '))];
  }
}

/** With the digits that the largest interval deserves. */
function wordsOf({ indicator, from, to, difference, parts }: Measure, page: AnswerPage) {
  const widths = [difference, ...parts].map(({ low, high }) => ((high ?? 0) - (low ?? 0)) / 2);
  const scale = Math.max(Math.abs(from ?? 0), Math.abs(to ?? 0));
  return amountWords(indicator, scale, Math.max(...widths), page.language);
}

function largestPart({ parts }: Measure): number | undefined {
  const sizes = parts.map(({ mean }) => Math.abs(mean ?? 0));
  const most = Math.max(...sizes);
  return most > 0 ? sizes.indexOf(most) : undefined;
}
