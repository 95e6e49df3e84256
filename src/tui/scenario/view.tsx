import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import { visible } from '../visible.ts';
import { dialLine } from './dial-lines.ts';
import { explanation } from './explanation.ts';
import { previewLines } from './preview-lines.ts';
import { countOf, type Tuning } from './state.ts';

/** From this width on the explanation stands beside the dials, which take so many cells. */
const wide = 110;
const dialCells = { least: 72, most: 100 };
const explanationCells = 80;
/** More than anybody says of a dial. */
const explanationLines = 12;
/** What the table of the preview needs, and all that it has to say. */
const previewRoom = { least: 5, usual: 9, all: 18 };
/** Lines of the body from which on there is room for the usual, and for all. */
const heights = { usual: 18, all: 32 };

/** The dials, what the chosen one means, and about what the changes do. */
export function Scenario({ screen, scene }: { readonly screen: Tuning; readonly scene: Scene }) {
  const { room, say } = scene;
  if (screen.scenario === undefined) return <Lines lines={[say.scenario.reading]} room={room} />;
  const { height } = room;
  const below =
    previewRoom[height >= heights.all ? 'all' : height >= heights.usual ? 'usual' : 'least'];
  const preview = previewLines(screen, scene, below).slice(0, below);
  const top = [...noticeLines(screen, scene)];
  const above = Math.min(
    height - below - top.length - 1,
    Math.max(screen.dials.length, explanationLines),
  );
  const lines = [...top, ...turningLines(screen, scene, above), '', ...preview];
  return <Lines lines={lines} room={room} />;
}

/** Exactly so many lines. */
function turningLines(screen: Tuning, scene: Scene, lines: number): string[] {
  const { room, language, theme } = scene;
  const dial = screen.dials[screen.chosen];
  if (dial === undefined) return Array.from({ length: lines }, () => '');
  const beside = room.width >= wide;
  const between = 3;
  const { least, most: broadest } = dialCells;
  const width = beside
    ? Math.max(least, Math.min(broadest, Math.floor(room.width / 2)))
    : room.width;
  const most = beside ? lines : Math.max(2, Math.floor(lines / 2) - 1);
  const said = explanation(dial, {
    language,
    theme,
    width: beside ? Math.min(explanationCells, room.width - width - between) : room.width,
    most,
  });
  const list = beside ? lines : lines - most - 1;
  const { from, to } = visible(
    screen.dials.map(() => 1),
    screen.chosen,
    list,
  );
  const shown = screen.dials
    .slice(from, to)
    .map((one, i) =>
      dialLine(one, screen.changes, from + i === screen.chosen, { language, width, theme }),
    );
  if (!beside) return [...filled(shown, list), '', ...filled(said, most)];
  const empty = ' '.repeat(width + between);
  return Array.from({ length: lines }, (_, i) => {
    const left = shown[i] === undefined ? empty : shown[i] + ' '.repeat(between);
    return `${left}${said[i] ?? ''}`.trimEnd();
  });
}

const filled = (lines: readonly string[], length: number) =>
  Array.from({ length }, (_, i) => lines[i] ?? '');

/** The name of the file that is being written, or that something would be lost. */
function noticeLines({ saving, warned, changes }: Tuning, scene: Scene): string[] {
  const { say, theme, room, language } = scene;
  if (saving !== undefined) {
    const wrong = saving.wrong?.[language];
    const told = saving.phase === 'exists' ? say.scenario.exists : wrong;
    const label = say.scenario.name;
    const space = Math.max(0, room.width - label.length - 2);
    const written = `${theme.bold(label)} ${saving.written.slice(-space)}▏`;
    return [written, ...(told === undefined ? [] : wrap(told, room.width).map(theme.bad)), ''];
  }
  if (!warned) return [];
  const { whole } = numbersIn(language);
  const lost = say.scenario.lost(whole(countOf(changes)));
  return [...wrap(lost, room.width).map(theme.bad), ''];
}
