/** Records made by hand: every indicator 0, but for the yearly values that a test gives. */
import { type IndicatorId, indicatorIds } from '../../src/language/indicators.ts';
import type { ArmRecord, ReplicationRecord } from '../../src/model/record.ts';

export type Given = Partial<Record<IndicatorId, readonly number[]>>;

export function history(id: string, years: number, given: Given): ArmRecord {
  const table = (length: (id: IndicatorId) => Float64Array) =>
    Object.fromEntries(indicatorIds.map((id) => [id, length(id)])) as ArmRecord['years'];
  return {
    id,
    months: table(() => new Float64Array(years * 12)),
    years: table((id) => Float64Array.from(given[id] ?? new Array<number>(years).fill(0))),
    decisions: [],
  };
}

/** Two pilot years. */
export function record(
  replication: number,
  today: Given,
  arms: Readonly<Record<string, Given>>,
): ReplicationRecord {
  return {
    replication,
    today: history('today', 1, today),
    arms: Object.entries(arms).map(([id, given]) => history(id, 2, given)),
    startBudget: { youth: 1_000_000 },
  };
}
