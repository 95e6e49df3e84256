/** The whole summary as one tidy table (RFC 4180): a row for every arm, period and indicator, and for every difference. */
import { type IndicatorId, indicators } from '../../language/indicators.ts';
import type { Difference } from '../../results/difference.ts';
import { type Spread, statistics } from '../../results/spread.ts';
import type { Spreads, Summary } from '../../results/summary.ts';

const columns = ['arm', 'against', 'period', 'indicator', 'unit', ...statistics] as const;

/** An indicator that a scenario adds: nobody wrote down its unit. */
const own = { unit: '' };

type Cells = Partial<Record<(typeof columns)[number], string | number | null>>;

/** `period` is `today`, `y1` …, or `pilot`; `against` is the arm (or today) that was subtracted. */
export function comparisonCsv(summary: Summary): string {
  const rows: Cells[] = [
    ...spreadRows('today', 'today', summary.today.indicators),
    ...summary.arms.flatMap(({ id, years, total }) => [
      ...years.flatMap(({ year, indicators }) => spreadRows(id, `y${year}`, indicators)),
      ...spreadRows(id, 'pilot', total),
    ]),
    ...summary.differences.flatMap(({ from, to, total }) =>
      each(total).map(([indicator, { mean, low, high }]: [IndicatorId, Difference]) => ({
        arm: to,
        against: from,
        period: 'pilot',
        indicator,
        mean,
        low,
        high,
      })),
    ),
  ];
  const lines = rows.map((row) => {
    const { unit } = indicators[row.indicator as IndicatorId] ?? own;
    return columns.map((column) => cell(column === 'unit' ? unit : row[column])).join(',');
  });
  return [columns.join(','), ...lines, ''].join('\r\n');
}

function spreadRows(arm: string, period: string, spreads: Spreads): Cells[] {
  return each(spreads).map(([indicator, spread]: [IndicatorId, Spread]) => ({
    arm,
    period,
    indicator,
    ...spread,
  }));
}

function each<Cell>(table: Readonly<Record<IndicatorId, Cell>>): [IndicatorId, Cell][] {
  return Object.entries(table) as [IndicatorId, Cell][];
}

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
