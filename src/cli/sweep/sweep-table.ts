import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { axisWords } from '../../reports/sweep/axis-words.ts';
import { headlines } from '../../reports/sweep/measures.ts';
import { fewPoints, keptInWords, onlyArms } from '../../reports/sweep/points.ts';
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
  const shown = fewPoints(page, mostRows);
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
    ...(base.agreements.length > 0 ? [keptInWords(row, page)] : []),
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
  const left = page.rows.length - shown.length;
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
