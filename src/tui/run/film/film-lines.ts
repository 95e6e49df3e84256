/** The film as lines of text: two arms side by side in the month that is seen. */
import type { FilmMonth } from '../../../experiment/film/film-month.ts';
import { glossary } from '../../../language/glossary.ts';
import { momentsIn } from '../../../language/moments.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { type Quadrant, quadrantMarks, quadrants } from '../../../language/quadrant.ts';
import { wrap } from '../../../language/wrap.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { armsOf } from '../../arm-pair.ts';
import type { Box } from '../../layout.ts';
import type { Scene } from '../../screen.ts';
import { dotsInCell } from './dots.ts';
import { barCells, inState, panel } from './panel.ts';
import { type Film, paces, picturesOf } from './state.ts';
import { square } from './widths.ts';

const between = ' │ ';
/** Wider says no more. */
const widest = 60;
/** Lines that the quadrants two by two take, with all around them. */
const comfortable = 15;

export function filmLines(film: Film, scenario: Scenario, scene: Scene, room: Box): string[] {
  const { language, say, theme } = scene;
  const pictures = picturesOf(film, scenario);
  const [first] = pictures ?? [];
  if (pictures === undefined || first === undefined) return [say.film.loading];
  const width = panelWidth(room, pictures.length);
  const cells = barCells(width);
  const unit = unitOf(film, scenario, dotsInCell * cells);
  const names = armsOf(film.pair, scenario).map(({ name }) =>
    theme.bold(clipped(name[language], width).padEnd(width)),
  );
  const panels = pictures.map((picture) => panel(picture, { language, width, unit, theme }));
  const lines = panels[0]?.map((_, i) => panels.map((one) => one[i] ?? '').join(between)) ?? [];
  const notes = notesOf(scene, unit, width < square).flatMap((note) => wrap(note, room.width));
  const above = [
    momentLine(film, first, scenario, scene, room.width),
    ...(room.height > comfortable ? [''] : []),
    names.join(between),
    ...lines,
  ];
  const spare = room.height - above.length - notes.length;
  if (spare < 0) return above;
  return [...above, ...(spare > 0 ? [''] : []), ...notes];
}

/** Too narrow for two by two where the height does not allow it either. */
function panelWidth({ width, height }: Box, panels: number): number {
  const each = Math.floor((width - between.length * (panels - 1)) / panels);
  return Math.min(each, height < comfortable - 1 ? square - 1 : widest);
}

function momentLine(
  film: Film,
  { month, year, monthOfYear }: FilmMonth,
  { horizon }: Scenario,
  { language, say, theme }: Scene,
  width: number,
): string {
  const { whole, decimal } = numbersIn(language);
  const pace = paces[film.pace] ?? 1;
  const when = say.film.moment(
    whole(month + 1),
    whole(horizon.pilot),
    momentsIn(language).schoolMonth(monthOfYear, 'long'),
    whole(year + 1),
  );
  const how = film.playing
    ? say.film.playing(pace < 1 ? decimal(pace, 1) : whole(pace))
    : month + 1 === horizon.pilot
      ? say.film.over
      : say.film.paused;
  return `${theme.bold(when)}${how.padStart(width - when.length)}`;
}

const rounds = [1, 2, 5];

/** Children for each dot, the same in both arms and all months: a round number. */
function unitOf(film: Film, scenario: Scenario, room: number): number {
  const months = armsOf(film.pair, scenario).flatMap(({ id }) => film.reels[id] ?? []);
  const most = Math.max(1, ...months.flatMap((month) => quadrants.map((q) => inState(month, q))));
  for (let power = 1; ; power *= 10)
    for (const round of rounds) if (most / (round * power) <= room) return round * power;
}

function notesOf({ say, language }: Scene, unit: number, small: boolean): string[] {
  const { whole } = numbersIn(language);
  const name = (q: Quadrant) => `${quadrantMarks[q]} ${glossary[q][language]}`;
  if (small) return [quadrants.map(name).join(' · ')];
  return [say.film.legend(whole(unit)), say.film.meaning];
}

function clipped(name: string, width: number): string {
  return name.length > width ? `${name.slice(0, width - 1)}…` : name;
}
