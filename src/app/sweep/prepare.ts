/** From a scenario and a design to the work that must be done: the same for a sweep, its shards, and whoever repeats it. */
import type { Design } from '../../experiment/design/design.ts';
import { designPoints } from '../../experiment/design/design-points.ts';
import type { Campaign, Shard } from '../../experiment/points/job.ts';
import { mostArms, type PlanOptions, planPoints } from '../../experiment/points/plan.ts';
import { sourceFromWritten } from '../../scenario/from-written.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export interface Work {
  /** The scenario that is varied, as it is without that. */
  readonly base: Scenario;
  readonly design: Design;
  readonly seed: string;
  readonly replications: number;
  readonly check: boolean;
  readonly tool: string;
  readonly shard?: Shard | undefined;
  /** The most arms in one job. */
  readonly most?: number | undefined;
}

export interface Prepared extends Work {
  readonly most: number;
  readonly campaign: Campaign;
  /** The scenario of a point, as far as it says what results are called and judged by. */
  viewOf(point: number): Scenario;
}

export interface Patience {
  readonly onFailure?: 'stop' | 'goOn' | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onPlanning?: PlanOptions['onPlanning'];
}

/** Throws Faults when no point resolves. */
export async function prepare(work: Work, patience: Patience = {}): Promise<Prepared> {
  const { base, design, seed, replications, check, tool, shard, most = mostArms } = work;
  // Always from what was written down: so that whoever reads the folder gets the same, to the last word.
  const source = sourceFromWritten(base.id, base.written, base.id);
  const points = designPoints(
    source,
    base.arms.map(({ id }) => id),
    design,
  );
  const pilots = new Map<number, number>();
  const plan = await planPoints(points, {
    ...patience,
    most,
    onPoint(point, { horizon }) {
      if (horizon.pilot !== base.horizon.pilot) pilots.set(point, horizon.pilot);
    },
  });
  if (plan.groups.length === 0) points.scenario(0);
  const campaign = { plan, seed, from: 0, to: replications, check, tool, shard };
  return {
    ...work,
    most,
    campaign,
    viewOf(point) {
      const pilot = pilots.get(point);
      return pilot === undefined ? base : { ...base, horizon: { ...base.horizon, pilot } };
    },
  };
}
