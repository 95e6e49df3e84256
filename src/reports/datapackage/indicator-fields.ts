import { type Indicator, indicatorIds, indicators } from '../../language/indicators.ts';
import { packageMessagesIn } from '../../language/messages/data-package.ts';
import type { Language } from '../../language/messages/language.ts';
import type { Field, UnitId } from './field.ts';

/** Every indicator of the program as a column of months or of years. */
export function indicatorFields(period: 'month' | 'year', language: Language): Field[] {
  const say = packageMessagesIn(language);
  return indicatorIds.map((id) => {
    const indicator: Indicator = indicators[id];
    return {
      name: id,
      type: 'number',
      title: indicator[language],
      description: `${say[period][indicator.measure]}${say.direction[indicator.better]}`,
      unit: unitOver(period, indicator),
      ...(neverNegative(id, indicator) ? { constraints: { minimum: 0 } } : {}),
    };
  });
}

/** A month has children, not children a year. */
function unitOver(period: 'month' | 'year', { unit }: Indicator): UnitId {
  return period === 'month' && unit === 'children a year' ? 'children' : unit;
}

/** Counts, times and ratios, and what was spent; money that is moved or left can be below zero. */
function neverNegative(id: string, { unit }: Indicator): boolean {
  return unit !== 'euro' || id.startsWith('spend.');
}
