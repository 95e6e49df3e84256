/** What an indicator was in the months that end now, as people and expressions read it. */
import { type IndicatorId, indicators } from '../../language/indicators.ts';
import type { History } from '../outcomes/history.ts';

/**
 * Over `months` months up to `month`: a stock's mean, a flow at the rate of a year, a year's measure as last known
 * (NaN before the first year is over). Money in cents.
 */
export function lately(history: History, id: IndicatorId, month: number, months: number): number {
  const last = month - history.start;
  const { measure } = indicators[id];
  if (measure === 'share' || measure === 'year')
    return history.years[id][Math.floor((last + 1) / 12) - 1] ?? Number.NaN;
  let sum = 0;
  for (let i = last - months + 1; i <= last; i++) sum += history.months[id][i]!;
  return measure === 'stock' ? sum / months : (sum * 12) / months;
}

/** People read and write euros; the book has cents. */
export function shown(id: IndicatorId, value: number): number {
  return indicators[id].unit === 'euro' ? value / 100 : value;
}
