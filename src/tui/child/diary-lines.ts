/** The life of a child in two arms, below each other on one line of time; then what happens, in words. */
import { monthsInWords } from '../../app/child-in-words.ts';
import type { ArmDiary, ChildDiary } from '../../experiment/child/diary.ts';
import { wrap } from '../../language/wrap.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Box } from '../layout.ts';
import type { Scene } from '../screen.ts';
import { happeningLines } from './happening-lines.ts';
import { diariesOf, happeningsIn } from './happenings.ts';
import type { Following } from './state.ts';
import { monthsPerCell, type Strip, stripOf, strips } from './strips.ts';
import { whyLines } from './why-lines.ts';

/** Cells before every strip. */
const label = 9;
/** Lines on which all is told; on fewer the strips have no legend. */
const spacious = 17;
/** Lines for what happens: in any case, and where more can be told besides. */
const fewest = 3;
const ample = 8;

export function diaryLines(
  screen: Following,
  diary: ChildDiary,
  scenario: Scenario,
  scene: Scene,
  room: Box,
): string[] {
  const { pair, at } = screen;
  const { say } = scene;
  const months = scenario.horizon.pilot;
  const perCell = monthsPerCell(months, room.width - label);
  const happenings = happeningsIn(diary, scenario, pair);
  const month = happenings[at]?.event.month;
  const roomy = room.height >= spacious;
  const lives = diariesOf(diary, scenario, pair);
  const rows = (strip: Strip) => lives.map((arm) => stripOf(arm, strip, months, perCell));
  const shown = strips.filter((strip) => strip !== 'school' || (roomy && changes(rows(strip))));
  const arms = lives.flatMap((arm) => [
    headOf(screen, arm, scenario, scene, room.width),
    ...shown.map(
      (strip) => say.child.strips[strip].padEnd(label) + stripOf(arm, strip, months, perCell),
    ),
  ]);
  const above = [
    ...(roomy ? [axis(months, perCell, scene)] : []),
    ...arms,
    pointer(month, perCell, scene, room.width),
    ...(roomy ? say.child.legend.flatMap((line) => wrap(line, room.width)) : []),
  ];
  const spare = room.height - above.length;
  const why = lives.map((arm) => whyLines(arm, scenario, scene, room.width));
  const all = why.flat();
  const briefly = why.flatMap((lines) => lines.slice(0, 1)).slice(0, Math.max(0, spare - fewest));
  const told = all.length + ample <= spare ? all : briefly;
  const gap = spare - told.length > ample ? [''] : [];
  const list = spare - told.length - gap.length;
  return [
    ...above,
    ...told,
    ...gap,
    ...happeningLines(happenings, screen, scenario, scene, { ...room, height: list }),
  ];
}

/** Whether anything ever differs, between arms or in the course of time. */
function changes(rows: readonly string[]): boolean {
  return new Set(rows.join('').replaceAll(' ', '')).size > 1;
}

/** An arm's name, and what there was in it of waiting, sitting at home and help. */
function headOf(
  { children, chosen }: Following,
  { arm }: ArmDiary,
  { arms }: Scenario,
  { language, theme }: Scene,
  width: number,
): string {
  const counts = children?.[chosen]?.arms.find((one) => one.arm === arm);
  const name = arms.find(({ id }) => id === arm)?.name[language] ?? arm;
  const told = counts === undefined ? [] : monthsInWords(counts, language).split(', ');
  while (`${name}: ${told.join(', ')}`.length > width) told.pop();
  return `${theme.bold(name)}: ${told.join(', ')}`;
}

/** The years of the pilot, each where it begins. */
function axis(months: number, perCell: number, { say, theme }: Scene): string {
  const cells = Array.from({ length: Math.ceil(months / perCell) }, (_, cell) => {
    const year = Math.ceil((cell * perCell) / 12);
    const begins = year * 12 >= cell * perCell && year * 12 < (cell + 1) * perCell;
    return begins ? String(year + 1) : ' ';
  });
  return theme.dim(
    `${say.child.year.padEnd(label)}${cells.join('')}`.slice(0, label + cells.length),
  );
}

/** Where on the strips is what is looked at; and of how many months a sign is, unless of one. */
function pointer(
  month: number | undefined,
  perCell: number,
  { say, theme }: Scene,
  width: number,
): string {
  const at = label + Math.max(0, Math.floor((month ?? 0) / perCell));
  const mark = month === undefined ? ' ' : theme.chosen('▲');
  const scale = perCell === 1 ? '' : say.child.perSign(String(perCell));
  if (at > scale.length + 1) return `${scale.padEnd(at)}${mark}`;
  return `${' '.repeat(at)}${mark}${scale.padStart(width - at - 1)}`;
}
