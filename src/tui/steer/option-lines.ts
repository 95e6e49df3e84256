/** What the group may choose as lines: a box or a value, the measure, what it costs and on what that rests. */
import type { QuarterReport } from '../../experiment/steering/message.ts';
import { costInWords, optionInWords, valueInWords } from '../../results/meeting/in-words.ts';
import { costOf, isChosen, type Option, valueNow } from '../../results/meeting/options.ts';
import type { Scene } from '../screen.ts';
import { visible } from '../visible.ts';
import type { Steering } from './state.ts';
import { optionsIn } from './state.ts';
import { short } from './table.ts';

const gap = 2;

/** With a heading, exactly so many lines; the chosen one is among them. */
export function optionLines(
  screen: Steering,
  report: QuarterReport,
  scene: Scene,
  lines: number,
): string[] {
  const { say, theme } = scene;
  const options = optionsIn(screen);
  const { from, to } = visible(
    options.map(() => 1),
    screen.chosen,
    lines - 1,
  );
  const unseen = options.length - (to - from);
  const more = unseen > 0 ? ` · ↑↓ ${say.steer.unseen(String(unseen))}` : '';
  return [
    theme.dim(`${say.steer.can}${more}`),
    ...options
      .slice(from, to)
      .map((option, i) => optionLine(option, from + i === screen.chosen, screen, report, scene)),
  ];
}

function optionLine(
  option: Option,
  chosen: boolean,
  screen: Steering,
  { possible }: QuarterReport,
  { language, room, say, theme }: Scene,
): string {
  const { proposal, costs } = screen;
  const value = valueNow(option, proposal);
  const changed = isChosen(option, proposal);
  const words = (of: typeof value) => valueInWords(option, of, possible, language);
  const box = option.scale.kind === 'toggle' ? (value ? '[x]' : '[ ]') : changed ? '[*]' : '   ';
  const own = optionInWords(option, language);
  const values =
    option.scale.kind === 'toggle'
      ? ['']
      : [
          ...(changed ? [`: < ${words(value)} > (${say.steer.from(words(option.now))})`] : []),
          `: < ${words(value)} >`,
        ];
  const cost = costOf(option, proposal, costs?.of === proposal ? costs.costs : {});
  const step = !changed && option.scale.kind === 'number';
  const told = cost && costInWords(option, cost, step, language);
  const prices =
    told === undefined
      ? ['']
      : [...(told.basis ? [`${told.amount} · ${told.basis}`] : []), told.amount, ''];
  const head = `${chosen ? '→' : ' '} ${box} `;
  const left = room.width - head.length;
  // All there is to say, or without what can be missed most.
  for (const price of prices)
    for (const which of values) {
      const text = `${own}${which}`;
      const free = left - text.length - price.length;
      if (free < (price === '' ? 0 : gap)) continue;
      return paint(`${head}${text}${' '.repeat(free)}${price}`);
    }
  const which = values.at(-1) ?? '';
  return paint(`${head}${short(own, left - which.length)}${which}`.padEnd(room.width));

  function paint(line: string): string {
    return chosen ? theme.chosen(line) : changed ? theme.bold(line) : line;
  }
}
