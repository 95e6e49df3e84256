/** One arm in one month: the four quadrants with the children in them, who moved, who waits, and the money. */
import type { FilmMonth } from '../../../experiment/film/film-month.ts';
import { glossary } from '../../../language/glossary.ts';
import type { Language } from '../../../language/messages/language.ts';
import { messagesIn } from '../../../language/messages/messages.ts';
import { screenMessagesIn } from '../../../language/messages/tui/tui.ts';
import { numbersIn } from '../../../language/numbers.ts';
import {
  type Quadrant,
  quadrantMarks,
  type SupportState,
  supportStates,
} from '../../../language/quadrant.ts';
import type { Theme } from '../../theme.ts';
import { dots, dotsInCell } from './dots.ts';
import { meter } from './meter.ts';
import { square } from './widths.ts';

export interface PanelOptions {
  readonly language: Language;
  /** Cells of every line. */
  readonly width: number;
  /** Children that one dot stands for. */
  readonly unit: number;
  readonly theme: Theme;
}

/** Cells beside the longest row of dots: a space and a number on both sides, and what moves between them. */
const beside = { number: 8, between: 6 };

/** Cells of the longest row of dots in a panel of this width. */
export function barCells(width: number): number {
  return width < square ? width - beside.number - 2 : Math.floor((width - 6) / 2) - beside.number;
}

export function panel(picture: FilmMonth, options: PanelOptions): string[] {
  const { width } = options;
  const quadrants = width < square ? inRows(picture, options) : twoByTwo(picture, options);
  return [...quadrants, ...belowThem(picture, options)].map((line) => line.padEnd(width));
}

function twoByTwo(picture: FilmMonth, options: PanelOptions): string[] {
  const left = barCells(options.width) + beside.number;
  const { whole } = numbersIn(options.language);
  const moved = (from: Quadrant, to: Quadrant) => whole(movedIn(picture, [from], [to]));
  const title = (q: Quadrant) => `${quadrantMarks[q]} ${glossary[q][options.language]}`;
  const line = (one: string, between: string, other: string) =>
    `${one.padEnd(left)}${between.padEnd(beside.between)}${other}`;
  const titles = (one: Quadrant, other: Quadrant) =>
    `${title(one).padEnd(left + beside.between)}${title(other)}`;
  const upDown = (high: Quadrant, low: Quadrant) => `  ↑ ${moved(low, high)} ↓ ${moved(high, low)}`;
  return [
    titles('q1', 'q3'),
    line(row('q1', picture, options), `→ ${moved('q1', 'q3')}`, row('q3', picture, options)),
    line(upDown('q1', 'q2'), `← ${moved('q3', 'q1')}`, upDown('q3', 'q4')),
    titles('q2', 'q4'),
    line(row('q2', picture, options), `→ ${moved('q2', 'q4')}`, row('q4', picture, options)),
    line('', `← ${moved('q4', 'q2')}`, ''),
  ];
}

const inRows = (picture: FilmMonth, options: PanelOptions) =>
  (['q1', 'q2', 'q3', 'q4'] as const).map((q) => `${quadrantMarks[q]} ${row(q, picture, options)}`);

/** ⣿⣿⣿⣿⡇ 1.207 */
function row(quadrant: Quadrant, picture: FilmMonth, options: PanelOptions): string {
  const { language, unit, width } = options;
  const children = inState(picture, quadrant);
  const wanted = children === 0 ? 0 : Math.max(1, Math.round(children / unit));
  const bar = dots(Math.min(dotsInCell * barCells(width), wanted));
  return [bar, numbersIn(language).whole(children)].filter((part) => part !== '').join(' ');
}

function belowThem(picture: FilmMonth, options: PanelOptions): string[] {
  const { language, width, theme } = options;
  const say = screenMessagesIn(language).film;
  const { table } = messagesIn(language);
  const { whole } = numbersIn(language);
  const helped = ['q1', 'q2', 'q3', 'q4', 'oza'] as const;
  const begins = movedIn(picture, ['none'], helped);
  const stops = movedIn(picture, helped, ['none']);
  const { waiting, waitingLong, homeSittersLong } = picture;
  const both = [
    `${table.both} ${whole(inState(picture, 'oza'))}`,
    say.helpMoves(whole(begins), whole(stops)),
  ];
  return [
    ...(width < square ? [] : both),
    `⧗ ${table.waiting} ${say.ofAll(whole(waitingLong), whole(waiting))}`,
    `⌂ ${table.homeSitters} ${whole(homeSittersLong)}`,
    meter(picture, { language, width, theme }),
  ];
}

const place = (state: SupportState) => supportStates.indexOf(state);

export const inState = ({ children }: FilmMonth, state: SupportState) =>
  children[place(state)] as number;

/** Children who went this month from one of these to one of those. */
function movedIn(
  { flows }: FilmMonth,
  from: readonly SupportState[],
  to: readonly SupportState[],
): number {
  return from
    .flatMap((a) => to.map((b) => flows[place(a) * supportStates.length + place(b)] as number))
    .reduce((sum, moved) => sum + moved, 0);
}
