/** Replications come in, and one of them can be watched meanwhile. */
import type { RunProgress } from '../../app/host/run.ts';
import type { Look } from '../../experiment/run-experiment.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Comparing } from '../compare/state.ts';
import type { Subject } from '../subject.ts';
import { type Film, type FilmAction, filming, filmOf } from './film/state.ts';

export interface Running {
  readonly name: 'run';
  readonly of: Subject;
  /** `stopping`: somebody asked to; `counting`: all are in and the answer is being made; `done`: it waits to be seen. */
  readonly phase: 'starting' | 'simulating' | 'stopping' | 'counting' | 'done';
  /** Once it has been read. */
  readonly scenario: Scenario | undefined;
  readonly progress: RunProgress;
  /** What was seen when it was last looked whether this is precise enough; only where a precision is wanted. */
  readonly look: Look | undefined;
  readonly watching: 'film' | 'table';
  /** There is one as soon as there is a scenario. */
  readonly film: Film | undefined;
  /** What came out, while somebody still watches the film. */
  readonly answer: Comparing | undefined;
}

/** As it is opened. */
export function runOf(of: Subject): Running {
  return {
    name: 'run',
    of,
    phase: 'starting',
    scenario: undefined,
    progress: nothingYet,
    look: undefined,
    watching: 'film',
    film: undefined,
    answer: undefined,
  };
}

export type RunAction =
  | { readonly type: 'stop' }
  | { readonly type: 'opened'; readonly scenario: Scenario; readonly planned: number }
  | { readonly type: 'progressed'; readonly progress: RunProgress }
  | { readonly type: 'looked'; readonly look: Look }
  | { readonly type: 'counting' }
  | { readonly type: 'answered'; readonly answer: Comparing }
  /** The film instead of the table, or the other way round. */
  | { readonly type: 'turn' }
  | FilmAction;

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
        film: filmOf(action.scenario),
      };
    case 'progressed':
      return { ...state, progress: action.progress };
    case 'looked':
      return { ...state, look: action.look };
    case 'counting':
      return { ...state, phase: 'counting' };
    case 'answered':
      return { ...state, phase: 'done', answer: action.answer };
    case 'turn':
      return { ...state, watching: state.watching === 'film' ? 'table' : 'film' };
    default: {
      const { film, scenario } = state;
      if (film === undefined || scenario === undefined) return state;
      const next = filming(film, action, scenario);
      return next === film ? state : { ...state, film: next };
    }
  }
}
