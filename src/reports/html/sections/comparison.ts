/** Arms side by side in the rows by which they are compared, and what became of the agreements. */
import { glossary } from '../../../language/glossary.ts';
import { quadrantMarks } from '../../../language/quadrant.ts';
import { comparedBy, comparison, type RowId } from '../../../results/comparison.ts';
import { lookOf, swatch } from '../figures/look.ts';
import { sparkline } from '../figures/sparkline.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { measureOf } from '../measure.ts';
import { type Row, table } from '../tables/table.ts';
import type { ArmView, View } from '../view.ts';
import { agreements, verdictMark } from './agreements.ts';
import { chapter } from './chapter.ts';
import { decisions } from './decisions.ts';

const groups: readonly {
  readonly name: 'children' | 'delay' | 'money';
  readonly rows: readonly RowId[];
}[] = [
  { name: 'children', rows: ['q1', 'q2', 'q3', 'q4', 'oza'] },
  { name: 'delay', rows: ['waiting', 'homeSitters'] },
  { name: 'money', rows: ['spending', 'school', 'swv', 'municipality'] },
];

export function comparisonChapter(view: View): Html {
  return chapter(
    'comparison',
    view.say.titles.comparison,
    comparisonTable(view),
    notes(view),
    agreements(view),
    decisions(view),
  );
}

export function comparisonTable(view: View): Html {
  const { say, program, arms, main, summary } = view;
  const rows = new Map(comparison(summary).map((row) => [row.id, row]));
  const colour = lookOf(main).colour;

  function measured(id: RowId): Row {
    const { today = null, arms: cells = [] } = rows.get(id) ?? {};
    const measure = measureOf(comparedBy[id], view, [today, ...cells.map(({ total }) => total)]);
    const trend = cells[arms.indexOf(main)]?.trend ?? [];
    const alternative = `${say.comparison.trendOf(main.name)}: ${say.comparison.trendAlt(measure.show(trend[0]), measure.show(trend.at(-1)))}`;
    return {
      name: rowName(id, view),
      look: lookOfRow(id),
      cells: [
        measure.show(today),
        ...cells.map(({ total }) => measure.show(total)),
        sparkline(trend, colour, alternative),
      ],
    };
  }

  return table({
    caption: say.comparison.caption(program.table.today),
    look: 'comparison',
    columns: [
      { name: say.comparison.measure },
      { name: program.table.today },
      ...arms.map((arm) => ({
        name: html`${swatch(arm)}${arm.name}`,
        look: arm === main ? 'main' : undefined,
      })),
      { name: say.comparison.trendOf(main.name), look: 'trend' },
    ],
    groups: [
      ...groups.map(({ name, rows }) => ({
        name: name === 'money' ? say.euroUnit[view.scale.name] : say.comparison[name],
        rows: rows.map(measured),
      })),
      { name: say.comparison.kept, rows: kept(view) },
    ],
  });
}

export function rowName(id: RowId, { say, program, language }: View): string {
  switch (id) {
    case 'q1':
    case 'q2':
      return `${quadrantMarks[id]} ${glossary[id][language]}`;
    case 'q3':
    case 'q4':
      return `${quadrantMarks[id]} ${say.comparison.withOza(glossary[id][language])}`;
    case 'oza':
      return program.table.both;
    case 'waiting':
    case 'homeSitters':
      return say.comparison[id];
    case 'spending':
      return say.comparison.total;
    case 'school':
    case 'swv':
    case 'municipality':
      return program.table.of[id];
  }
}

function lookOfRow(id: RowId): string | undefined {
  if (id === 'spending') return 'total';
  return ['oza', 'school', 'swv', 'municipality'].includes(id) ? 'part' : undefined;
}

/** Whether the budget was kept, whether within the law, and how many agreements were. */
function kept({ say, program, arms, summary, numbers }: View): Row[] {
  const months = arms.map(({ summary }) => summary.budgetKept.monthsBelowDuty ?? 0);
  const below = months.some((count) => count > 0)
    ? [
        {
          name: say.comparison.belowDuty,
          look: 'part',
          cells: ['–', ...months.map((count) => numbers.decimal(count, 1)), ''],
        },
      ]
    : [];
  const budget = { name: program.table.budget, cells: ['–', ...arms.map(budgetCell), ''] };
  if (summary.agreements.length === 0) return [budget, ...below];
  return [
    budget,
    ...below,
    { name: program.table.agreements, cells: ['–', ...arms.map(agreementsCell), ''] },
  ];

  function budgetCell({ summary: { budgetKept } }: ArmView): Part {
    const { share } = budgetKept;
    if (share === null) return '–';
    if (share === 1) return verdictMark('holds', program.table.yes);
    return share === 0
      ? verdictMark('fails', program.table.no)
      : program.table.inShare(numbers.percent(share));
  }

  function agreementsCell({ id }: ArmView): Part {
    const own = summary.agreements.flatMap(({ arms }) => arms.filter(({ arm }) => arm === id));
    const met = own.filter(({ holds }) => holds).length;
    const words = program.table.outOf(String(met), String(own.length));
    if (own.length === 0) return '–';
    if (met === own.length) return verdictMark('holds', words);
    return met === 0 ? verdictMark('fails', words) : words;
  }
}

/** How the figures were made. */
function notes({ scenario, program, main, base, summary, years, numbers }: View): Html {
  const { colophon, differences } = program;
  const pair = summary.differences.find(({ from, to }) => from === base.id && to === main.id);
  const money = pair?.total[comparedBy.spending].varianceRatio;
  const waiting = pair?.total[comparedBy.waiting].varianceRatio;
  const ratio =
    money == null || waiting == null
      ? ''
      : differences.ratio(
          main.name,
          base.name,
          numbers.decimal(money, 1),
          numbers.decimal(waiting, 1),
        );
  return html`<p class="small">${colophon.means(main.name, String(years))} ${colophon.prices(String(scenario.prices.year))} ${ratio}</p>`;
}
