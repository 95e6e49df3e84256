/** What an experiment remembers of a replication: its years and its digest. Its months are handed on and let go. */
import type { IndicatorId } from '../language/indicators.ts';
import type { ArmRecord, ReplicationRecord } from '../model/record.ts';

/** A finished job: the record and its fingerprint (see `digest.ts`), made where the record was made. */
export interface Replication extends ReplicationRecord {
  readonly digest: string;
}

/** Lists instead of typed arrays: for a few numbers each they take a quarter of the memory. */
export interface ArmOutcome extends Pick<ArmRecord, 'id' | 'decisions'> {
  readonly years: Readonly<Record<IndicatorId, ArrayLike<number>>>;
  readonly tables: { readonly flows: ArrayLike<number> };
}

export interface Outcome extends Omit<Replication, 'today' | 'arms'> {
  readonly today: ArmOutcome;
  readonly arms: readonly ArmOutcome[];
}

export function outcomeOf({ replication, digest, today, arms, startBudget }: Replication): Outcome {
  return { replication, digest, today: yearsOf(today), arms: arms.map(yearsOf), startBudget };
}

const yearsOf = ({ id, years, tables, decisions }: ArmRecord): ArmOutcome => ({
  id,
  years: Object.fromEntries(
    Object.entries(years).map(([indicator, column]) => [indicator, Array.from(column)]),
  ) as Record<IndicatorId, number[]>,
  tables: { flows: Array.from(tables.flows) },
  decisions,
});
