/** A small area with everybody in it followed. */
import { type ChildDiary, followChildren } from '../../../src/experiment/child/diary.ts';
import type { Situation } from '../../../src/experiment/child/situation.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

export const seed = 'child';

export const small = (arms: readonly string[], set: readonly string[] = []): Scenario =>
  loadScenario('scenarios/les.yaml', {
    set: ['area.children=400', 'horizon.pilot=24', ...set],
    arms,
  });

/** Ids of all who are here in some month from -12 on, those who come later included. */
export function everybodyIn(scenario: Scenario): number[] {
  const ids = new Set<number>();
  simulate(scenario, seed, 0, {
    watch(_, __, ___, { clock, people }) {
      if (clock.month < -12) return;
      for (let row = clock.lo; row < clock.hi; row++) ids.add(people.id[row] as number);
      for (let row = clock.outsideLo; row < clock.outsideHi; row++)
        ids.add(people.id[row] as number);
    },
  });
  return [...ids];
}

export const diariesOf = (scenario: Scenario, ids = everybodyIn(scenario)): ChildDiary[] =>
  followChildren(scenario, seed, 0, ids).diaries;

/** Month by month, undefined where it is not here. */
export function monthsOf(
  { arms }: ChildDiary,
  arm: string,
): (month: number) => Situation | undefined {
  const stretches = arms.find((one) => one.arm === arm)?.stretches ?? [];
  return (month) =>
    stretches.find(({ from, through }) => from <= month && month <= through)?.situation;
}
