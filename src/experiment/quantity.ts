/**
 * What can be read from a record: the program's indicators and those that a scenario adds, by year, over
 * the pilot, and today. Euros are in euros.
 */
import { indicatorIds, indicators } from '../language/indicators.ts';
import { euros } from '../language/units.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ArmOutcome, Outcome } from './outcome.ts';

type ArmYears = Pick<ArmOutcome, 'years'>;

export interface Quantity {
  readonly id: string;
  readonly euro: boolean;
  /** In year 1, 2, … of a history: a year's mean, sum or share. NaN when that year had nothing to measure. */
  inYear(history: ArmYears, year: number): number;
}

/** By id. A scenario's own indicator is computed from the others of the same arm and year. */
export function quantitiesOf({
  indicators: declared,
}: Pick<Scenario, 'indicators'>): ReadonlyMap<string, Quantity> {
  const own = declared.flatMap(({ id, expression }): Quantity[] =>
    expression === undefined
      ? []
      : [
          {
            id,
            euro: false,
            inYear: (history, year) =>
              expression.evaluate(
                (name) => builtInById.get(name)?.inYear(history, year) ?? Number.NaN,
              ),
          },
        ],
  );
  return new Map([...builtIn, ...own].map((quantity) => [quantity.id, quantity]));
}

const builtIn = indicatorIds.map((id): Quantity => {
  const euro = indicators[id].unit === 'euro';
  const written = (history: ArmYears, year: number) => history.years[id][year - 1] ?? Number.NaN;
  return {
    id,
    euro,
    inYear: euro ? (history, year) => euros(written(history, year)) : written,
  };
});

const builtInById = new Map<string, Quantity>(builtIn.map((quantity) => [quantity.id, quantity]));

/** Mean over the pilot's years (so flows are a year's flow); years with nothing to measure are left out. */
export function overPilot(arm: ArmYears, quantity: Quantity): number {
  let sum = 0;
  let years = 0;
  for (let year = 1; year <= yearsIn(arm); year++) {
    const value = quantity.inYear(arm, year);
    if (Number.isNaN(value)) continue;
    sum += value;
    years++;
  }
  return sum / years;
}

/** In the last run-in year of the same replication. */
export function ofToday({ today }: Pick<Outcome, 'today'>, quantity: Quantity): number {
  return quantity.inYear(today, yearsIn(today));
}

function yearsIn({ years }: ArmYears): number {
  return years['children.total'].length;
}

/** Years of the pilot; the last may be a part of one. */
export function pilotYears({ horizon }: Scenario): number {
  return Math.ceil(horizon.pilot / 12);
}
