/** The difference in one measure from the one arm to the other, step by step, and on what each step rests. */
import { askMessagesIn } from '../../language/messages/ask.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { indicatorFacts } from '../../reports/indicator-facts.ts';
import { waterfall } from '../../reports/text/waterfall.ts';
import {
  explainInWords,
  explainNotes,
  type Step,
  waterfallSteps,
} from '../../results/explain/in-words.ts';
import type { ExplainSummary } from '../../results/explain/summary.ts';
import type { Scene } from '../screen.ts';
import type { Explaining } from './state.ts';

/** Longer lines are hard to read. */
const widest = 100;

/** The sentence, the picture, and as many notes as there is room for. */
export function explanation({ of, found, chosen }: Explaining, scene: Scene): string[] {
  const { language, theme, room } = scene;
  const measure = found?.summary.measures[chosen];
  if (found === undefined || measure === undefined) return [];
  const { summary, folder } = found;
  const { scenario } = of;
  const width = Math.min(widest, room.width);
  const sentence = explainInWords(summary, scenario, language)[chosen] ?? '';
  const steps = waterfallSteps(summary, measure, scenario, language);
  const { label, unit, indicator } = indicatorFacts(measure.indicator, scenario, language);
  // Euros have their sign in every figure.
  const name = scene.say.compare.of(label, indicator?.unit === 'euro' ? '' : unit);
  const picture = askMessagesIn(language).explain.picture(name);
  const lines = [
    ...wrap(sentence, width).map(theme.bold),
    '',
    ...wrap(picture, width),
    ...drawn(steps, summary, scene),
  ];
  const { kept } = messagesIn(language).run;
  const notes = [
    ...explainNotes(summary, language),
    ...(folder === undefined ? [] : [kept(folder)]),
  ];
  for (const note of notes) {
    const broken = wrap(note, width).map(theme.dim);
    const gap = note === notes[0] ? [''] : [];
    if (lines.length + gap.length + broken.length <= room.height) lines.push(...gap, ...broken);
  }
  return lines;
}

/** With how many of its numbers are assumed beside each part, where there is room. */
function drawn(
  steps: readonly Step[],
  { parts }: ExplainSummary,
  { language, say, room }: Scene,
): string[] {
  const { whole } = numbersIn(language);
  // The first and the last step are the arms themselves.
  const grounds = steps.map((_, i) => {
    const numbers = parts[i - 1]?.numbers;
    const all = numbers && numbers.cited + numbers.derived + numbers.assumption;
    return !numbers || !all ? '' : say.explain.assumed(whole(numbers.assumption), whole(all));
  });
  const beside = Math.max(...grounds.map((ground) => ground.length));
  const plain = waterfall(steps, room.width);
  const narrow = waterfall(steps, room.width - beside - 2);
  const longest = Math.max(...narrow.map((line) => line.length));
  if (beside === 0 || longest + 2 + beside > room.width) return plain;
  return narrow.map((line, i) => `${line.padEnd(longest)}  ${grounds[i]}`.trimEnd());
}
