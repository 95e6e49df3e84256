/** The threshold for a reader: the sentence, and the curve it rests on. */
import type { Asked } from '../../app/asking.ts';
import { axisOf, intervalBar } from '../../language/datawords/interval-bar.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { numbersIn } from '../../language/numbers.ts';
import { parameterWords } from '../../results/parameter-in-words.ts';
import {
  marginInFigures,
  nameOf,
  thresholdInWords,
  wordsOf,
} from '../../results/threshold/in-words.ts';
import type { ThresholdSummary } from '../../results/threshold/summary.ts';
import type { AnswerPage } from './answer.ts';
import { answerText, provenanceNotes } from './lines.ts';

export function thresholdText(
  { summary, scenario }: Asked<ThresholdSummary>,
  page: AnswerPage,
): string {
  const { language } = page;
  const say = askMessagesIn(language).threshold;
  const { whole } = numbersIn(language);
  const { vary, conditions, runs, replications } = summary;
  const arm = scenario.arms.find(({ id }) => id === summary.arm)?.name[language] ?? summary.arm;
  const words = wordsOf(summary, language);
  const parts = {
    title: say.title(
      scenario.name[language],
      vary.path,
      words.bare(vary.low),
      words.value(vary.high),
    ),
    sentences: thresholdInWords(summary, language),
    pictures: conditions.map(({ id }, c) => ({
      title: (page.plain ? say.margins : say.picture)(nameOf(summary, id, language)),
      lines: picture(summary, c, page),
    })),
    notes: [
      say.meaning(arm),
      ...provenanceNotes(summary, say.runs(whole(runs), whole(replications)), page),
    ],
  };
  return answerText(parts, page);
}

/** A line a value: where the margin lies with its interval, and the figures. */
function picture(summary: ThresholdSummary, c: number, page: AnswerPage): string[] {
  const { language, width, plain } = page;
  const { curve, threshold, vary } = summary;
  const say = askMessagesIn(language).threshold;
  const words = parameterWords(vary, (vary.high - vary.low) / 32, language);
  const lines = shown(summary).map((i) => {
    const { x, margins } = curve[i] as ThresholdSummary['curve'][number];
    const margin = margins[c] as (typeof margins)[number];
    const [mean, range] = marginInFigures(margin, language);
    return { x, margin, label: words.bare(x), figures: `${mean} (${range})` };
  });
  if (plain) return lines.map(({ label, figures }) => `${label}: ${figures}`);
  const axis = axisOf(lines.map(({ margin }) => margin));
  const labels = Math.max(...lines.map(({ label }) => label.length));
  const figures = Math.max(...lines.map((line) => line.figures.length));
  const room = Math.max(12, Math.min(48, width - labels - figures - say.here.length - 8));
  const nearest = closest(
    lines.map(({ x }) => x),
    threshold.estimate,
  );
  return lines.map(({ x, margin, label, figures: text }, i) => {
    const inside = threshold.verdict === 'found' && x >= threshold.low && x <= threshold.high;
    const mark = i === nearest ? say.here : inside ? say.within : '';
    return `${label.padStart(labels)}  ${intervalBar(margin, axis, room)}  ${text.padEnd(figures)}  ${mark}`.trimEnd();
  });
}

const mostLines = 16;

/** Places in the curve: both ends, and as many others as fit without two of them standing for the same. */
function shown({ curve, vary, threshold }: ThresholdSummary): number[] {
  const step = (vary.high - vary.low) / mostLines;
  const near = (x: number) => (x >= threshold.low && x <= threshold.high ? step / 4 : step);
  const places: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [i, { x }] of curve.entries()) {
    if (i > 0 && i < curve.length - 1 && x - last < near(x) * (1 - 1e-9)) continue;
    places.push(i);
    last = x;
  }
  return places;
}

function closest(xs: readonly number[], wanted: number | null): number | undefined {
  if (wanted === null) return undefined;
  const distances = xs.map((x) => Math.abs(x - wanted));
  return distances.indexOf(Math.min(...distances));
}
