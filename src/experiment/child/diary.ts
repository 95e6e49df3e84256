/** The same child followed through today's last year and through every arm, month by month, told in stretches. */

import { ADULT } from '../../model/clock.ts';
import type { Month } from '../../model/context.ts';
import { rowOf } from '../../model/demography/people.ts';
import type { ReplicationRecord } from '../../model/record.ts';
import { simulate } from '../../model/simulate.ts';
import type { World } from '../../model/world.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Child, childIn } from './child.ts';
import { type Situation, situationOf } from './situation.ts';

/** Undefined `child`, and nothing in the arms: it is never here in these months. */
export interface ChildDiary {
  readonly child: Child | undefined;
  /** `today`, months -12 … -1, and then the arms. */
  readonly arms: readonly ArmDiary[];
}

export interface ArmDiary {
  readonly arm: string;
  /** The months in which it is here, without gaps; a stretch ends where anything changes. */
  readonly stretches: readonly Stretch[];
  /** How it came; undefined: it was here already. And how it left; undefined: it is here at the end. */
  readonly comes:
    | { readonly month: number; readonly how: 'born' | 'movesIn' | 'enrols' }
    | undefined;
  readonly leaves: { readonly month: number; readonly how: 'movesAway' | 'turns18' } | undefined;
}

export interface Stretch {
  /** First and last month. */
  readonly from: number;
  readonly through: number;
  readonly situation: Situation;
}

/** Diaries in the order of the ids, and the record of the replication they are from. */
export function followChildren(
  scenario: Scenario,
  seed: string,
  replication: number,
  ids: readonly number[],
): { readonly diaries: ChildDiary[]; readonly record: ReplicationRecord } {
  const followers = ids.map(follower);
  const record = simulate(scenario, seed, replication, {
    follow: ids,
    watch(arm, world, rules, m) {
      if (m.clock.month < FIRST) return;
      for (const { look } of followers)
        look(arm, world, m, (row) => situationOf(world, rules, m, row));
    },
  });
  return { diaries: followers.map(({ close }) => close()), record };
}

const FIRST = -12;

type Writable<T> = { -readonly [Part in keyof T]: T[Part] };
interface Writing extends Writable<Omit<ArmDiary, 'stretches'>> {
  readonly stretches: Writable<Stretch>[];
}

function follower(id: number) {
  const arms = new Map<string, Writing>();
  let child: Child | undefined;
  let row: number | undefined;
  return {
    look(arm: string, { population }: World, m: Month, see: (row: number) => Situation): void {
      const { month } = m.clock;
      const begun = arms.get(arm);
      const writing = begun ?? { arm, stretches: [], comes: undefined, leaves: undefined };
      const last = begun ? begun.stretches.at(-1) : arms.get(TODAY)?.stretches.at(-1);
      arms.set(arm, writing);
      row ??= rowOf(population, id);
      if (row === undefined) return;
      const age = month - (population.birthMonth[row] as number);
      const wasHere = last?.through === month - 1;
      if (!isHere(m, row, id)) {
        if (wasHere) writing.leaves = { month, how: age >= ADULT ? 'turns18' : 'movesAway' };
        return;
      }
      child ??= childIn(population, row, id);
      const isFirstLook = arms.size === 1 && !begun;
      if (!wasHere && !(isFirstLook && age > 0))
        writing.comes = { month, how: age === 0 ? 'born' : child.elsewhere ? 'enrols' : 'movesIn' };
      const situation = see(row);
      if (begun && last && same(last.situation, situation)) last.through = month;
      else writing.stretches.push({ from: month, through: month, situation });
    },
    close: (): ChildDiary => ({ child, arms: [...arms.values()] }),
  };
}

const TODAY = 'today';

/** Lives here, or goes to school here, and is under 18. */
function isHere({ clock, people }: Month, row: number, id: number): boolean {
  const { lo, hi, outsideLo, outsideHi } = clock;
  const ofAge = (row >= lo && row < hi) || (row >= outsideLo && row < outsideHi);
  return ofAge && people.id[row] === id;
}

const same = (a: Situation, b: Situation) => JSON.stringify(a) === JSON.stringify(b);
