import { type Indicator, indicators } from '../../language/indicators.ts';
import { unitNames } from '../../language/unit-names.ts';
import type { View } from './view.ts';

/** An indicator as it is shown on the page: its name, its unit, and how its values are written. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly better: Indicator['better'];
  /** What a value is divided by before it is written in `unit`. */
  readonly per: number;
  /** Written to the precision that `values` have on the page. */
  show(value: number | null | undefined): string;
  range(low: number | null, high: number | null): string;
}

type Shape = Pick<Measure, 'unit' | 'per'> & { readonly digits: number };

/** `values` are those that stand together: where all are small they get a decimal. */
export function measureOf(
  id: string,
  view: View,
  values: readonly (number | null | undefined)[] = [],
): Measure {
  const { scenario, language, numbers, say } = view;
  const known: Indicator | undefined = Object.hasOwn(indicators, id)
    ? indicators[id as keyof typeof indicators]
    : undefined;
  const own = scenario.indicators.find((declared) => declared.id === id)?.name?.[language];
  const { unit, per, digits } = shapeOf(known, view, largest(values));
  const scaled = (value: number | null | undefined) => (value == null ? null : value / per);
  return {
    id,
    label: known?.[language] ?? own ?? id,
    unit,
    better: known?.better ?? 'neither',
    per,
    show: (value) => numbers.decimal(scaled(value), digits),
    range: (low, high) =>
      low === null || high === null ? '' : numbers.range(scaled(low), scaled(high), digits),
  };

  function largest(all: typeof values): number {
    return Math.max(0, ...all.map((value) => Math.abs(value ?? 0)));
  }

  function shapeOf(indicator: Indicator | undefined, view: View, size: number): Shape {
    if (indicator === undefined) return { unit: say.tables.own, per: 1, digits: size < 10 ? 2 : 1 };
    switch (indicator.unit) {
      case 'euro':
        return {
          unit: say.euroUnit[view.scale.name],
          per: view.scale.unit,
          digits: view.scale.digits,
        };
      case 'share':
        return { unit: '%', per: 0.01, digits: 1 };
      case 'ratio':
        return { unit: unitNames.ratio[view.language], per: 1, digits: 2 };
      case 'months':
      case 'percentage points':
        return { unit: unitNames[indicator.unit][view.language], per: 1, digits: 1 };
      default:
        return {
          unit: unitNames[indicator.unit][view.language],
          per: 1,
          digits: size < 20 ? 1 : 0,
        };
    }
  }
}
