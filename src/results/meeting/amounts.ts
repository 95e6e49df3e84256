/** Numbers of a meeting as people read them, each as precise as one future deserves. */
import { type IndicatorId, indicators, type Unit } from '../../language/indicators.ts';
import type { Language } from '../../language/messages/language.ts';
import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { numbersIn } from '../../language/numbers.ts';
import { unitNames } from '../../language/unit-names.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { amountWords, indicatorName } from '../amount-in-words.ts';
import { isFlow } from './monitor.ts';

/** In the indicator's own unit, which is said beside the label; of money with its sign. `scale`: the largest beside it. */
export function amount(
  indicator: string | undefined,
  x: number | null,
  scale: number,
  language: Language,
): string {
  const { percent, decimal } = numbersIn(language);
  switch (indicator && unitOf(indicator)) {
    case 'euro':
      return amountWords(indicator as string, scale, 0, language).mean(x);
    case 'share':
      return percent(x);
    default:
      return decimal(x, Math.abs(scale) < 100 ? 1 : 0);
  }
}

/** The same, but for money: on a scale that `labelOf` says. */
export function bareAmount(
  indicator: string | undefined,
  x: number | null,
  scale: number,
  language: Language,
): string {
  if (indicator === undefined || unitOf(indicator) !== 'euro')
    return amount(indicator, x, scale, language);
  const { decimal } = numbersIn(language);
  return scale >= million
    ? decimal(x === null ? x : x / million, 2)
    : decimal(x === null ? x : x / 1000, 1);
}

const million = 1e6;

/**
 * Its name, its unit unless that is children or shown with the number, and whether it is about a year. `scale`: of the bare
 * amounts beside it.
 */
export function labelOf(
  indicator: string,
  scenario: Scenario,
  language: Language,
  scale?: number,
): string {
  const say = meetingMessagesIn(language);
  const unit = unitOf(indicator);
  const name = indicatorName(indicator, scenario, language);
  const said =
    unit === undefined || shown.includes(unit) || name.includes(unitNames[unit][language]);
  const label = said ? name : `${name} (${unitNames[unit][language]})`;
  const scaled =
    scale === undefined || unit !== 'euro'
      ? label
      : say[scale >= million ? 'inMillions' : 'inThousands'](label);
  return isFlow(indicator) ? say.perYear(scaled) : scaled;
}

/** What a table counts where it says nothing, and what a number has with it. */
const shown: readonly Unit[] = ['children', 'children a year', 'euro', 'share'];

const unitOf = (indicator: string): Unit | undefined =>
  Object.hasOwn(indicators, indicator) ? indicators[indicator as IndicatorId].unit : undefined;

export const scaleOf = (values: readonly (number | null)[]): number =>
  Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
