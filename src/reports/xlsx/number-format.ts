import type { Indicator } from '../../language/indicators.ts';

/** Thousands and decimals are separated as the reader's own program does; the cell keeps the whole number. */
export const formats = {
  whole: '#,##0',
  decimal: '#,##0.0',
  hundredths: '#,##0.00',
  percent: '0.0%',
  asWritten: 'General',
} as const;

/** Euros whole, shares in per cent, all else with one decimal; ratios that are no share of a whole with two. */
export function formatOf(indicator: Indicator | undefined): string {
  if (indicator === undefined) return formats.hundredths;
  if (indicator.unit === 'euro') return formats.whole;
  if (indicator.unit === 'ratio') return formats.hundredths;
  return indicator.unit === 'share' ? formats.percent : formats.decimal;
}
