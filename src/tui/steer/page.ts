/** What is longer than the screen: the decisions so far, and, when it is over, what they did. */
import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { writtenInWords } from '../../results/decision-in-words.ts';
import type { MeetingOutcome } from '../../results/meeting/outcome.ts';
import {
  crossingsInWords,
  didInWords,
  outcomeInWords,
} from '../../results/meeting/outcome-in-words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Scene } from '../screen.ts';
import { lastReport, type Steering } from './state.ts';
import { short } from './table.ts';

/** Longer lines are hard to read. */
const widest = 100;
const gap = 3;

/** All lines, how many fit, and which is the first that is shown. */
export function longPage(
  screen: Steering,
  scene: Scene,
): { readonly lines: readonly string[]; readonly room: number; readonly top: number } {
  const lines =
    screen.outcome === undefined
      ? decisionLines(screen, scene)
      : outcomeLines(screen, screen.outcome, scene);
  const room = scene.room.height;
  return { lines, room, top: Math.max(0, Math.min(screen.top, lines.length - room)) };
}

/** `jaar 2, kwartaal 3  dit; en dat`, and why below it; where they are kept. */
export function decisionLines(screen: Steering, { language, say, room, theme }: Scene): string[] {
  const report = lastReport(screen);
  const { scenario } = screen.begun ?? {};
  const decisions = report?.decisions ?? [];
  if (report === undefined || scenario === undefined || decisions.length === 0)
    return [say.steer.nothingYet];
  const width = Math.min(widest, room.width);
  const { regime } = report.possible;
  const named = { programmes: scenario.programmes, regimes: [regime.now, ...regime.others] };
  const { whole } = numbersIn(language);
  const count = say.steer.decisions(whole(decisions.length));
  const kept = screen.kept === undefined ? count : say.steer.kept(count, screen.kept.file);
  return [
    ...wrap(kept, width).map((line) => theme.bold(line)),
    ...decisions.flatMap((one) => {
      const { when, what, why } = writtenInWords(one, named, language);
      const margin = when.length + 2;
      const told = [what.join('; '), ...(why === undefined ? [] : [why])];
      return told
        .flatMap((text) => wrap(text, width - margin))
        .map((line, i) => (i === 0 ? when : '').padEnd(margin) + line);
    }),
  ];
}

function outcomeLines(screen: Steering, outcome: MeetingOutcome, scene: Scene): string[] {
  const { language, say, room, theme } = scene;
  const { reports, kept, begun } = screen;
  const width = Math.min(widest, room.width);
  const { whole } = numbersIn(language);
  const decisions = lastReport(screen)?.decisions ?? [];
  const [first = '', ...rest] = outcomeInWords(outcome, decisions.length, language);
  const paragraph = (text: string) => wrap(text, width);
  return [
    ...paragraph(say.steer.over(whole(reports.length))),
    ...paragraph(first).map(theme.bold),
    ...rest.flatMap(paragraph),
    ...(kept === undefined ? [] : paragraph(say.steer.runHint)),
    '',
    ...(begun === undefined ? [] : numbers(outcome, begun.scenario, scene)),
    '',
    ...crossingsInWords(reports, language).flatMap(paragraph),
    '',
    ...(decisions.length === 0 ? paragraph(say.steer.notKept) : decisionLines(screen, scene)),
    ...(kept === undefined
      ? []
      : [
          '',
          ...paragraph(say.steer.replay(kept.file)),
          ...paragraph(kept.command).map(theme.bold),
        ]),
    ...paragraph(meetingMessagesIn(language).digest(outcome.digest)).map(theme.dim),
  ];
}

/** One row an indicator, one column each for what was decided, for no decisions and for the rules. */
function numbers(outcome: MeetingOutcome, scenario: Scenario, scene: Scene): string[] {
  const { language, theme, room } = scene;
  const say = meetingMessagesIn(language);
  const rows = didInWords(outcome, scenario, language);
  const columns = [
    { heading: say.yours, of: rows.map(({ decided }) => decided) },
    { heading: say.without, of: rows.map(({ undecided }) => undecided) },
    ...(outcome.ruled ? [{ heading: say.ruled, of: rows.map(({ byRules }) => byRules) }] : []),
  ].map((column) => ({
    ...column,
    width: Math.max(column.heading.length, ...column.of.map(({ length }) => length)),
  }));
  const others = columns.reduce((sum, { width }) => sum + gap + width, 0);
  const label = Math.min(
    Math.max(say.mean.length, ...rows.map((row) => row.label.length)),
    room.width - others,
  );
  const line = (name: string, cells: readonly string[]) =>
    short(name, label).padEnd(label) +
    columns.map(({ width }, i) => ' '.repeat(gap) + (cells[i] ?? '').padStart(width)).join('');
  return [
    theme.dim(
      line(
        say.mean,
        columns.map(({ heading }) => heading),
      ),
    ),
    ...rows.map((row, i) =>
      line(
        row.label,
        columns.map(({ of }) => of[i] ?? ''),
      ),
    ),
  ];
}
