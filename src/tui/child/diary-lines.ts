/** The life of a child in two arms, below each other on one line of time; then what happens, in words. */
import { eventInWords, monthsInWords } from '../../app/child-in-words.ts';
import type { ArmDiary, ChildDiary } from '../../experiment/child/diary.ts';
import { childMessagesIn } from '../../language/messages/child.ts';
import { momentsIn } from '../../language/moments.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { armsOf } from '../arm-pair.ts';
import type { Box } from '../layout.ts';
import type { Scene } from '../screen.ts';
import { visible } from '../visible.ts';
import { diariesOf, type Happening, happeningsIn, whyItWaited } from './happenings.ts';
import type { Following } from './state.ts';
import { monthsPerCell, type Strip, stripOf, strips } from './strips.ts';

/** Cells before every strip. */
const label = 9;
/** Lines on which all is told; on fewer the strips have no legend. */
const spacious = 17;
/** Lines for what happens, where more can be told besides. */
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
    pointer(month, perCell, scene),
    ...(roomy ? say.child.legend.flatMap((line) => wrap(line, room.width)) : []),
  ];
  const spare = room.height - above.length;
  const why = lives.map((arm) => whyLines(arm, scenario, scene, room.width));
  const all = why.flat();
  const told = all.length + ample <= spare ? all : why.flatMap((lines) => lines.slice(0, 1));
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
  const told = counts === undefined ? '' : monthsInWords(counts, language);
  const [first = ''] = wrap(told, width - name.length - 2);
  return `${theme.bold(name)}: ${first}`;
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

/** Where on the strips is what is looked at. */
function pointer(month: number | undefined, perCell: number, scene: Scene): string {
  if (month === undefined) return '';
  return `${' '.repeat(label + Math.max(0, Math.floor(month / perCell)))}${scene.theme.chosen('▲')}`;
}

/** Line by line, the longest first: whoever has little room can stop after any of them. */
function whyLines(
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

function happeningLines(
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
