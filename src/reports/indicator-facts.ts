import { type Indicator, type IndicatorId, indicators } from '../language/indicators.ts';
import type { Language } from '../language/messages/language.ts';
import { unitNames } from '../language/unit-names.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a reader is told of an indicator, whether it is the program's own or one that the scenario adds. */
export interface IndicatorFacts {
  readonly label: string;
  /** In words; empty for a scenario's own indicator, whose unit nobody wrote down. */
  readonly unit: string;
  /** Absent for a scenario's own indicator. */
  readonly indicator: Indicator | undefined;
}

export function indicatorFacts(
  id: string,
  scenario: Pick<Scenario, 'indicators'>,
  language: Language,
): IndicatorFacts {
  if (Object.hasOwn(indicators, id)) {
    const indicator = indicators[id as IndicatorId];
    return { label: indicator[language], unit: unitNames[indicator.unit][language], indicator };
  }
  const own = scenario.indicators.find((declared) => declared.id === id);
  return { label: own?.name?.[language] ?? id, unit: '', indicator: undefined };
}
