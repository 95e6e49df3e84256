import type { Decided } from '../../app/decided.ts';
import { steerMessagesIn } from '../../language/messages/steer.ts';
import { wrap } from '../../language/wrap.ts';
import { type DecisionInWords, decisionInWords } from '../../results/decision-in-words.ts';
import type { Given } from '../given.ts';
import { paintFor } from '../paint.ts';
import type { Streams } from '../streams.ts';

/** Lines longer than this are hard to read, however wide the terminal is. */
const longestLine = 100;

/** The log for a reader: a paragraph a decision, and a blank line behind it. */
export function decisionLines(
  { scenario, arm, ruled }: Decided,
  { language, plain }: Given,
  { stdout, env }: Streams,
): string {
  const say = steerMessagesIn(language);
  const paint = paintFor(stdout, env);
  const width = Math.min(stdout.columns ?? 80, longestLine);
  const decided = scenario.arms.find(({ id }) => id === 'decided');
  const decisions = decided?.scenario.steering.decisions ?? [];
  const words = decisions.map((one) => decisionInWords(one, scenario, language));
  const paragraphs = [
    [paint.bold(say.inArm(arm.name[language]))],
    ...(words.length === 0
      ? [[say.none]]
      : words.map((one) => paragraph(one, plain ? Number.POSITIVE_INFINITY : width))),
    ...(ruled ? [] : [wrap(say.noRules, width).map(paint.dim)]),
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n')}\n\n`;
}

/** `jaar 2, kwartaal 3  dit; en dat`, and why below it, all as far in as it began. */
function paragraph({ when, what, why }: DecisionInWords, width: number): string[] {
  const margin = when.length + 2;
  const lines = [what.join('; '), ...(why === undefined ? [] : [why])].flatMap((text) =>
    wrap(text, width - margin),
  );
  return lines.map((line, i) => (i === 0 ? when : '').padEnd(margin) + line);
}
