import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { SweepRow } from '../../results/sweep/sweep-row.ts';
import { wrap } from '../compare/wrap.ts';
import { rising, verdictOf } from './answer.ts';
import { axisWords } from './axis-words.ts';
import { headlines } from './measures.ts';
import type { SweepPage } from './page.ts';

/** More rows than this nobody reads on a terminal. */
const mostRows = 40;
const gap = 2;
const widestHeading = 10;

/** A row a point: its values, the headlines of the arm, the agreements. */
export function sweepTable(page: SweepPage): string[] {
  const { base, design, language, paint } = page;
  const say = sweepMessagesIn(language).table;
  const { whole } = numbersIn(language);
  const axes = design.axes.map((axis) => axisWords(axis, base, language));
  const columns = headlines(page);
  const sorted = inOrder(page);
  const shown = design.axes.length === 1 ? spreadOut(sorted) : sorted.slice(0, mostRows);
  const headings = [
    ...axes.map(({ name }) => name),
    ...columns.map(({ heading }) => heading),
    ...(base.agreements.length > 0 ? [say.agreements] : []),
  ].map((heading) => wrap(heading, widestHeading));
  const body = shown.map((row) => [
    ...axes.map((axis, i) => axis.value(row.values[i] ?? 0)),
    ...(row.failed === undefined
      ? columns.map(({ measure }) => measure.figure(row.arm[measure.id]?.mean))
      : [say.failed, ...columns.slice(1).map(() => '')]),
    ...(base.agreements.length > 0 ? [kept(row, page)] : []),
  ]);
  const [one] = shown.filter((row) => row.failed === undefined);
  const today =
    one === undefined
      ? []
      : [
          [
            say.today,
            ...axes.slice(1).map(() => ''),
            ...columns.map(({ measure }) => measure.figure(one.today[measure.id]?.mean)),
            ...(base.agreements.length > 0 ? ['–'] : []),
          ],
        ];
  // Where the world before the pilot is varied there is not one today.
  const rows = [...(onlyArms(page) ? today : []), ...body];
  const widths = headings.map((words, c) =>
    Math.max(...words.map(({ length }) => length), ...rows.map((row) => row[c]?.length ?? 0)),
  );
  const height = Math.max(...headings.map(({ length }) => length));
  const head = Array.from({ length: height }, (_, i) =>
    headings
      .map((words, c) => (words[i - height + words.length] ?? '').padStart(widths[c] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
  const left = sorted.length - shown.length;
  return [
    ...head.map(paint.bold),
    ...rows.map((row) =>
      row
        .map((cell, c) => cell.padStart(widths[c] ?? 0))
        .join(' '.repeat(gap))
        .trimEnd(),
    ),
    ...(left > 0 ? [say.more(whole(left))] : []),
    ...(design.axes.length > 2 ? [say.sorted] : []),
  ];
}

/** As many rows as there is room for, from all over the axis. */
function spreadOut(rows: readonly SweepRow[]): SweepRow[] {
  if (rows.length <= mostRows) return [...rows];
  const step = (rows.length - 1) / (mostRows - 1);
  return Array.from({ length: mostRows }, (_, i) => rows[Math.round(i * step)] as SweepRow);
}

/** Whether only arms are varied, so that today is the same at every point. */
function onlyArms({ rows }: SweepPage): boolean {
  const [first, ...others] = rows.filter((row) => row.failed === undefined);
  const text = JSON.stringify(first?.today);
  return others.every(({ today }) => JSON.stringify(today) === text);
}

/** One or two axes: in their own order; more: what matters first. */
function inOrder({ design, rows }: SweepPage): SweepRow[] {
  if (design.axes.length === 1) return rising(rows);
  if (design.axes.length === 2 && design.method === 'grid') return [...rows];
  const held = (row: SweepRow) =>
    row.failed === undefined
      ? row.agreements.filter(({ verdict }) => verdict === 'holds').length
      : -1;
  const waiting = (row: SweepRow) => row.arm['waiting.over3Months']?.mean ?? 0;
  return [...rows].sort(
    (a, b) => held(b) - held(a) || waiting(a) - waiting(b) || a.point - b.point,
  );
}

function kept(row: SweepRow, { language }: SweepPage): string {
  if (row.failed !== undefined) return '';
  const held = row.agreements.filter(({ verdict }) => verdict === 'holds').length;
  const count = sweepMessagesIn(language).table.outOf(String(held), String(row.agreements.length));
  return `${marks[verdictOf(row)]} ${count}`;
}

export const marks = { holds: '✓', fails: '✗', open: '?' } as const;
