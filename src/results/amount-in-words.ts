/** Amounts of an indicator as people read them, by its unit. */
import { type IndicatorId, indicators } from '../language/indicators.ts';
import type { Language } from '../language/messages/language.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface AmountWords {
  /** −€ 1,31 mln; 22,6; at the scale of the whole. */
  mean(x: number | null): string;
  range(low: number | null, high: number | null): string;
}

/** `scale`: the largest amount that stands beside others; `precision`: half of an interval's width. */
export function amountWords(
  indicator: string,
  scale: number,
  precision: number,
  language: Language,
): AmountWords {
  const { euros, euroRange, decimal, range, whole } = numbersIn(language);
  const unit = Object.hasOwn(indicators, indicator)
    ? indicators[indicator as IndicatorId].unit
    : undefined;
  if (unit === 'euro') {
    const large = Math.abs(scale) >= 1e6;
    const [sign, million] = language === 'nl' ? ['€\u00a0', 'mln'] : ['€', 'million'];
    const inMillions = (x: number) =>
      `${x < 0 ? '−' : ''}${sign}${decimal(Math.abs(x) / 1e6, 2)}\u00a0${million}`;
    return {
      mean: (x) => (x === null ? whole(null) : large ? inMillions(x) : euros(x)),
      range: (low, high) => euroRange(low, high, scale),
    };
  }
  const size = precision > 0 ? precision : Math.abs(scale) / 20;
  const digits = size >= 10 ? 0 : size >= 0.2 ? 1 : size >= 0.02 ? 2 : 3;
  return {
    mean: (x) => decimal(x, digits),
    range: (low, high) => range(low, high, digits),
  };
}

/** What an indicator is called: the program’s label, the scenario’s name for its own, or its text. */
export function indicatorName(id: string, scenario: Scenario, language: Language): string {
  if (Object.hasOwn(indicators, id)) return indicators[id as IndicatorId][language];
  return scenario.indicators.find((one) => one.id === id)?.name?.[language] ?? id;
}
