import type { ArmDiary } from '../../experiment/child/diary.ts';
import { childMessagesIn } from '../../language/messages/child.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Scene } from '../screen.ts';
import { whyItWaited } from './happenings.ts';

/**
 * Why a child waited in an arm. Line by line, the longest first: whoever has little room can stop after any of them.
 */
export function whyLines(
  diary: ArmDiary,
  { arms }: Scenario,
  { language, say }: Scene,
  width: number,
): string[] {
  const reasons = whyItWaited(diary);
  if (reasons.length === 0) return [];
  const { obstacles, months } = childMessagesIn(language);
  const { whole } = numbersIn(language);
  const told = reasons.map(({ why, months: n }) => `${obstacles[why]} (${months(whole(n))})`);
  const name = arms.find(({ id }) => id === diary.arm)?.name[language] ?? '';
  const lines: string[] = [];
  for (const [i, reason] of told.entries()) {
    const last = lines.at(-1);
    const longer = last === undefined ? say.child.why(name, reason) : `${last}; ${reason}`;
    if (longer.length < width) lines[Math.max(0, lines.length - 1)] = longer;
    else lines.push(...wrap(i === 0 ? longer : `  ${reason}`, width));
  }
  return lines;
}
