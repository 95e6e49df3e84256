/** Everything that the table says, as text: one row a measure, one cell for today and for every arm. */

import { sparkline } from '../../language/datawords/sparkline.ts';
import { indicators } from '../../language/indicators.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { type Numbers, numbersIn } from '../../language/numbers.ts';
import { mainArm } from '../../results/answer.ts';
import { type ComparisonRow, comparedBy, comparison } from '../../results/comparison.ts';
import { type EuroScale, euroScale } from '../../results/euro-scale.ts';
import type { ArmSummary } from '../../results/summary.ts';
import { rowLabel } from './labels.ts';
import type { Page } from './page.ts';

export interface TextRow {
  readonly label: string;
  /** Today, then the arms. */
  readonly cells: readonly string[];
  /** Of the main arm: today and the years of the pilot. */
  readonly trend: string;
  readonly tone?: readonly ('good' | 'bad' | undefined)[];
}

export function textRows(page: Page): TextRow[] {
  const { scenario, summary, language } = page;
  const numbers = numbersIn(language);
  const scale = euroScale(summary);
  const main = scenario.arms.indexOf(mainArm(scenario));
  const measured = comparison(summary).map((row) => ({
    label: rowLabel(row.id, language, scale),
    cells: cells(row, scale, numbers),
    trend: sparkline(row.arms[main]?.trend ?? []),
  }));
  return [...measured, ...verdictRows(page, numbers)];
}

/** With one decimal where all are small. */
function cells({ id, today, arms }: ComparisonRow, scale: EuroScale, numbers: Numbers): string[] {
  const values = [today, ...arms.map(({ total }) => total)];
  const small = values.every((value) => Math.abs(value ?? 0) < 10);
  const euro = indicators[comparedBy[id]].unit === 'euro';
  const { unit, digits } = euro ? scale : { unit: 1, digits: small ? 1 : 0 };
  return values.map((value) => numbers.decimal(value === null ? null : value / unit, digits));
}

/** Whether the budget was kept, whether that was within the law, and how many agreements were. */
function verdictRows({ summary, language }: Page, numbers: Numbers): TextRow[] {
  const { table } = messagesIn(language);
  const duty = summary.arms.map(({ budgetKept }) => budgetKept.monthsBelowDuty ?? 0);
  const rows: TextRow[] = [
    {
      label: table.budget,
      cells: ['–', ...summary.arms.map((arm) => budgetCell(arm, table, numbers))],
      trend: '',
      tone: [undefined, ...summary.arms.map(({ budgetKept: { share } }) => tone(share ?? 0))],
    },
  ];
  if (duty.some((months) => months > 0))
    rows.push({
      label: `  ${table.belowDuty}`,
      cells: ['–', ...duty.map((months) => numbers.decimal(months, 1))],
      trend: '',
    });
  if (summary.agreements.length > 0) rows.push(agreementsRow(summary, table));
  return rows;
}

type Table = ReturnType<typeof messagesIn>['table'];

function budgetCell({ budgetKept: { share } }: ArmSummary, table: Table, numbers: Numbers): string {
  if (share === null) return '–';
  if (share === 1) return table.yes;
  return share === 0 ? table.no : table.inShare(numbers.percent(share));
}

function agreementsRow({ arms, agreements }: Page['summary'], table: Table): TextRow {
  const kept = arms.map(({ id }) => {
    const concerned = agreements.flatMap((agreement) =>
      agreement.arms.filter(({ arm }) => arm === id),
    );
    return { met: concerned.filter(({ holds }) => holds).length, of: concerned.length };
  });
  return {
    label: table.agreements,
    cells: [
      '–',
      ...kept.map(({ met, of }) => (of === 0 ? '–' : table.outOf(String(met), String(of)))),
    ],
    trend: '',
    tone: [undefined, ...kept.map(({ met, of }) => (of === 0 ? undefined : tone(met / of)))],
  };
}

function tone(share: number): 'good' | 'bad' | undefined {
  if (share === 1) return 'good';
  return share === 0 ? 'bad' : undefined;
}
