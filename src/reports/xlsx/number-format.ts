import type { Indicator } from '../../language/indicators.ts';
import type { Style } from './worksheet.ts';

/** Thousands and decimals are separated as the reader's own program does; the cell keeps the whole number. */
export const formats = {
  whole: { format: '#,##0' },
  decimal: { format: '#,##0.0' },
  hundredths: { format: '#,##0.00' },
  percent: { format: '0.0%' },
  asWritten: { format: 'General' },
} as const satisfies Record<string, Style>;

/** Euros whole, shares in per cent, all else with one decimal; ratios that are no share of a whole with two. */
export function formatOf(indicator: Indicator | undefined): Style {
  if (indicator === undefined) return formats.hundredths;
  if (indicator.unit === 'euro') return formats.whole;
  if (indicator.unit === 'ratio') return formats.hundredths;
  return indicator.unit === 'share' ? formats.percent : formats.decimal;
}
