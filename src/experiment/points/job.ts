/** Jobs by number: all replications of the first group, then of the next. */
import { type Group, sha256 } from './group.ts';
import type { Plan } from './plan.ts';

/** One replication of one group. Equal ids: equal results, to the bit, wherever and whenever it is done. */
export interface Job {
  readonly number: number;
  /** SHA-256 of the group's content, seed, replication, check and program. */
  readonly id: string;
  readonly group: Group;
  readonly replication: number;
}

/** Which jobs, and what they have in common. */
export interface Campaign {
  readonly plan: Plan;
  readonly seed: string;
  /** Replications `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly check: boolean;
  /** Of the program: version and source. */
  readonly tool: string;
  /** Every job whose number modulo `of` is `index` (0, 1, …); absent: all. */
  readonly shard?: Shard | undefined;
}

export interface Shard {
  readonly index: number;
  readonly of: number;
}

export const jobCount = ({ plan, from, to }: Campaign): number => plan.groups.length * (to - from);

/** Of this shard, rising. */
export function* jobNumbers(campaign: Campaign): Generator<number> {
  const { index, of } = campaign.shard ?? { index: 0, of: 1 };
  for (let number = index; number < jobCount(campaign); number += of) yield number;
}

export function jobAt({ plan, seed, from, to, check, tool }: Campaign, number: number): Job {
  const each = to - from;
  const group = plan.groups[Math.floor(number / each)] as Group;
  const replication = from + (number % each);
  const id = sha256(JSON.stringify([group.id, seed, replication, check, tool]));
  return { number, id, group, replication };
}
