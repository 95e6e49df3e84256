/**
 * Every month has every stock and flow, every whole year every indicator, all finite; but a mean over those who
 * started, ended or waited is nothing (NaN) in a year in which nobody did.
 */
import { indicatorIds, indicators } from '../../language/indicators.ts';
import { breach, type Law } from './law.ts';

export const everyNumberIsANumber: Law = (_world, { now }, { history, clock }) => {
  const i = now.month - history.start;
  if (i < 0) return undefined;
  for (const id of indicatorIds) {
    const { measure } = indicators[id];
    const monthly = measure === 'stock' || measure === 'flow';
    if (monthly && !Number.isFinite(history.months[id][i]))
      return breach(`${id} of this month`, history.months[id][i]);
    const year = history.years[id][Math.floor(i / 12)];
    const nobody = measure === 'year' && Number.isNaN(year);
    if (i >= 11 && clock.monthOfYear === 11 && !Number.isFinite(year) && !nobody)
      return breach(`${id} of this year`, year);
  }
  return undefined;
};
