/**
 * What parties agreed beforehand, held against what came out. A condition `left <= right` holds when
 * the one-sided 95 % limit of the paired difference left − right does: not when it happens to do so on
 * average.
 */

import type { Outcome } from '../experiment/outcome.ts';
import { pilotYears, quantitiesOf } from '../experiment/quantity.ts';
import type { Agreement, Scenario } from '../scenario/scenario.ts';
import { mean } from '../statistics/mean.ts';
import { lowerLimit, upperLimit } from '../statistics/one-sided-limit.ts';
import { reader } from './names.ts';
import { decimals } from './shown.ts';

/** `open`: neither it nor its opposite can be said with 95 % certainty. */
export type Verdict = 'holds' | 'fails' | 'open';

export interface ArmVerdict {
  readonly arm: string;
  readonly holds: boolean;
  readonly verdict: Verdict;
  /** left − right, on average; below (or above) 0 is on the right side. */
  readonly margin: number | null;
  /** The same with each pilot year's values instead of the pilot's mean. */
  readonly years: readonly { readonly year: number; readonly verdict: Verdict }[];
}

export interface AgreementSummary {
  readonly id: string;
  readonly condition: string;
  readonly arms: readonly ArmVerdict[];
}

/**
 * For every arm, or, where the condition names arms itself, for the one it is about (the first it
 * names). One that names an arm that was not run is left out.
 */
export function agreements(
  scenario: Scenario,
  outcomes: readonly Outcome[],
  level: number,
): AgreementSummary[] {
  const run = new Set(['arm', 'today', ...scenario.arms.map(({ id }) => id)]);
  const answerable = scenario.agreements.filter(({ condition }) =>
    condition.names.every((name) => run.has(name.slice(0, name.indexOf('.')))),
  );
  const quantities = quantitiesOf(scenario);
  const years = Array.from({ length: pilotYears(scenario) }, (_, i) => i + 1);

  /** left − right per replication, where both have a value. */
  const margins = ({ condition: { comparison } }: Agreement, arm: string, year?: number) =>
    outcomes
      .map((record) => {
        const read = reader(quantities, record, arm, year);
        return comparison === undefined
          ? Number.NaN
          : comparison.left.evaluate(read) - comparison.right.evaluate(read);
      })
      .filter((margin) => !Number.isNaN(margin));

  return answerable.map((agreement) => ({
    id: agreement.id,
    condition: agreement.condition.text,
    arms: subjects(agreement, scenario).map((arm) => {
      const overall = margins(agreement, arm);
      const verdict = judge(agreement, overall, level);
      return {
        arm,
        holds: verdict === 'holds',
        verdict,
        margin: decimals(mean(overall)),
        years: years.map((year) => ({
          year,
          verdict: judge(agreement, margins(agreement, arm, year), level),
        })),
      };
    }),
  }));
}

function subjects({ condition: { names } }: Agreement, { arms }: Scenario): string[] {
  const all = arms.map(({ id }) => id);
  const named = names.map((name) => name.slice(0, name.indexOf('.')));
  if (named.includes('arm')) return all;
  return named.filter((who) => all.includes(who)).slice(0, 1);
}

function judge(
  { condition: { comparison } }: Agreement,
  margins: readonly number[],
  level: number,
): Verdict {
  const low = lowerLimit(margins, level);
  const high = upperLimit(margins, level);
  switch (comparison?.operator) {
    case '<=':
      return high <= 0 ? 'holds' : low > 0 ? 'fails' : 'open';
    case '<':
      return high < 0 ? 'holds' : low >= 0 ? 'fails' : 'open';
    case '>=':
      return low >= 0 ? 'holds' : high < 0 ? 'fails' : 'open';
    case '>':
      return low > 0 ? 'holds' : high <= 0 ? 'fails' : 'open';
    case undefined:
      return 'open';
  }
}
