/** What the monitor shows as lines: a name, this quarter and the one before, the same without decisions, and the agreed line. */

import type { QuarterReport } from '../../experiment/steering/message.ts';
import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { wrap } from '../../language/wrap.ts';
import {
  agreementsInWords,
  purseInWords,
  type RowInWords,
  rowInWords,
  shareSpent,
} from '../../results/meeting/in-words.ts';
import { monitor } from '../../results/meeting/monitor.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Scene } from '../screen.ts';

const gap = 2;
const longestLabel = 60;
const meterCells = { least: 8, most: 40 };

/** First how it stands, then the table, then the money; at most `most` rows of the table. */
export function monitorLines(
  report: QuarterReport,
  scenario: Scenario,
  scene: Scene,
  most: number,
): string[] {
  const { language, room, theme } = scene;
  const rows = monitor(report, scenario).map((row) => rowInWords(row, scenario, language, 'once'));
  const crossed = rows.some((row) => row.crossed);
  const sentence = wrap(agreementsInWords(report.signals, language), room.width);
  return [
    ...sentence.map((line) => (crossed ? theme.bad(theme.bold(line)) : theme.bold(line))),
    ...table(rows, scene).slice(0, most + 1),
    moneyLine(report, scene),
  ];
}

/** How many rows there are. */
export const rowsIn = (report: QuarterReport, scenario: Scenario): number =>
  monitor(report, scenario).length;

type Column = 'now' | 'before' | 'undecided' | 'byRules';

/** Which are missed least. */
const dispensable: readonly Column[] = ['byRules', 'before'];
/** From this width on the headings are whole. */
const wide = 100;

function table(rows: readonly RowInWords[], { language, say, theme, room }: Scene): string[] {
  const ruled = rows.some(({ byRules }) => byRules !== '');
  const columns: Column[] = [
    'now',
    'before',
    'undecided',
    ...(ruled ? (['byRules'] as const) : []),
  ];
  const headings = say.steer.columns[room.width >= wide ? 'whole' : 'short'];
  const widthOf = (column: Column) =>
    Math.max(headings[column].length, ...rows.map((row) => row[column].length));
  const agreed = meetingMessagesIn(language).agreement;
  const signal = Math.max(agreed.length, ...rows.map((row) => row.signal.length));
  const needed = (shown: readonly Column[]) =>
    shown.reduce((sum, column) => sum + gap + widthOf(column), 0) + gap + signal;
  const label = Math.max(say.steer.see.length, ...rows.map((row) => row.label.length));
  let shown: readonly Column[] = columns;
  for (const column of dispensable)
    if (room.width - needed(shown) < Math.min(label, shortestLabel))
      shown = shown.filter((one) => one !== column);
  const labels = Math.min(label, longestLabel, room.width - needed(shown));
  const line = (name: string, row: Readonly<Record<Column, string>>) =>
    [
      short(name, labels).padEnd(labels),
      ...shown.map((column) => ' '.repeat(gap) + row[column].padStart(widthOf(column))),
    ].join('');
  return [
    theme.dim(`${line(say.steer.see, headings)}${' '.repeat(gap)}${agreed}`),
    ...rows.map((row) => {
      const text = `${line(row.label, row)}${' '.repeat(gap)}${row.signal}`.trimEnd();
      return row.crossed ? theme.bad(theme.bold(text)) : text;
    }),
  ];
}

const shortestLabel = 33;

/** As many words as fit, or else letters. */
export function short(text: string, width: number): string {
  if (text.length <= width) return text;
  const [line = ''] = wrap(text, width);
  return line.slice(0, width).replace(/[\s,(]+$/, '');
}

/** How much of the year's budget is spent, as a bar and in words. */
function moneyLine({ purse }: QuarterReport, { language, room, say, theme }: Scene): string {
  const parts = purseInWords(purse, language);
  const share = shareSpent(purse);
  const head = `${say.steer.money}  `;
  const told = (n: number) => parts.slice(0, n).join(' · ');
  if (share === undefined) return `${head}${told(1)}`.slice(0, room.width);
  for (let n = parts.length; n > 0; n--) {
    const cells = Math.min(meterCells.most, room.width - head.length - told(n).length - 3);
    if (cells < meterCells.least) continue;
    const full = Math.max(0, Math.min(cells, Math.round(share * cells)));
    const bar = `▕${'█'.repeat(full)}${'░'.repeat(cells - full)}▏`;
    return `${head}${share > 1 ? theme.bad(bar) : bar} ${told(n)}`;
  }
  return `${head}${told(1)}`.slice(0, room.width);
}
