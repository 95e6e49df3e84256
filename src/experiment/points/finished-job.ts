/** What comes of one job: years and fingerprints, packed so that it travels and keeps cheaply. */

import { type IndicatorId, indicatorIds } from '../../language/indicators.ts';
import type { ArmRecord, ReplicationRecord } from '../../model/record.ts';
import { columnsOf, digestOfHistories } from '../digest.ts';
import type { ArmOutcome, Outcome } from '../outcome.ts';
import type { Member } from './group.ts';
import type { Reason } from './reason.ts';

export interface FinishedJob {
  readonly replication: number;
  readonly today: PackedArm;
  /** Every different arm of the group; absent where it could not be simulated. */
  readonly arms: readonly (PackedArm | undefined)[];
  readonly startBudget: Readonly<Record<string, number>>;
  /** Of each point of the group: the digest that a run of that point alone has, or why it has none. */
  readonly points: readonly (string | Reason)[];
}

/** `years`: all years of the first indicator, then of the next, in the order of `indicatorIds`. */
export interface PackedArm extends Pick<ArmOutcome, 'decisions'> {
  readonly years: Float64Array;
  readonly flows: Float64Array;
}

/** Of a record whose arms are called by their places in the group. */
export function finishedJob(record: ReplicationRecord, members: readonly Member[]): FinishedJob {
  const { replication, today, arms, startBudget } = record;
  const todayColumns = columnsOf(today);
  const columns = arms.map(columnsOf);
  return {
    replication,
    today: packedArm(today),
    arms: arms.map(packedArm),
    startBudget,
    points: members.map((member) =>
      digestOfHistories({
        replication,
        startBudget,
        histories: [
          { id: today.id, columns: todayColumns },
          ...member.arms.map(({ id, index }) => ({ id, columns: columns[index] as Uint8Array })),
        ],
      }),
    ),
  };
}

/** What a run of a point alone remembers of this replication; undefined when the point failed. */
export function outcomeOfPoint(
  { replication, today, arms, startBudget, points }: FinishedJob,
  member: Member,
  place: number,
): Outcome | undefined {
  const digest = points[place];
  if (typeof digest !== 'string') return undefined;
  return {
    replication,
    digest,
    today: unpackedArm(today, 'today'),
    arms: member.arms.map(({ id, index }) => unpackedArm(arms[index] as PackedArm, id)),
    startBudget,
  };
}

function packedArm({ years, tables, decisions }: ArmRecord): PackedArm {
  const length = years['children.total'].length;
  const packed = new Float64Array(length * indicatorIds.length);
  for (const [i, id] of indicatorIds.entries()) packed.set(years[id], i * length);
  return { years: packed, flows: tables.flows, decisions };
}

function unpackedArm({ years, flows, decisions }: PackedArm, id: string): ArmOutcome {
  const length = years.length / indicatorIds.length;
  const columns = indicatorIds.map((indicator, i): [IndicatorId, number[]] => [
    indicator,
    Array.from(years.subarray(i * length, (i + 1) * length)),
  ]);
  return {
    id,
    years: Object.fromEntries(columns) as Record<IndicatorId, number[]>,
    tables: { flows: Array.from(flows) },
    decisions,
  };
}
