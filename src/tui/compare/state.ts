/** The answer: first in sentences, with what differs most; then, asked for, in detail; then as one long page. */
import type { Trouble } from '../../language/fault.ts';
import type { Details } from '../../results/folder/details.ts';
import type { Summary } from '../../results/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Subject } from '../subject.ts';
import { measuresOf, pairsOf, usualPair } from './pairs.ts';

/** What was found, and where it is kept. */
export interface Found {
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
}

export const tabs = ['year', 'payer', 'quadrant', 'school'] as const;
export type Tab = (typeof tabs)[number];

/** What schools are compared by. */
export const schoolMeasures = ['waiting', 'homeSitters', 'unmetMonths'] as const;
export type SchoolMeasure = (typeof schoolMeasures)[number];

/** What the summary does not say: by year with intervals, and by school. */
export type MoreKnown =
  | { readonly is: 'unread' | 'reading' }
  | { readonly is: 'read'; readonly details: Details }
  | { readonly is: 'failed'; readonly why: readonly string[] };

export interface Comparing extends Found {
  readonly name: 'compare';
  /** What was run; undefined when it was opened from a folder. */
  readonly of: Subject | undefined;
  readonly shown: 'answer' | 'detail' | 'page';
  /** Which two are compared, from 0. */
  readonly pair: number;
  /** The chosen difference: an indicator. */
  readonly measure: string;
  readonly tab: Tab;
  readonly bySchool: SchoolMeasure;
  readonly more: MoreKnown;
  /** The first line that is shown of what is longer than the screen, from 0. */
  readonly top: number;
}

/** As it is opened. */
export function comparingOf(found: Found, of?: Subject): Comparing {
  const { scenario, summary } = found;
  const pair = usualPair(scenario, summary);
  const [first = ''] = measuresOf(scenario, summary, pair);
  return {
    name: 'compare',
    of,
    ...found,
    shown: 'answer',
    pair,
    measure: first,
    tab: 'year',
    bySchool: 'waiting',
    more: { is: 'unread' },
    top: 0,
  };
}

/** `lines` are those of the page, `room` how many the screen shows. */
export interface Extent {
  readonly lines: number;
  readonly room: number;
}

export type Scroll = 'up' | 'down' | 'pageUp' | 'pageDown' | 'top' | 'bottom';

export type CompareAction =
  | { readonly type: 'show'; readonly what: Comparing['shown'] }
  | { readonly type: 'scroll'; readonly to: Scroll; readonly extent: Extent }
  | { readonly type: 'measure' | 'pair' | 'tab'; readonly by: 1 | -1 }
  | { readonly type: 'more'; readonly more: MoreKnown };

export function compare(state: Comparing, action: CompareAction): Comparing {
  switch (action.type) {
    case 'show':
      return { ...state, shown: action.what, top: 0 };
    case 'scroll':
      return { ...state, top: scrolled(state.top, action.to, action.extent) };
    case 'measure':
      return state.shown === 'detail' && state.tab === 'school'
        ? { ...state, bySchool: next(schoolMeasures, state.bySchool, action.by), top: 0 }
        : { ...state, measure: nextMeasure(state, action.by) };
    case 'pair': {
      const all = pairsOf(state.summary).length;
      return { ...state, pair: (state.pair + action.by + all) % Math.max(1, all), top: 0 };
    }
    case 'tab':
      return { ...state, tab: next(tabs, state.tab, action.by), top: 0 };
    case 'more':
      return { ...state, more: action.more };
  }
}

/** Up and down the list of what matters, which ends somewhere. */
function nextMeasure({ scenario, summary, pair, measure }: Comparing, by: 1 | -1): string {
  const all = measuresOf(scenario, summary, pair);
  const to = Math.max(0, Math.min(all.length - 1, all.indexOf(measure) + by));
  return all[to] ?? measure;
}

/** Round: after the last comes the first. */
function next<T>(all: readonly T[], now: T, by: 1 | -1): T {
  return all[(all.indexOf(now) + by + all.length) % all.length] as T;
}

function scrolled(top: number, to: Scroll, extent: Extent): number {
  // A page keeps a line of the last one, so that the eye knows where it was.
  const page = Math.max(1, extent.room - 1);
  const now = within(top, extent);
  const places = {
    up: now - 1,
    down: now + 1,
    pageUp: now - page,
    pageDown: now + page,
    top: 0,
    bottom: extent.lines,
  };
  return within(places[to], extent);
}

/** The same place on a page or a screen that may have become shorter. */
export function within(top: number, { lines, room }: Extent): number {
  return Math.max(0, Math.min(top, lines - room));
}
