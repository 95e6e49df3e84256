/** Reads an arm's history at the end of a quarter. */
import { type IndicatorId, indicatorIds } from '../../language/indicators.ts';
import type { Playing } from '../../model/simulate.ts';
import { lately, shown } from '../../model/steering/lately.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** The months that a report is about: up to and including `month`. */
export interface Span {
  readonly month: number;
  readonly months: number;
}

/** By id, the scenario's own indicators too; NaN where there is no such number. Euros in euros. */
export type Read = (id: string) => number;

export function readArm(arm: Playing, { indicators }: Scenario, { month, months }: Span): Read {
  const builtIn = (id: string): number =>
    shown(id as IndicatorId, lately(arm.m.history, id as IndicatorId, month, months));
  return withOwn(builtIn, indicators);
}

/** The last year before the pilot. */
export function readToday({ rules: { baseline } }: Playing, { indicators }: Scenario): Read {
  const builtIn = (id: string): number =>
    shown(id as IndicatorId, baseline?.today[id as IndicatorId] ?? Number.NaN);
  return withOwn(builtIn, indicators);
}

/** Ids of all that can be read. */
export function readable({ indicators }: Scenario): readonly string[] {
  return [...indicatorIds, ...ownOf(indicators).map(({ id }) => id)];
}

const ownOf = (indicators: Scenario['indicators']) =>
  indicators.filter(({ expression }) => expression !== undefined);

function withOwn(builtIn: Read, indicators: Scenario['indicators']): Read {
  const own = new Map(ownOf(indicators).map(({ id, expression }) => [id, expression]));
  return (id) => own.get(id)?.evaluate(builtIn) ?? builtIn(id);
}

/** As a message says it. */
export const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
