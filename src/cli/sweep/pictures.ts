/** A sweep as a picture: a curve with its band for one axis, a grid of marks and numbers for two. */
import { curve } from '../../language/datawords/curve.ts';
import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { rising, verdictOf } from '../../reports/sweep/answer.ts';
import { type AxisWords, axisWords } from '../../reports/sweep/axis-words.ts';
import { type Measure, measureOf, usuallyShown } from '../../reports/sweep/measures.ts';
import { marks } from '../../reports/sweep/points.ts';
import type { SweepRow } from '../../results/sweep/sweep-row.ts';
import type { SweepPage } from './page.ts';

const height = 9;
const widest = 72;

/** A paragraph a picture; none for more than two axes. */
export function pictures(page: SweepPage): string[][] {
  const { base, design, language, shown } = page;
  const measures = (shown.length > 0 ? shown : usuallyShown(base)).map((id) => measureOf(id, page));
  const [first, second, ...more] = design.axes.map((axis) => axisWords(axis, base, language));
  if (first === undefined || more.length > 0) return [];
  if (second === undefined)
    return measures.flatMap((measure) => curvePicture(measure, first, page));
  if (design.method !== 'grid') return [];
  return measures.map((measure) => heatMap(measure, [first, second], page));
}

function curvePicture(measure: Measure, axis: AxisWords, page: SweepPage): string[][] {
  const { paint, language, width } = page;
  const say = sweepMessagesIn(language).picture;
  const rows = rising(page.rows.filter(({ arm }) => arm[measure.id]?.mean != null));
  const points = rows.map((row) => {
    const { mean, low, high } = row.arm[measure.id] ?? { mean: null, low: null, high: null };
    return {
      x: row.values[0] ?? 0,
      mean: mean ?? 0,
      low: low ?? mean ?? 0,
      high: high ?? mean ?? 0,
    };
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || rows.length < 2) return [];
  const todays = new Set(rows.map(({ today }) => today[measure.id]?.mean));
  const level = todays.size === 1 ? (first.today[measure.id]?.mean ?? undefined) : undefined;
  const labels = (drawn: { top: number; bottom: number }) => [
    measure.figure(drawn.top),
    measure.figure(drawn.bottom),
  ];
  const probe = curve(points, level, 2, height);
  // A flat line is no picture.
  if (probe.top === probe.bottom) return [];
  const margin = Math.max(...labels(probe).map(({ length }) => length));
  const drawn = curve(points, level, Math.max(16, Math.min(widest, width - margin - 4)), height);
  const [top = '', bottom = ''] = labels(drawn);
  const label = (i: number) => (i === 0 ? top : i === height - 1 ? bottom : '').padStart(margin);
  const ends = [axis.value(first.values[0] ?? 0), axis.value(last.values[0] ?? 0)];
  const room = Math.max(16, Math.min(widest, width - margin - 4));
  const between = room - (ends[0]?.length ?? 0) - (ends[1]?.length ?? 0);
  const name = axis.name.length + 2 <= between ? axis.name : '';
  const pad = Math.floor((between - name.length) / 2);
  return [
    [
      paint.bold(say.curve(measure.label, measure.unit)),
      ...drawn.rows.map((row, i) => `${label(i)} │${row}`.trimEnd()),
      `${' '.repeat(margin + 2)}${ends[0]}${' '.repeat(Math.max(1, pad))}${name}${' '.repeat(Math.max(1, between - name.length - pad))}${ends[1]}`,
      paint.dim(say.legend),
    ],
  ];
}

function heatMap(
  measure: Measure,
  [down, across]: readonly [AxisWords, AxisWords],
  page: SweepPage,
): string[] {
  const { design, language, paint } = page;
  const say = sweepMessagesIn(language).picture;
  const [rows, columns] = design.axes.map(({ values }) => values) as [
    readonly number[],
    readonly number[],
  ];
  const at = new Map(page.rows.map((row) => [JSON.stringify(row.values), row]));
  const cell = (y: number, x: number) => marked(at.get(JSON.stringify([y, x])), measure);
  const cells = rows.map((y) => [down.value(y), ...columns.map((x) => cell(y, x))]);
  const head = ['', ...columns.map(across.value)];
  const widths = head.map((text, c) =>
    Math.max(text.length, ...cells.map((row) => row[c]?.length ?? 0)),
  );
  const line = (row: readonly string[], style: (text: string, c: number) => string) =>
    row
      .map((text, c) => style(text.padStart(widths[c] ?? 0), c))
      .join('  ')
      .trimEnd();
  return [
    ...[paint.bold(say.map(measure.label, measure.unit))],
    paint.dim(`${say.rows(down.name)}; ${say.columns(across.name)}`),
    line(head, (text) => text),
    ...rows.map((y, r) =>
      line(cells[r] ?? [], (text, c) => {
        const row = c === 0 ? undefined : at.get(JSON.stringify([y, columns[c - 1]]));
        const verdict =
          row?.failed === undefined && row !== undefined && row.agreements.length > 0
            ? verdictOf(row)
            : undefined;
        return verdict === 'holds'
          ? paint.good(text)
          : verdict === 'fails'
            ? paint.bad(text)
            : text;
      }),
    ),
  ];
}

function marked(row: SweepRow | undefined, measure: Measure): string {
  if (row === undefined) return '';
  if (row.failed !== undefined) return '–';
  const figure = measure.figure(row.arm[measure.id]?.mean);
  return row.agreements.length === 0 ? figure : `${marks[verdictOf(row)]} ${figure}`;
}
