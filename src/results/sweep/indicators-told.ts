import { quantitiesOf } from '../../experiment/quantity.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { comparedBy } from '../comparison.ts';

/** In a sweep of more points the summary tells only what arms are compared and judged by; the tables have all. */
export const mostWithAll = 500;

/** Which indicators the summary of a sweep tells, in order. */
export function indicatorsTold(scenario: Scenario, points: number): string[] {
  const all = [...quantitiesOf(scenario).keys()];
  if (points <= mostWithAll) return all;
  const judged = scenario.agreements.flatMap(({ condition }) => condition.names);
  const named = new Set<string>([
    ...Object.values(comparedBy),
    ...scenario.indicators.map(({ id }) => id),
    ...judged.map((name) => name.replace(/^\w+\.(?:y\d+\.)?/, '')),
  ]);
  return all.filter((id) => named.has(id));
}
