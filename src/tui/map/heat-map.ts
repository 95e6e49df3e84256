/** Every combination as a cell: how high (a level and a number) and whether all agreements are kept. */
import type { Design } from '../../experiment/design/design.ts';
import { verdictOf } from '../../reports/sweep/answer.ts';
import { axisWords } from '../../reports/sweep/axis-words.ts';
import type { Measure } from '../../reports/sweep/measures.ts';
import { marks } from '../../reports/sweep/points.ts';
import type { SweepTold } from '../../reports/sweep/told.ts';
import type { SweepRow } from '../../results/sweep/sweep-row.ts';
import type { Theme } from '../theme.ts';

/** From the lowest number on the map to the highest. */
const levels = ['▁', '▃', '▅', '▇'] as const;
/** What of a cell is written and how far apart, from roomy to where there is hardly room. */
const forms = [
  { between: ' ', gap: '  ', figures: true },
  { between: '', gap: ' ', figures: true },
  { between: '', gap: ' ', figures: false },
] as const;
type Form = (typeof forms)[number];
/** A combination of which nothing is known yet. */
const nothing = '·';

/** The first axis goes down, the second across; a name for each. As roomy as fits in `width` cells. */
export function heatMap(measure: Measure, told: SweepTold, theme: Theme, width: number): string[] {
  const drawn = forms.map((form) => inForm(form, measure, told, theme));
  return (drawn.find((one) => one.width <= width) ?? drawn.at(-1))?.lines ?? [];
}

function inForm(
  form: Form,
  measure: Measure,
  told: SweepTold,
  theme: Theme,
): { lines: string[]; width: number } {
  const { design, base, language } = told;
  const { gap } = form;
  const [down, across] = design.axes.map((axis) => axisWords(axis, base, language));
  const [rows, columns] = valuesOf(design);
  if (down === undefined || across === undefined) return { lines: [], width: 0 };
  const at = new Map(told.rows.map((row) => [JSON.stringify(row.values), row]));
  const level = levelOf(told.rows, measure);
  const cells = rows.map((y) =>
    columns.map((x) => {
      const row = at.get(JSON.stringify([y, x]));
      return { row, text: cellText(row, measure, level, form) };
    }),
  );
  const labels = Math.max(...rows.map((y) => down.value(y).length));
  const width = Math.max(
    ...columns.map((x) => across.value(x).length),
    ...cells.flat().map(({ text }) => text.length),
  );
  const lines = [
    `${' '.repeat(labels)}${gap}→ ${across.name}`,
    `${' '.repeat(labels)}${gap}${columns.map((x) => across.value(x).padStart(width)).join(gap)}`,
    ...cells.map((line, r) => {
      const shown = line.map(({ row, text }) => coloured(row, text.padStart(width), theme));
      return `${down.value(rows[r] ?? 0).padStart(labels)}${gap}${shown.join(gap)}`;
    }),
    `↑ ${down.name}`,
  ];
  return { lines, width: labels + columns.length * (width + gap.length) };
}

const valuesOf = ({ axes }: Design) => [axes[0]?.values ?? [], axes[1]?.values ?? []] as const;

function levelOf(rows: readonly SweepRow[], { id }: Measure): (mean: number) => string {
  const means = rows.flatMap(({ arm }) => arm[id]?.mean ?? []);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  return (mean) => {
    const share = high === low ? 0 : (mean - low) / (high - low);
    return levels[Math.min(levels.length - 1, Math.floor(share * levels.length))] ?? '';
  };
}

function cellText(
  row: SweepRow | undefined,
  { id, figure }: Measure,
  level: (mean: number) => string,
  { between, figures }: Form,
): string {
  if (row === undefined) return nothing;
  const mean = row.arm[id]?.mean;
  if (row.failed !== undefined || mean == null) return '–';
  const kept = row.agreements.length === 0 ? [] : [marks[verdictOf(row)]];
  return [level(mean), ...(figures ? [figure(mean)] : []), ...kept].join(between);
}

function coloured(row: SweepRow | undefined, text: string, theme: Theme): string {
  if (row === undefined || row.failed !== undefined || row.agreements.length === 0) return text;
  const verdict = verdictOf(row);
  if (verdict === 'holds') return theme.good(text);
  return verdict === 'fails' ? theme.bad(text) : text;
}
