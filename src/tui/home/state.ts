/** Which of the scenarios that come with the program, or of the folders that were kept of late. */
import { basename } from 'node:path';
import type { KnownFolder, RecentFolder } from '../../app/recent/read-recent.ts';
import type { Shipped } from '../../app/scenarios.ts';

export interface Homing {
  readonly name: 'home';
  readonly scenarios: readonly Shipped[];
  /** The newest first. */
  readonly recent: readonly RecentFolder[];
  /** The scenarios come before the folders. */
  readonly chosen: number;
}

export function homeOf(scenarios: readonly Shipped[]): Homing {
  return { name: 'home', scenarios, recent: [], chosen: 0 };
}

export type HomeAction =
  | { readonly type: 'previous' | 'next' | 'first' | 'last' }
  /** These were read. */
  | { readonly type: 'found'; readonly folders: readonly RecentFolder[] }
  /** All were read: there are no others any more. */
  | { readonly type: 'looked'; readonly paths: readonly string[] };

export function home(state: Homing, action: HomeAction): Homing {
  switch (action.type) {
    case 'found': {
      const read = new Set(action.folders.map(({ path }) => path));
      const others = state.recent.filter(({ path }) => !read.has(path));
      return withRecent(state, [...action.folders, ...others]);
    }
    case 'looked':
      return withRecent(
        state,
        state.recent.filter(({ path }) => action.paths.includes(path)),
      );
    default: {
      const last = Math.max(0, countIn(state) - 1);
      const to = { previous: state.chosen - 1, next: state.chosen + 1, first: 0, last }[
        action.type
      ];
      return { ...state, chosen: Math.max(0, Math.min(last, to)) };
    }
  }
}

/** Whichever was chosen stays so, if it is still there. */
function withRecent(state: Homing, folders: readonly RecentFolder[]): Homing {
  const recent = folders.toSorted((a, b) => b.made - a.made);
  const was = folderIn(state);
  const now = recent.findIndex(({ path }) => path === was?.path);
  const next = { ...state, recent };
  const place = now < 0 ? state.chosen : state.scenarios.length + now;
  return { ...next, chosen: Math.max(0, Math.min(place, countIn(next) - 1)) };
}

export function countIn({ scenarios, recent }: Homing): number {
  return scenarios.length + recent.length;
}

export function scenarioIn({ scenarios, chosen }: Homing): Shipped | undefined {
  return scenarios[chosen];
}

/** The chosen one, when it is no scenario. */
export function folderIn({ scenarios, recent, chosen }: Homing): RecentFolder | undefined {
  return recent[chosen - scenarios.length];
}

/** The newest run of a scenario that was kept. */
export function lastOf({ file }: Shipped, { recent }: Homing): KnownFolder | undefined {
  const id = basename(file, '.yaml');
  return recent.find(
    (folder): folder is KnownFolder =>
      'kind' in folder && folder.kind === 'run' && folder.scenario.id === id,
  );
}
