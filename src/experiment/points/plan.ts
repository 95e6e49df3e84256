/** From points to jobs: which points share a world, and which arms they share in it. */
import { setImmediate } from 'node:timers/promises';
import { Faults } from '../../language/fault.ts';
import type { Arm, Scenario } from '../../scenario/scenario.ts';
import { armText, surroundingsText, worldText } from './content.ts';
import {
  armBytes,
  type Bytes,
  type Group,
  groupOf,
  type Member,
  sha256,
  worldBytes,
} from './group.ts';
import { type Reason, reasonOf } from './reason.ts';

/** Many scenarios that are alike: the same file with other settings. They are made one at a time. */
export interface Points {
  readonly count: number;
  /** The scenario of point 0, 1, …; the same each time. Throws Faults where it does not resolve. */
  scenario(point: number): Scenario;
}

export interface Plan {
  /** How many points. */
  readonly count: number;
  readonly groups: readonly Group[];
  /** Points that do not resolve. */
  readonly failed: ReadonlyMap<number, Reason>;
}

export interface PlanOptions {
  /** Different arms in one job; a point with more has a group of its own. */
  readonly most?: number | undefined;
  /** Looks at what a point resolved to, before it is let go. */
  readonly onPoint?: ((point: number, scenario: Scenario) => void) | undefined;
  /** Told now and then how many points are planned, and when all are. */
  readonly onPlanning?: ((progress: Planning) => void) | undefined;
  /** Aborts: what is planned is let go. */
  readonly signal?: AbortSignal | undefined;
  /** A point that does not resolve is data; `stop`: its Faults are thrown. */
  readonly onFailure?: 'stop' | 'goOn' | undefined;
}

export interface Planning {
  /** Points. */
  readonly finished: number;
  readonly planned: number;
}

/** More arms share one run-in more often, but their worlds leave the processor's cache: measured, see `test/bench/`. */
export const mostArms = 40;

/**
 * A pure function of the points: for the same design the same groups in the same order, whoever makes it. Points stay
 * together as long as their arms fit in one job. Rejects with the signal's reason when aborted.
 */
export async function planPoints(points: Points, options: PlanOptions = {}): Promise<Plan> {
  const { most = mostArms, onPoint, onPlanning, onFailure = 'goOn', signal } = options;
  const worlds = new Map<string, World>();
  const failed = new Map<number, Reason>();
  const drafts: Draft[] = [];

  for (let point = 0; point < points.count; point++) {
    // Thousands of points take minutes: somebody must be heard meanwhile.
    if (point % breath === breath - 1) {
      onPlanning?.({ finished: point, planned: points.count });
      await setImmediate();
    }
    signal?.throwIfAborted();
    let scenario: Scenario;
    try {
      scenario = points.scenario(point);
    } catch (error) {
      if (onFailure === 'stop' || !(error instanceof Faults)) throw error;
      failed.set(point, reasonOf(error));
      continue;
    }
    onPoint?.(point, scenario);
    const hash = sha256(worldText(scenario));
    const world = worlds.get(hash) ?? { hash, bytes: worldBytes(scenario), draft: undefined };
    worlds.set(hash, world);
    const arms = hashedArms(scenario);
    const { draft } = world;
    if (draft === undefined || newTo(draft, arms) > Math.max(0, most - draft.arms.size)) {
      world.draft = { world, arms: new Map(), members: [] };
      drafts.push(world.draft);
    }
    join(world.draft as Draft, point, arms, surroundingsText(scenario));
  }
  onPlanning?.({ finished: points.count, planned: points.count });
  const groups = drafts.map(({ world, arms, members }) =>
    groupOf(
      world.bytes,
      [...arms.values()].map(({ bytes }) => bytes),
      members,
      [world.hash, ...arms.keys()],
    ),
  );
  return { count: points.count, groups, failed };
}

const breath = 16;

interface World {
  readonly hash: string;
  readonly bytes: Bytes;
  /** To which points can still be added. */
  draft: Draft | undefined;
}

interface Draft {
  readonly world: World;
  /** By the hash of what they do. */
  readonly arms: Map<string, { readonly index: number; readonly bytes: Bytes }>;
  readonly members: Member[];
}

interface Hashed {
  readonly arm: Arm;
  readonly hash: string;
  /** The text of the scenario that it lives in. */
  readonly surroundings: string;
}

function hashedArms({ arms }: Scenario): Hashed[] {
  const texts = new Map<Scenario, string>();
  return arms.map((arm) => {
    const surroundings = texts.get(arm.scenario) ?? surroundingsText(arm.scenario);
    texts.set(arm.scenario, surroundings);
    return { arm, hash: sha256(armText(arm, surroundings)), surroundings };
  });
}

const newTo = ({ arms: known }: Draft, arms: readonly Hashed[]) =>
  new Set(arms.filter(({ hash }) => !known.has(hash)).map(({ hash }) => hash)).size;

function join(draft: Draft, point: number, arms: readonly Hashed[], base: string): void {
  const asked = arms.map(({ arm, hash, surroundings }) => {
    const known = draft.arms.get(hash);
    if (known !== undefined) return { id: arm.id, index: known.index };
    const index = draft.arms.size;
    draft.arms.set(hash, { index, bytes: armBytes(arm, surroundings === base) });
    return { id: arm.id, index };
  });
  draft.members.push({ point, arms: asked });
}
