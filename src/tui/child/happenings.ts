/** What happens to a child in two arms, in order of time; what happens in both stands there once. */
import type { ArmDiary, ChildDiary } from '../../experiment/child/diary.ts';
import { type ChildEvent, eventsOf } from '../../experiment/child/events.ts';
import type { Obstacle } from '../../language/obstacles.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { armsOf, type Pair } from '../arm-pair.ts';

export interface Happening {
  readonly event: ChildEvent;
  /** Places in the pair: both where it is the same in both. */
  readonly arms: readonly number[];
}

/** One for each arm of the pair. */
export function diariesOf(diary: ChildDiary, scenario: Scenario, pair: Pair): ArmDiary[] {
  return armsOf(pair, scenario).flatMap(({ id }) => diary.arms.find(({ arm }) => arm === id) ?? []);
}

export function happeningsIn(diary: ChildDiary, scenario: Scenario, pair: Pair): Happening[] {
  const before = diary.arms.find(({ arm }) => arm === 'today')?.stretches.at(-1)?.situation;
  const found = new Map<string, { event: ChildEvent; arms: number[] }>();
  diariesOf(diary, scenario, pair).forEach((arm, place) => {
    for (const event of eventsOf(arm, before)) {
      const key = JSON.stringify(event);
      const known = found.get(key);
      if (known) known.arms.push(place);
      else found.set(key, { event, arms: [place] });
    }
  });
  return [...found.values()].sort((a, b) => a.event.month - b.event.month);
}

/** How many months each reason kept the child waiting, the longest first. */
export function whyItWaited({ stretches }: ArmDiary): { why: Obstacle; months: number }[] {
  const months = new Map<Obstacle, number>();
  for (const { from, through, situation } of stretches) {
    const { school, home } = situation.need;
    const reasons = new Set([school, home].flatMap((need) => need.waits?.why ?? []));
    for (const why of reasons) months.set(why, (months.get(why) ?? 0) + through - from + 1);
  }
  return [...months].map(([why, months]) => ({ why, months })).sort((a, b) => b.months - a.months);
}
