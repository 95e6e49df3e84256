/** The verb *follow*: the same simulated child in arm after arm, and who is worth following. */
import type { Diaries } from '../experiment/backends/look.ts';
import { type Looking, lookInThread } from '../experiment/backends/look-thread.ts';
import type { ChildChoice } from '../experiment/child/choose.ts';
import { closing, type SightOptions, sightOf } from './sight.ts';

export interface ListOptions extends SightOptions {
  /** At most so many children of a kind; 3 when absent. */
  readonly perKind?: number | undefined;
}

/** Children to whom something happens, or to whom the arms make a difference; the same ones every time. */
export function listChildren({
  perKind = 3,
  ...options
}: ListOptions): Looking<readonly ChildChoice[]> {
  return closing(lookInThread('children', sightOf(options), { perKind }), options.signal);
}

export interface FollowOptions extends SightOptions {
  /** Ids, as `listChildren` gives them. */
  readonly children: readonly number[];
}

/** A diary of each child, in the order asked. Throws a RangeError for an arm that the scenario does not have. */
export function followChildren({ children, ...options }: FollowOptions): Looking<Diaries> {
  return closing(lookInThread('diaries', sightOf(options), { children }), options.signal);
}
