import type { QuarterReport } from '../../experiment/steering/message.ts';
import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { steerMessagesIn } from '../../language/messages/steer.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import { optionLines } from './option-lines.ts';
import { decisionLines, longPage } from './page.ts';
import { asking, lastReport, type Steering } from './state.ts';
import { monitorLines, rowsIn } from './table.ts';

/** Of what may be chosen at least so many lines, with their heading. */
const leastOptions = 4;
/** From so many lines on the decisions so far have a place of their own. */
const tall = 30;
const leastLog = 5;

/** The monitor, the measures and the reason; or a question, or what came of it all. */
export function Steer({ screen, scene }: { readonly screen: Steering; readonly scene: Scene }) {
  const { room } = scene;
  return <Lines lines={linesOf(screen, scene)} room={room} />;
}

function linesOf(screen: Steering, scene: Scene): readonly string[] {
  const { room } = scene;
  const report = lastReport(screen);
  const scenario = screen.begun?.scenario;
  if (asking(screen)) return questionLines(screen, scene);
  if (report === undefined || scenario === undefined) return busyLines(screen, scene);
  if (screen.outcome !== undefined || screen.looking) {
    const { lines, top } = longPage(screen, scene);
    return lines.slice(top, top + room.height);
  }
  return meetingLines(screen, report, scenario, scene);
}

function busyLines({ doing }: Steering, { say, room }: Scene): string[] {
  return doing === undefined ? [] : wrap(say.steer[doing.what], room.width);
}

function questionLines({ unfinished }: Steering, { language, say, room, theme }: Scene): string[] {
  if (unfinished === undefined) return [];
  const { file, lived, decisions } = unfinished;
  const { whole } = numbersIn(language);
  const [year, quarter] = [Math.ceil(lived / 4), ((lived + 3) % 4) + 1];
  const when = steerMessagesIn(language).when(whole(year), whole(quarter));
  const count = say.steer.decisions(whole(decisions.length));
  return [
    ...wrap(say.steer.unfinished(file, when, count), room.width).map(theme.bold),
    '',
    ...wrap(say.steer.goOn, room.width),
  ];
}

function meetingLines(
  screen: Steering,
  report: QuarterReport,
  scenario: Scenario,
  scene: Scene,
): string[] {
  const { say, theme, room, language } = scene;
  const why = reasonLines(screen, scene);
  const notes = room.height >= tall ? [''] : [];
  const log = logLines(screen, report, scene);
  const left = room.height - why.length - log.length - notes.length;
  const rows = rowsIn(report, scenario);
  const head = monitorLines(report, scenario, scene, 0).length;
  const most = Math.max(1, Math.min(rows, left - head - leastOptions));
  const monitor = monitorLines(report, scenario, scene, most);
  const options = report.last
    ? []
    : optionLines(screen, report, scene, Math.max(2, left - monitor.length));
  return [...monitor, ...notes, ...options, ...why, ...log];

  function logLines(of: Steering, { decisions }: QuarterReport, where: Scene): string[] {
    const all = decisionLines(of, where);
    if (where.room.height >= tall) {
      const lines = Math.max(leastLog, where.room.height - tall - leastLog);
      const [title = '', ...rest] = all;
      return ['', title, ...rest.slice(-lines)];
    }
    const count = say.steer.decisions(numbersIn(language).whole(decisions.length));
    const line =
      decisions.length === 0
        ? say.steer.nothingYet
        : of.kept === undefined
          ? count
          : say.steer.kept(count, of.kept.file);
    return [theme.dim(line.slice(0, where.room.width))];
  }
}

/** What is written, or that it must be, or what is being done. */
function reasonLines(screen: Steering, { language, say, room, theme }: Scene): string[] {
  const { doing, reason, writing, lacking, wrong } = screen;
  if (doing !== undefined) return [theme.bold(say.steer[doing.what])];
  const label = `${say.steer.why} `;
  const space = room.width - label.length - 1;
  const text = writing
    ? `${reason.slice(-space)}▏`
    : reason === ''
      ? theme.dim(say.steer.whyHint)
      : `“${reason.slice(0, space - 1)}”`;
  const told = wrong?.[language] ?? (lacking ? meetingMessagesIn(language).needsReason : undefined);
  return [
    `${theme.bold(label)}${text}`,
    ...(told === undefined ? [] : wrap(told, room.width).slice(0, 2).map(theme.bad)),
  ];
}
