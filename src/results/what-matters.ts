/** The differences between two arms, first what matters most. */
import type { Scenario } from '../scenario/scenario.ts';
import { changeFrom } from './answer.ts';
import { comparedBy } from './comparison.ts';
import type { Difference } from './difference.ts';
import type { Summary } from './summary.ts';

export interface Mattering {
  /** Of the indicator. */
  readonly id: string;
  readonly change: Difference;
  /** The agreements about it that `to` surely does not keep. */
  readonly broken: readonly string[];
}

/**
 * Of what arms are compared by, what the scenario gives a tolerance and what is agreed on. What a broken agreement is about
 * comes first, then the largest difference as a multiple of its tolerance or, where it has none, of half its interval. Throws
 * a RangeError for a pair that the summary does not have.
 */
export function whatMatters(
  scenario: Scenario,
  summary: Summary,
  from: string,
  to: string,
): Mattering[] {
  const total: Readonly<Record<string, Difference>> = changeFrom(from, to, summary);
  const tolerances = new Map(scenario.indicators.map(({ id, tolerance }) => [id, tolerance]));
  const agreed = agreedIn(scenario);
  const ids = [
    ...Object.values<string>(comparedBy),
    ...tolerances.keys(),
    ...agreed.flatMap(({ about }) => about),
  ];
  return [...new Set(ids)]
    .flatMap((id) => {
      const change = total[id];
      if (change === undefined) return [];
      const broken = agreed
        .filter(({ id: agreement, about }) => about.includes(id) && fails(agreement, to, summary))
        .map((one) => one.id);
      return [{ id, change, broken, size: sizeOf(change, tolerances.get(id)) }];
    })
    .sort((a, b) => Number(b.broken.length > 0) - Number(a.broken.length > 0) || b.size - a.size)
    .map(({ id, change, broken }) => ({ id, change, broken }));
}

/** Which indicators of the arm under judgement each agreement is about. */
function agreedIn({ agreements }: Scenario): { id: string; about: string[] }[] {
  return agreements.map(({ id, condition: { names } }) => ({
    id,
    about: names
      .filter((name) => !name.startsWith('today.'))
      .map((name) => name.replace(/^\w+\.(?:y\d+\.)?/, '')),
  }));
}

function fails(id: string, arm: string, { agreements }: Summary): boolean {
  const judged = agreements.find((agreement) => agreement.id === id)?.arms ?? [];
  return judged.some((one) => one.arm === arm && one.verdict === 'fails');
}

/** Below 0: nothing is known of it. */
function sizeOf({ mean, low, high }: Difference, tolerance: number | undefined): number {
  if (mean === null) return -1;
  const margin = tolerance ?? (low === null || high === null ? Math.abs(mean) : (high - low) / 2);
  return mean === 0 ? 0 : Math.abs(mean) / margin;
}
