/** How fast the budget of an arm may shrink: searched arm by arm, stopped and gone on with, answered. */
import type { ThresholdSoFar } from '../../app/host/threshold.ts';
import { isPool, mainArm } from '../../results/answer.ts';
import type { ThresholdSummary } from '../../results/threshold/summary.ts';
import type { Arm, Scenario } from '../../scenario/scenario.ts';
import type { Subject } from '../subject.ts';

export interface Searching {
  readonly name: 'threshold';
  readonly of: Subject;
  /** Once it has been read. */
  readonly scenario: Scenario | undefined;
  /** Of the arms whose budget may shrink; empty until they are known. */
  readonly arms: readonly Arm[];
  /** Place among those. */
  readonly chosen: number;
  /** By the id of the arm. */
  readonly searches: Readonly<Record<string, Search>>;
}

export interface Search {
  /** `stopping`: somebody asked to. */
  readonly phase: 'searching' | 'stopping' | 'stopped' | 'answered';
  readonly soFar: ThresholdSoFar;
  readonly answer: ThresholdSummary | undefined;
  /** Where that is kept. */
  readonly folder: string | undefined;
}

/** As it is opened. */
export function thresholdOf(of: Subject): Searching {
  return { name: 'threshold', of, scenario: undefined, arms: [], chosen: 0, searches: {} };
}

export type ThresholdAction =
  | { readonly type: 'previous' | 'next' | 'stop' | 'goOn' }
  | { readonly type: 'opened'; readonly scenario: Scenario }
  | { readonly type: 'progressed'; readonly arm: string; readonly soFar: ThresholdSoFar }
  | { readonly type: 'stopped'; readonly arm: string }
  | {
      readonly type: 'answered';
      readonly arm: string;
      readonly answer: ThresholdSummary;
      readonly folder: string | undefined;
    };

const begun: Search = {
  phase: 'searching',
  soFar: { finished: 0, planned: 0, left: undefined, curve: [], known: undefined },
  answer: undefined,
  folder: undefined,
};

export function searching(state: Searching, action: ThresholdAction): Searching {
  switch (action.type) {
    case 'opened': {
      const arms = action.scenario.arms.filter(isPool);
      const main = Math.max(0, arms.indexOf(mainArm(action.scenario)));
      return goOn({ ...state, scenario: action.scenario, arms, chosen: main });
    }
    case 'previous':
    case 'next': {
      const step = action.type === 'next' ? 1 : -1;
      const chosen = state.chosen + step;
      if (state.arms[chosen] === undefined) return state;
      // One at a time: what is finished of the other waits.
      return goOn({ ...stop(state, 'stopped'), chosen });
    }
    case 'stop':
      return stop(state, 'stopping');
    case 'goOn':
      return goOn(state);
    case 'progressed':
      return change(state, action.arm, { soFar: action.soFar });
    case 'stopped':
      return change(state, action.arm, { phase: 'stopped' });
    case 'answered': {
      const { arm, answer, folder } = action;
      return change(state, arm, { phase: 'answered', answer, folder });
    }
  }
}

/** Of the arm that is seen; undefined until it is known which. */
export function searchIn({ arms, chosen, searches }: Searching): Search | undefined {
  return searches[arms[chosen]?.id ?? ''];
}

/** The arm that must be searched now. */
export function wantedIn(state: Searching): string | undefined {
  return searchIn(state)?.phase === 'searching' ? state.arms[state.chosen]?.id : undefined;
}

function goOn(state: Searching): Searching {
  const arm = state.arms[state.chosen]?.id;
  if (arm === undefined) return state;
  const known = state.searches[arm] ?? begun;
  if (known.phase === 'answered' || known.phase === 'stopping') return state;
  return {
    ...state,
    searches: { ...state.searches, [arm]: { ...known, phase: 'searching' } },
  };
}

function stop(state: Searching, phase: 'stopping' | 'stopped'): Searching {
  const arm = wantedIn(state);
  return arm === undefined ? state : change(state, arm, { phase });
}

function change(state: Searching, arm: string, to: Partial<Search>): Searching {
  const known = state.searches[arm];
  if (known === undefined) return state;
  return { ...state, searches: { ...state.searches, [arm]: { ...known, ...to } } };
}
