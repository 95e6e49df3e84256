import {
  type Indicator,
  type IndicatorId,
  indicatorIds,
  indicators,
} from '../../language/indicators.ts';
import { packageMessagesIn } from '../../language/messages/data-package.ts';
import type { Language } from '../../language/messages/language.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Field, UnitId } from './field.ts';

/** What a month can tell: stocks and flows. */
export function monthFields(language: Language): Field[] {
  const monthly = indicatorIds.filter((id) => ['stock', 'flow'].includes(indicators[id].measure));
  return fields('month', monthly, language);
}

/** Every indicator, and behind them those that the scenario adds, whose unit nobody wrote down. */
export function yearFields({ indicators: declared }: Scenario, language: Language): Field[] {
  const own = declared.filter(({ expression }) => expression !== undefined);
  return [
    ...fields('year', indicatorIds, language),
    ...own.map(
      ({ id, name, expression }): Field => ({
        name: id,
        type: 'number',
        title: name?.[language] ?? id,
        description: expression?.text ?? '',
        unit: null,
      }),
    ),
  ];
}

function fields(
  period: 'month' | 'year',
  ids: readonly IndicatorId[],
  language: Language,
): Field[] {
  const say = packageMessagesIn(language);
  return ids.map((id) => {
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
