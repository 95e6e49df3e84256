import { messagesIn } from '../../language/messages/messages.ts';
import { wrap } from '../../language/wrap.ts';
import { type TextRow, textRows } from './cells.ts';
import type { Page } from './page.ts';

const gap = 2;
/** A longer word in an arm's name is cut. */
const longestWord = 14;

/** The comparison as a table; arms that do not fit beside each other come in further tables below. `rows`: all, if nobody says. */
export function table(page: Page, rows: readonly TextRow[] = textRows(page)): string[] {
  const { scenario, language, width } = page;
  const say = messagesIn(language).table;
  const headings = [say.today, ...scenario.arms.map(({ name }) => name[language])].map(cut);
  const widths = headings.map((heading, column) =>
    Math.max(
      ...heading.split(' ').map(length),
      ...rows.map(({ cells }) => length(cells[column] ?? '')),
    ),
  );
  const labels = Math.max(...rows.map(({ label }) => length(label)));
  const trend = Math.max(length(say.trend), ...rows.map((row) => length(row.trend)));

  const blocks = fitting(widths, width - labels - gap - trend);
  return blocks.flatMap((columns, i) => [
    ...(i > 0 ? [''] : []),
    ...header(columns, page, { headings, widths, labels }),
    ...rows.map((row) => line(row, columns, page, { widths, labels })),
  ]);
}

interface Layout {
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly labels: number;
}

/** Columns that go together: today (column 0) and as many arms as there is room for, at least one. */
function fitting(widths: readonly number[], room: number): number[][] {
  const [first = 0] = widths;
  const blocks: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (let column = 1; column < widths.length; column++) {
    const needed = gap + (widths[column] ?? 0);
    if (used + needed > room) {
      blocks.push([0]);
      used = gap + first;
    }
    blocks.at(-1)?.push(column);
    used += needed;
  }
  return blocks;
}

function header(
  columns: readonly number[],
  page: Page,
  { headings, widths, labels }: Layout,
): string[] {
  const { paint, language } = page;
  const words = columns.map((column) => wrap(headings[column] ?? '', widths[column] ?? 0));
  const height = Math.max(...words.map(({ length }) => length));
  const trend = messagesIn(language).table.trend;
  return Array.from({ length: height }, (_, i) => {
    const cells = columns.map((column, j) => {
      const own = words[j] ?? [];
      return (own[i - height + own.length] ?? '').padStart(gap + (widths[column] ?? 0));
    });
    return paint.bold(
      `${' '.repeat(labels)}${cells.join('')}${i === height - 1 ? `  ${trend}` : ''}`.trimEnd(),
    );
  });
}

function line(
  row: TextRow,
  columns: readonly number[],
  { paint }: Page,
  { widths, labels }: Omit<Layout, 'headings'>,
) {
  const cells = columns.map((column) => {
    const text = (row.cells[column] ?? '').padStart(gap + (widths[column] ?? 0));
    const tone = row.tone?.[column];
    return tone === undefined ? text : paint[tone](text);
  });
  return `${row.label.padEnd(labels)}${cells.join('')}  ${row.trend}`.trimEnd();
}

function cut(name: string): string {
  return name
    .split(' ')
    .map((word) => (word.length > longestWord ? `${word.slice(0, longestWord - 1)}…` : word))
    .join(' ');
}

function length(text: string): number {
  return text.length;
}
