import { glossary } from '../../language/glossary.ts';
import { indicators } from '../../language/indicators.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { sheetMessagesIn } from '../../language/messages/spreadsheet.ts';
import { quadrantMarks } from '../../language/quadrant.ts';
import { comparedBy, comparison, type RowId } from '../../results/comparison.ts';
import type { ArmSummary } from '../../results/summary.ts';
import { indicatorFacts } from '../indicator-facts.ts';
import type { RunData } from '../report-data.ts';
import { armName } from './arm-names.ts';
import { besideNumber, number, text } from './cells.ts';
import { formatOf, formats } from './number-format.ts';
import type { Sheet } from './sheet.ts';
import type { Cell, Style } from './worksheet.ts';

/** Rows that are a part of the row above them. */
const partOf: ReadonlySet<RowId> = new Set(['oza', 'school', 'swv', 'municipality']);

/** The rows by which arms are compared, today and every arm beside each other; then budget and agreements. */
export function comparisonSheet(data: RunData): Sheet {
  const { scenario, summary, language } = data;
  const { sheets, columns, rows } = sheetMessagesIn(language);
  const names = ['today', ...summary.arms.map(({ id }) => id)].map((id) =>
    armName(id, scenario, language),
  );
  return {
    name: sheets.comparison,
    columns: [
      { title: columns.measure, width: 48 },
      { title: columns.unit, width: 20 },
      ...names.map((title) => ({ title, width: 18, number: true as const })),
      { title: columns.indicator, width: 26 },
    ],
    sticky: 1,
    rows: [
      ...comparison(summary).map(({ id, today, arms }) => {
        const { unit, indicator } = indicatorFacts(comparedBy[id], scenario, language);
        const format = formatOf(indicator);
        return [
          text(rowLabel(id, language), partOf.has(id) ? { align: 'left', indent: 2 } : undefined),
          text(indicator?.unit === 'euro' ? rows.euroAYear : unit),
          number(today, format),
          ...arms.map(({ total }) => number(total, format)),
          text(comparedBy[id], besideNumber),
        ];
      }),
      ...verdictRows(data),
    ],
  };
}

function rowLabel(id: RowId, language: Language): string {
  const { table } = messagesIn(language);
  switch (id) {
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return `${quadrantMarks[id]} ${glossary[id][language]}`;
    case 'oza':
      return table.both;
    case 'waiting':
    case 'homeSitters':
    case 'spending':
      return indicators[comparedBy[id]][language];
    case 'school':
    case 'swv':
    case 'municipality':
      return glossary[id][language];
  }
}

/** Of the arms alone: today has no budget to keep. */
function verdictRows({ summary, language }: RunData): Cell[][] {
  const { rows } = sheetMessagesIn(language);
  const row = (
    label: string,
    unit: string,
    format: Style,
    of: (arm: ArmSummary) => number | null,
  ): Cell[] => [
    text(label),
    text(unit),
    null,
    ...summary.arms.map((arm) => number(of(arm), format)),
  ];
  const judged = ({ id }: ArmSummary) =>
    summary.agreements.flatMap(({ arms }) => arms.filter(({ arm }) => arm === id));
  return [
    row(
      rows.budgetKept,
      rows.ofReplications,
      formats.percent,
      ({ budgetKept }) => budgetKept.share,
    ),
    row(rows.deficit, rows.euroAYear, formats.whole, ({ budgetKept }) => budgetKept.deficit),
    row(rows.belowDuty, rows.months, formats.decimal, (arm) => arm.budgetKept.monthsBelowDuty),
    row(
      rows.agreementsKept,
      rows.agreements,
      formats.whole,
      (arm) => judged(arm).filter(({ holds }) => holds).length,
    ),
    row(rows.agreementsAll, rows.agreements, formats.whole, (arm) => judged(arm).length),
  ];
}
