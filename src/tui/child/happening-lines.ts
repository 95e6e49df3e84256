import { eventInWords } from '../../app/child-in-words.ts';
import { momentsIn } from '../../language/moments.ts';
import { wrap } from '../../language/wrap.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { armsOf } from '../arm-pair.ts';
import type { Box } from '../layout.ts';
import type { Scene } from '../screen.ts';
import { visible } from '../visible.ts';
import type { Happening } from './happenings.ts';
import type { Following } from './state.ts';

/** What happens, when, and in which arm, in words; as much of it around what is looked at as fits. */
export function happeningLines(
  happenings: readonly Happening[],
  { pair, at }: Following,
  scenario: Scenario,
  { language, say, theme }: Scene,
  { width, height }: Box,
): string[] {
  if (happenings.length === 0) return wrap(say.child.nothing, width);
  const names = armsOf(pair, scenario).map(({ name }) => name[language]);
  const whose = (arms: readonly number[]) =>
    arms.length === names.length ? say.child.both : (names[arms[0] ?? 0] ?? '');
  const moment = (month: number) => {
    const { schoolMonth } = momentsIn(language);
    return say.child.moment(String(Math.floor(month / 12) + 1), schoolMonth(month % 12, 'short'));
  };
  const first = happenings.map(({ event, arms }) => [moment(event.month), whose(arms)] as const);
  const widest = (column: 0 | 1) => Math.max(...first.map((cells) => cells[column].length));
  const [when, who] = [widest(0), widest(1)];
  const items = happenings.map(({ event, arms }, i) => {
    const isChosen = i === at;
    const lead = `${isChosen ? '→' : ' '} ${moment(event.month).padEnd(when)}  ${whose(arms).padEnd(who)}  `;
    const text = wrap(eventInWords(event, scenario, language), width - lead.length);
    return text.map((line, n) => {
      const whole = (n === 0 ? lead : ' '.repeat(lead.length)) + line;
      return isChosen ? theme.chosen(whole) : whole;
    });
  });
  const { from, to } = visible(
    items.map(({ length }) => length),
    at,
    height,
  );
  return items.slice(from, to).flat();
}
