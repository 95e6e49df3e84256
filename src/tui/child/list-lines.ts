/**
 * The children that are worth following, by what happens to them, with the months of that in every arm. Where there is
 * little room, less is said of the child.
 */
import { childInWords, kindInWords } from '../../app/child-in-words.ts';
import type { ChildChoice, ChildKind, ChildMonths } from '../../experiment/child/choose.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { armsOf } from '../arm-pair.ts';
import type { Box } from '../layout.ts';
import type { Scene } from '../screen.ts';
import { visible } from '../visible.ts';
import type { Following } from './state.ts';

/** Which months tell the arms apart. */
const counted: Readonly<Record<ChildKind, keyof Omit<ChildMonths, 'arm'>>> = {
  waits: 'waited',
  sits: 'sat',
  special: 'special',
  nearby: 'heavier',
};
const gap = 2;

/** With the mark in front. */
const widthOf = (labels: readonly (readonly string[])[]) =>
  2 + Math.max(...labels.map((parts) => parts.join(', ').length));

export function listLines(
  { chosen, pair }: Following,
  children: readonly ChildChoice[],
  scenario: Scenario,
  { language, say, theme }: Scene,
  room: Box,
): string[] {
  const { whole } = numbersIn(language);
  const columns = (arms: Scenario['arms']) => arms.map(({ name }) => gap + name[language].length);
  const needed = columns(scenario.arms).reduce((sum, cells) => sum + cells, 0);
  const described = [3, 2, 1].map((parts) =>
    children.map(({ child }) => childInWords(child, language).split(', ').slice(0, parts)),
  );
  const fits = (labels: readonly string[][]) => widthOf(labels) + needed <= room.width;
  const labels = described.find(fits) ?? (described[1] as string[][]);
  const widest = widthOf(labels);
  const arms = fits(labels) ? scenario.arms : armsOf(pair, scenario);
  const widths = columns(arms);
  const row = (label: string, cells: readonly string[]) =>
    label.padEnd(widest) + cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('');
  const items = children.map(({ kind, arms: counts }, i) => {
    const of = (id: string) => counts.find(({ arm }) => arm === id)?.[counted[kind]] ?? 0;
    const line = row(
      `${i === chosen ? '→' : ' '} ${labels[i]?.join(', ')}`,
      arms.map(({ id }) => whole(of(id))),
    );
    const isFirst = children[i - 1]?.kind !== kind;
    const title = `${kindInWords(kind, language)} (${say.child.counted[kind]})`;
    return [
      ...(isFirst ? wrap(title, room.width).map(theme.bold) : []),
      i === chosen ? theme.chosen(line) : line,
    ];
  });
  const heights = items.map(({ length }) => length);
  const spare = room.height - 1 - heights.reduce((sum, height) => sum + height, 0);
  const note = wrap(say.child.which, room.width);
  const notes = note.length + 1 <= spare ? ['', ...note] : [];
  const header = theme.dim(
    row(
      '',
      arms.map(({ name }) => name[language]),
    ),
  );
  const { from, to } = visible(heights, chosen, room.height - 1 - notes.length);
  return [header, ...items.slice(from, to).flat(), ...notes];
}
