/** One measure year by year: from the summary at once, with the intervals of the differences when they have been read. */
import { messagesIn } from '../../../language/messages/messages.ts';
import { numbersIn } from '../../../language/numbers.ts';
import type { Summary } from '../../../results/summary.ts';
import type { Scene } from '../../screen.ts';
import { type Change, headedWords } from '../measure.ts';
import { type Pair, pairAt } from '../pairs.ts';
import type { Comparing } from '../state.ts';
import { meanOf } from './of-indicators.ts';
import type { Row, Section } from './section.ts';

export function byYear(screen: Comparing, { language, say }: Scene): Section[] {
  const { scenario, summary, pair, measure: id } = screen;
  const two = pairAt(summary, pair);
  const years = summary.arms[0]?.years.map(({ year }) => year) ?? [];
  const changes = years.map((year) => changeIn(screen, two, year));
  const words = headedWords(id, scenario, summary, changes, language);
  const today = words.amount(meanOf('today', id, summary));
  const { whole } = numbersIn(language);
  const now: Row = { label: messagesIn(language).table.today, from: today, to: today, figures: '' };
  const rows = years.map((year, i): Row => {
    const change = changes[i] as Change;
    return {
      label: say.compare.year(whole(year)),
      from: words.amount(meanIn(two.from, id, year, summary)),
      to: words.amount(meanIn(two.to, id, year, summary)),
      change,
      figures: words.change(change),
    };
  });
  return [{ heading: say.compare.of(words.label, words.unit), rows: [now, ...rows] }];
}

/** Without an interval as long as it is not known. */
function changeIn({ summary, measure, more }: Comparing, { from, to }: Pair, year: number): Change {
  const known =
    more.is === 'read'
      ? more.details.years.find((one) => one.from === from && one.to === to && one.year === year)
      : undefined;
  const change = known?.changes[measure];
  if (change !== undefined) return change;
  const [before, after] = [from, to].map((who) => meanIn(who, measure, year, summary));
  const mean = before == null || after == null ? null : after - before;
  return { mean, low: null, high: null };
}

/** Today is the same in every year. */
function meanIn(who: string, id: string, year: number, summary: Summary): number | null {
  if (who === 'today') return meanOf(who, id, summary);
  const arm = summary.arms.find((one) => one.id === who);
  return arm?.years.find((one) => one.year === year)?.indicators[id]?.mean ?? null;
}
