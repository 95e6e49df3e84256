/** Replications come in. */
import type { RunProgress } from '../../app/host/run.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Subject } from '../subject.ts';

export interface Running {
  readonly name: 'run';
  readonly of: Subject;
  /** `stopping`: somebody asked to; `counting`: all are in and the answer is being made. */
  readonly phase: 'starting' | 'simulating' | 'stopping' | 'counting';
  /** Once it has been read. */
  readonly scenario: Scenario | undefined;
  readonly progress: RunProgress;
}

/** As it is opened. */
export function runOf(of: Subject): Running {
  return { name: 'run', of, phase: 'starting', scenario: undefined, progress: nothingYet };
}

export type RunAction =
  | { readonly type: 'stop' }
  | { readonly type: 'opened'; readonly scenario: Scenario; readonly planned: number }
  | { readonly type: 'progressed'; readonly progress: RunProgress }
  | { readonly type: 'counting' };

export const nothingYet: RunProgress = {
  finished: 0,
  planned: 0,
  left: undefined,
  estimates: undefined,
};

export function running(state: Running, action: RunAction): Running {
  switch (action.type) {
    case 'stop':
      return state.phase === 'counting' ? state : { ...state, phase: 'stopping' };
    case 'opened':
      return {
        ...state,
        phase: state.phase === 'starting' ? 'simulating' : state.phase,
        scenario: action.scenario,
        progress: { ...state.progress, planned: action.planned },
      };
    case 'progressed':
      return { ...state, progress: action.progress };
    case 'counting':
      return { ...state, phase: 'counting' };
  }
}
