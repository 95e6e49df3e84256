import type { SweepRow } from '../../../results/sweep/sweep-row.ts';
import type { Scenario } from '../../../scenario/scenario.ts';

/**
 * How much of an indicator was agreed on at most (or at least) at a point, on average: nothing where no agreement is
 * about it alone. Of several the strictest that the first operator asks for.
 */
export function agreedLimit(
  indicator: string,
  { arm, agreements }: SweepRow,
  scenario: Scenario,
): number | undefined {
  const mean = arm[indicator]?.mean;
  if (mean == null) return undefined;
  const limits = scenario.agreements.flatMap(({ id, condition: { comparison } }) => {
    const margin = agreements.find((one) => one.id === id)?.margin;
    return comparison?.left.text === `arm.${indicator}` && margin != null
      ? [{ limit: mean - margin, most: comparison.operator.startsWith('<') }]
      : [];
  });
  const [first] = limits;
  if (first === undefined) return undefined;
  const alike = limits.filter(({ most }) => most === first.most).map(({ limit }) => limit);
  return first.most ? Math.min(...alike) : Math.max(...alike);
}
