/** Reading a record: what an arm's indicator was in a year, over the pilot, and today; euros are in euros. */
import { type IndicatorId, indicators } from '../language/indicators.ts';
import { euros } from '../language/units.ts';
import type { ArmRecord, ReplicationRecord } from '../model/record.ts';

/** In pilot year 1, 2, …: a year's mean, sum or share. NaN when that year had nothing to measure. */
export function inYear(arm: ArmRecord, id: IndicatorId, year: number): number {
  return amount(id, arm.years[id][year - 1] ?? Number.NaN);
}

/** Mean over the pilot's years (so flows are a year's flow); years with nothing to measure are left out. */
export function overPilot(arm: ArmRecord, id: IndicatorId): number {
  let sum = 0;
  let years = 0;
  for (const value of arm.years[id]) {
    if (Number.isNaN(value)) continue;
    sum += value;
    years++;
  }
  return amount(id, sum / years);
}

/** In the last run-in year of the same replication. */
export function ofToday(record: ReplicationRecord, id: IndicatorId): number {
  return inYear(record.today, id, record.today.years[id].length);
}

function amount(id: IndicatorId, value: number): number {
  return indicators[id].unit === 'euro' ? euros(value) : value;
}
