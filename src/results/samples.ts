import { inYear, ofToday, overPilot } from '../experiment/pilot.ts';
import { type IndicatorId, indicatorIds } from '../language/indicators.ts';
import type { ArmRecord, ReplicationRecord } from '../model/record.ts';

/**
 * One number a replication, in the order of the records; euros in euros. `who` is an arm's id or
 * `today`; without a year it is the mean over the pilot. NaN where there was nothing to measure.
 */
export type Samples = (who: string, id: IndicatorId, year?: number) => Float64Array;

/** Throws a RangeError without records, or for an arm that was not run. */
export function samplesOf(records: readonly ReplicationRecord[]): Samples {
  if (records.length === 0)
    throw new RangeError('records: expected at least one finished replication, got none');
  return (who, id, year) =>
    Float64Array.from(records, (record) => {
      if (who === 'today') return ofToday(record, id);
      const arm = armOf(record, who);
      return year === undefined ? overPilot(arm, id) : inYear(arm, id, year);
    });
}

export function armOf(record: ReplicationRecord, id: string): ArmRecord {
  const found = record.arms.find((arm) => arm.id === id);
  if (found === undefined)
    throw new RangeError(
      `arm: expected one of ${record.arms.map((arm) => arm.id).join(', ')}, got ${id}`,
    );
  return found;
}

/** A table with a cell for every indicator, in the order in which they are declared. */
export function everyIndicator<Cell>(
  of: (id: IndicatorId) => Cell,
): Readonly<Record<IndicatorId, Cell>> {
  return Object.fromEntries(indicatorIds.map((id) => [id, of(id)])) as Record<IndicatorId, Cell>;
}
