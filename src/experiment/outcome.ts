/** What an experiment remembers of a replication: its years and its digest. Its months are handed on and let go. */
import type { ArmRecord, ReplicationRecord, YearTables } from '../model/record.ts';

/** A finished job: the record and its fingerprint (see `digest.ts`), made where the record was made. */
export interface Replication extends ReplicationRecord {
  readonly digest: string;
}

export interface ArmOutcome extends Pick<ArmRecord, 'id' | 'years' | 'decisions'> {
  readonly tables: Pick<YearTables, 'flows'>;
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
  years,
  tables: { flows: tables.flows },
  decisions,
});
