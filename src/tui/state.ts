/** The whole program on the screen: which screen is open, and what everything that happens makes of it. Pure. */

import type { Shipped } from '../app/scenarios.ts';
import type { Trouble } from '../language/fault.ts';
import type { Language } from '../language/messages/language.ts';
import type { Summary } from '../results/summary.ts';
import { type ChooseAction, type Choosing, choose } from './choose/state.ts';
import { type CompareAction, type Comparing, compare } from './compare/state.ts';
import type { Size } from './layout.ts';
import { nothingYet, type RunAction, type Running, running } from './run/state.ts';

export type Screen = Choosing | Running | Comparing;

export interface State {
  readonly language: Language;
  readonly size: Size;
  readonly screen: Screen;
  /** To which Esc leads from everywhere. */
  readonly scenarios: readonly Shipped[];
  /** Which of them was chosen last. */
  readonly chosen: number;
  /** The help lies over the screen. */
  readonly help: boolean;
  /** Somebody is done: with what exit status. */
  readonly leaving: 'quit' | 'interrupt' | undefined;
}

export type Action =
  | ChooseAction
  | RunAction
  | CompareAction
  | { readonly type: 'choose' }
  | { readonly type: 'answered'; readonly answer: Answered }
  /** It ended without anything finished: stopped at once, or it could not be run. */
  | { readonly type: 'ended'; readonly wrong: readonly string[] }
  | { readonly type: 'back' }
  | { readonly type: 'language' }
  | { readonly type: 'help' }
  | { readonly type: 'closeHelp' }
  | { readonly type: 'resized'; readonly size: Size }
  | { readonly type: 'quit' }
  | { readonly type: 'interrupt' };

export interface Answered {
  readonly summary: Summary;
  readonly planned: number;
  readonly interrupted: boolean;
  readonly precise: boolean;
  /** Where it was kept, if it was. */
  readonly folder: string | undefined;
  /** Why it was not. */
  readonly trouble: Trouble | undefined;
}

export function opening(scenarios: readonly Shipped[], language: Language, size: Size): State {
  return {
    language,
    size,
    scenarios,
    chosen: 0,
    screen: { name: 'choose', scenarios, chosen: 0, wrong: [] },
    help: false,
    leaving: undefined,
  };
}

/** What does not belong to the open screen changes nothing: a key may come just after the screen changed. */
export function reduce(state: State, action: Action): State {
  const { screen } = state;
  switch (action.type) {
    case 'previous':
    case 'next':
    case 'firstScenario':
    case 'lastScenario': {
      if (screen.name !== 'choose') return state;
      const next = choose(screen, action);
      return { ...state, screen: next, chosen: next.chosen };
    }
    case 'choose':
      return chosen(state);
    case 'stop':
    case 'opened':
    case 'progressed':
    case 'counting':
      return screen.name === 'run' ? { ...state, screen: running(screen, action) } : state;
    case 'answered':
      return answered(state, action.answer);
    case 'ended':
      return screen.name === 'run' ? choosing(state, action.wrong) : state;
    case 'up':
    case 'down':
    case 'pageUp':
    case 'pageDown':
    case 'top':
    case 'bottom':
      return screen.name === 'compare' ? { ...state, screen: compare(screen, action) } : state;
    case 'back':
      return screen.name === 'compare' ? choosing(state, []) : state;
    case 'language':
      return { ...state, language: state.language === 'nl' ? 'en' : 'nl' };
    case 'help':
      return { ...state, help: true };
    case 'closeHelp':
      return { ...state, help: false };
    case 'resized':
      return { ...state, size: action.size };
    case 'quit':
    case 'interrupt':
      return { ...state, leaving: state.leaving ?? action.type };
  }
}

function choosing(state: State, wrong: readonly string[]): State {
  const { scenarios, chosen } = state;
  return { ...state, screen: { name: 'choose', scenarios, chosen, wrong } };
}

function chosen(state: State): State {
  const { screen } = state;
  const scenario = screen.name === 'choose' ? screen.scenarios[screen.chosen] : undefined;
  if (scenario === undefined) return state;
  const { file } = scenario;
  return {
    ...state,
    screen: { name: 'run', file, phase: 'starting', scenario: undefined, progress: nothingYet },
  };
}

function answered(state: State, answer: Answered): State {
  const { screen } = state;
  if (screen.name !== 'run' || screen.scenario === undefined) return state;
  return { ...state, screen: { name: 'compare', scenario: screen.scenario, ...answer, top: 0 } };
}
