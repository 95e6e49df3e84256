/** Records made by hand: every indicator 0, but for the yearly values that a test gives. */

import { digestOfReplication } from '../../src/experiment/digest.ts';
import type { Replication } from '../../src/experiment/outcome.ts';
import { type IndicatorId, indicatorIds } from '../../src/language/indicators.ts';
import { createHistory } from '../../src/model/outcomes/history.ts';
import type { ArmRecord } from '../../src/model/record.ts';

export const emptyTables = (years: number): ArmRecord['tables'] =>
  createHistory(0, years * 12, { cells: 15, schools: 1 }).tables;

export type Given = Partial<Record<IndicatorId, readonly number[]>>;

export function history(id: string, years: number, given: Given): ArmRecord {
  const table = (length: (id: IndicatorId) => Float64Array) =>
    Object.fromEntries(indicatorIds.map((id) => [id, length(id)])) as ArmRecord['years'];
  return {
    id,
    months: table(() => new Float64Array(years * 12)),
    years: table((id) => Float64Array.from(given[id] ?? new Array<number>(years).fill(0))),
    tables: emptyTables(years),
    decisions: [],
  };
}

/** Two pilot years. */
export function record(
  replication: number,
  today: Given,
  arms: Readonly<Record<string, Given>>,
): Replication {
  const record = {
    replication,
    today: history('today', 1, today),
    arms: Object.entries(arms).map(([id, given]) => history(id, 2, given)),
    startBudget: { youth: 1_000_000 },
  };
  return { ...record, digest: digestOfReplication(record) };
}
