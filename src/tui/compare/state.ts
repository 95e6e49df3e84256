/** The answer, on a page that may be longer than the screen. */
import type { Trouble } from '../../language/fault.ts';
import type { Summary } from '../../results/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export interface Comparing {
  readonly name: 'compare';
  readonly scenario: Scenario;
  readonly summary: Summary;
  readonly planned: number;
  /** Somebody stopped it before everything was finished. */
  readonly interrupted: boolean;
  /** Whether the wanted precision was reached; true when none was wanted. */
  readonly precise: boolean;
  /** Where it was kept; absent when it was stopped. */
  readonly folder: string | undefined;
  /** Why it was not. */
  readonly trouble: Trouble | undefined;
  /** The first line that is shown, from 0. */
  readonly top: number;
}

/** As it is opened. */
export function comparingOf(answer: Omit<Comparing, 'name' | 'top'>): Comparing {
  return { name: 'compare', ...answer, top: 0 };
}

/** `lines` are those of the page, `room` how many the screen shows. */
export interface Extent {
  readonly lines: number;
  readonly room: number;
}

export type CompareAction = {
  readonly type: 'up' | 'down' | 'pageUp' | 'pageDown' | 'top' | 'bottom';
  readonly extent: Extent;
};

export function compare(state: Comparing, { type, extent }: CompareAction): Comparing {
  // A page keeps a line of the last one, so that the eye knows where it was.
  const page = Math.max(1, extent.room - 1);
  const now = within(state.top, extent);
  const to = {
    up: now - 1,
    down: now + 1,
    pageUp: now - page,
    pageDown: now + page,
    top: 0,
    bottom: extent.lines,
  }[type];
  return { ...state, top: within(to, extent) };
}

/** The same place on a page or a screen that may have become shorter. */
export function within(top: number, { lines, room }: Extent): number {
  return Math.max(0, Math.min(top, lines - room));
}
