import type { ArmOutcome, Outcome } from '../experiment/outcome.ts';
import { ofToday, overPilot, type Quantity } from '../experiment/quantity.ts';

/**
 * One number a replication, in the order of the outcomes; euros in euros. `who` is an arm's id or
 * `today`; without a year it is the mean over the pilot. NaN where there was nothing to measure.
 */
export type Samples = (who: string, quantity: Quantity, year?: number) => Float64Array;

/** Throws a RangeError without outcomes, or for an arm that was not run. */
export function samplesOf(outcomes: readonly Outcome[]): Samples {
  if (outcomes.length === 0)
    throw new RangeError('outcomes: expected at least one finished replication, got none');
  return (who, quantity, year) =>
    Float64Array.from(outcomes, (record) => {
      if (who === 'today') return ofToday(record, quantity);
      const arm = armOf(record, who);
      return year === undefined ? overPilot(arm, quantity) : quantity.inYear(arm, year);
    });
}

/** Throws a RangeError for an arm that was not run. */
export function armOf<A extends Pick<ArmOutcome, 'id'>>(
  record: { readonly arms: readonly A[] },
  id: string,
): A {
  const found = record.arms.find((arm) => arm.id === id);
  if (found === undefined) {
    const known = record.arms.map((arm) => arm.id).join(', ');
    throw new RangeError(`arm: expected one of ${known}, got ${id}`);
  }
  return found;
}
