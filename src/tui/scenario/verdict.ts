/** What the preview says in one sentence, about the arm that the scenario is about. */
import type { Language } from '../../language/messages/language.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { numbersIn } from '../../language/numbers.ts';
import { mainArm } from '../../results/answer.ts';
import type { Effects } from '../../results/effects.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Undefined while an interval is unknown or nothing is changed. A difference is one when 0 is outside its interval. */
export function verdict(
  scenario: Scenario,
  { rows }: Effects,
  language: Language,
): string | undefined {
  const say = screenMessagesIn(language).scenario;
  const { decimal, euros, list } = numbersIn(language);
  const arm = mainArm(scenario);
  const column = 1 + scenario.arms.indexOf(arm);
  const parts = (['waiting', 'homeSitters', 'spending'] as const).map((row) => {
    const difference = rows[row][column]?.change?.difference;
    if (difference === undefined || !Number.isFinite(difference.halfWidth)) return undefined;
    const { mean, halfWidth } = difference;
    const words = say.effects[row];
    if (Math.abs(mean) <= halfWidth) return words.same;
    const size = Math.abs(mean);
    const digits = size < 10 ? 1 : 0;
    const number =
      row === 'spending'
        ? `${euros(rough(size))} (±${euros(rough(halfWidth))})`
        : `${decimal(size, digits)} (±${decimal(halfWidth, digits)})`;
    return mean > 0 ? words.more(number) : words.fewer(number);
  });
  if (parts.some((part) => part === undefined)) return undefined;
  return say.verdict(arm.name[language], list(parts as string[]));
}

/** A few replications know no more than two digits. */
const rough = (amount: number) => Number(amount.toPrecision(2));
