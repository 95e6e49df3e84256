import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import type { Messages } from '../language/messages/nl.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Budget } from '../scenario/scenario.ts';

/** The same in few words or in many. */
type ShrinkWords = Pick<Messages['answer'], 'noCeiling' | 'shrink' | 'smaller' | 'larger'>;

/** How a budget runs: by a steady rate, or where it ends. That it does not bind, if so. */
export function shrinkInWords(
  { kind, factors }: Budget,
  language: Language,
  say: ShrinkWords = messagesIn(language).answer,
): string {
  if (kind === 'open') return say.noCeiling;
  const { percent } = numbersIn(language);
  const [first = 1] = factors;
  const last = factors.at(-1) ?? 1;
  const steady = factors.every((factor, i) => Math.abs(factor - first ** (i + 1)) < 1e-6);
  if (steady && first <= 1) return say.shrink(percent(1 - first));
  const year = String(factors.length);
  return last <= 1 ? say.smaller(year, percent(1 - last)) : say.larger(year, percent(last - 1));
}
