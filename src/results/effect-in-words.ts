import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Effect } from './answer.ts';
import { type Difference, decimalsOf } from './difference.ts';
import { type Direction, directionOf } from './direction.ts';

/**
 * Money and waiting against today in one breath: `but` when one gets better and the other worse. An interval on
 * both sides of nothing is not called equal: which way it goes cannot be told.
 */
export function effectInWords(
  { money, waiting }: Effect,
  name: string,
  language: Language,
): string {
  const say = messagesIn(language).answer;
  const { euros, euroRange, decimal, range } = numbersIn(language);
  const size = Math.abs(money.mean ?? 0);
  const digits = decimalsOf(waiting);
  const certain = directionOf(money) === 'less' || directionOf(money) === 'more';
  const scale = certain ? size : 1;
  const cost = told(money, (low, high) => euroRange(low, high, scale), {
    less: (certainty) => say.costsLess(name, euros(size), certainty),
    more: (certainty) => say.costsMore(name, euros(size), certainty),
    same: (certainty) => say.costsTheSame(name, certainty),
    unclear: (certainty) => say.costsUnclear(name, certainty),
  });
  const count = decimal(Math.abs(waiting.mean ?? 0), digits);
  const wait = told(waiting, (low, high) => range(low, high, digits), {
    less: (certainty) => say.waitLess(count, certainty),
    more: (certainty) => say.waitMore(count, certainty),
    same: (certainty) => say.waitTheSame(certainty),
    unclear: (certainty) => say.waitUnclear(certainty),
  });
  const ways = [directionOf(money), directionOf(waiting)];
  const opposed = ways.includes('less') && ways.includes('more');
  return `${cost}, ${opposed ? say.but : say.and} ${wait}`;

  function told(
    difference: Difference,
    rangeOf: (low: number, high: number) => string,
    ways: Readonly<Record<Direction, (certainty: string) => string>>,
  ): string {
    const way = directionOf(difference);
    const { low, high } = way === 'less' ? mirrored(difference) : difference;
    return ways[way](
      low === null || high === null ? say.uncertain : say.certainty(rangeOf(low, high)),
    );
  }
}

/** How much less, instead of how much more. */
function mirrored({ low, high }: Difference): { low: number | null; high: number | null } {
  return { low: high === null ? null : -high, high: low === null ? null : -low };
}
