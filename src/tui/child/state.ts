/** Somebody looks for a simulated child, and follows it through two arms. */
import type { ChildChoice } from '../../experiment/child/choose.ts';
import type { ChildDiary } from '../../experiment/child/diary.ts';
import type { Scenario, Text } from '../../scenario/scenario.ts';
import { type Pair, pairAfter, usualPair } from '../arm-pair.ts';
import type { Subject } from '../subject.ts';
import { happeningsIn } from './happenings.ts';

/** A scenario that was read, and the text that its chance comes from. */
export interface Lived {
  readonly scenario: Scenario;
  readonly seed: string;
}

export interface Following {
  readonly name: 'child';
  readonly title: Text;
  /** Where the children live. */
  readonly of: Subject | Lived;
  /** Once it has been read. */
  readonly scenario: Scenario | undefined;
  /** Undefined while they are looked for. */
  readonly children: readonly ChildChoice[] | undefined;
  /** One for each of the children; undefined while they are followed. */
  readonly diaries: readonly ChildDiary[] | undefined;
  readonly chosen: number;
  /** Whether the chosen child's diary is read, or the list. */
  readonly reading: boolean;
  readonly pair: Pair;
  /** Which of the things that happen to the child is looked at. */
  readonly at: number;
}

/** As it is opened. */
export function childOf(of: Subject | Lived): Following {
  return {
    name: 'child',
    title: 'scenario' in of ? of.scenario.name : of.name,
    of,
    scenario: undefined,
    children: undefined,
    diaries: undefined,
    chosen: 0,
    reading: false,
    pair: [0, 0],
    at: 0,
  };
}

export type ChildAction =
  | { readonly type: 'read'; readonly scenario: Scenario }
  | { readonly type: 'listed'; readonly children: readonly ChildChoice[] }
  | { readonly type: 'followed'; readonly diaries: readonly ChildDiary[] }
  | { readonly type: 'choose'; readonly by: number }
  | { readonly type: 'open' | 'shut' }
  | { readonly type: 'pairUp'; readonly by: 1 | -1 };

export function following(state: Following, action: ChildAction): Following {
  switch (action.type) {
    case 'read':
      return { ...state, scenario: action.scenario, pair: usualPair(action.scenario) };
    case 'listed':
      return { ...state, children: action.children };
    case 'followed':
      return { ...state, diaries: action.diaries };
    case 'choose':
      return state.reading
        ? { ...state, at: within(state.at + action.by, happeningsOf(state).length) }
        : { ...state, chosen: within(state.chosen + action.by, state.children?.length ?? 0) };
    case 'open':
      return { ...state, reading: true, at: 0 };
    case 'shut':
      return { ...state, reading: false };
    case 'pairUp': {
      if (state.scenario === undefined) return state;
      const next = { ...state, pair: pairAfter(state.pair, state.scenario, action.by) };
      return { ...next, at: within(state.at, happeningsOf(next).length) };
    }
  }
}

const within = (wanted: number, count: number) => Math.max(0, Math.min(count - 1, wanted));

/** The diary that is read, once it is there. */
export function diaryIn({ diaries, chosen }: Following): ChildDiary | undefined {
  return diaries?.[chosen];
}

function happeningsOf(state: Following) {
  const diary = diaryIn(state);
  const { scenario, pair } = state;
  return diary && scenario ? happeningsIn(diary, scenario, pair) : [];
}
