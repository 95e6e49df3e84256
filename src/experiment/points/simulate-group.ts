import { simulate } from '../../model/simulate.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type FinishedJob, finishedJob } from './finished-job.ts';
import type { Member } from './group.ts';
import { reasonOf } from './reason.ts';

/** All that a job needs beside its group's content. */
export interface Task {
  readonly members: readonly Member[];
  readonly seed: string;
  readonly check: boolean;
  readonly replication: number;
}

/**
 * One job: ageing in and run-in once, then every arm of every point of a group. Pure. What one point cannot do
 * without throwing is that point's failure; the others are simulated all the same.
 */
export function simulateGroup(scenario: Scenario, task: Task): FinishedJob {
  const { members, seed, check, replication } = task;
  try {
    return finishedJob(simulate(scenario, seed, replication, { check }), members);
  } catch (error) {
    return apart(scenario, task, error);
  }
}

/** After something threw: the world by itself, then point by point. */
function apart(
  scenario: Scenario,
  { members, seed, check, replication }: Task,
  error: unknown,
): FinishedJob {
  const options = { check };
  const only = (arms: Scenario['arms']) =>
    simulate({ ...scenario, arms }, seed, replication, options);
  const nothing = scenario.arms.map(() => undefined);
  let world: FinishedJob;
  try {
    world = { ...finishedJob(only([]), []), arms: nothing };
  } catch (worldError) {
    const reason = reasonOf(worldError);
    const empty = { years: new Float64Array(), flows: new Float64Array(), decisions: [] };
    return {
      replication,
      today: empty,
      arms: nothing,
      startBudget: {},
      points: members.map(() => reason),
    };
  }
  const arms: FinishedJob['arms'][number][] = [...nothing];
  const points = members.map((member): FinishedJob['points'][number] => {
    // In a job by itself a point's arms have other places.
    const own = member.arms.map(({ index }) => scenario.arms[index] as Scenario['arms'][number]);
    const alone = { ...member, arms: member.arms.map(({ id }, index) => ({ id, index })) };
    try {
      const finished = finishedJob(only(own), [alone]);
      for (const [i, { index }] of member.arms.entries()) arms[index] = finished.arms[i];
      return finished.points[0] as string;
    } catch (pointError) {
      return reasonOf(pointError);
    }
  });
  // Together they threw and apart they do not: then nobody can say which is right.
  if (points.every((point) => typeof point === 'string')) throw error;
  return { ...world, arms, points };
}
