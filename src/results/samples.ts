import { ofToday, overPilot, type Quantity } from '../experiment/quantity.ts';
import type { ArmRecord, ReplicationRecord } from '../model/record.ts';

/**
 * One number a replication, in the order of the records; euros in euros. `who` is an arm's id or
 * `today`; without a year it is the mean over the pilot. NaN where there was nothing to measure.
 */
export type Samples = (who: string, quantity: Quantity, year?: number) => Float64Array;

/** Throws a RangeError without records, or for an arm that was not run. */
export function samplesOf(records: readonly ReplicationRecord[]): Samples {
  if (records.length === 0)
    throw new RangeError('records: expected at least one finished replication, got none');
  return (who, quantity, year) =>
    Float64Array.from(records, (record) => {
      if (who === 'today') return ofToday(record, quantity);
      const arm = armOf(record, who);
      return year === undefined ? overPilot(arm, quantity) : quantity.inYear(arm, year);
    });
}

export function armOf(record: ReplicationRecord, id: string): ArmRecord {
  const found = record.arms.find((arm) => arm.id === id);
  if (found === undefined) {
    const known = record.arms.map((arm) => arm.id).join(', ');
    throw new RangeError(`arm: expected one of ${known}, got ${id}`);
  }
  return found;
}
