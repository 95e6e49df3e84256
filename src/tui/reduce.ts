/** What everything that happens makes of the program's state. Pure. */
import type { Shipped } from '../app/scenarios.ts';
import type { Language } from '../language/messages/language.ts';
import { homeOf } from './home/state.ts';
import { kindOf } from './kinds.ts';
import type { Size } from './layout.ts';
import { palette } from './palette/state.ts';
import { type Action, type AnyScreen, type State, top } from './state.ts';

export function opening(scenarios: readonly Shipped[], language: Language, size: Size): State {
  return {
    language,
    size,
    stack: [{ id: 0, screen: homeOf(scenarios) }],
    opened: 1,
    over: undefined,
    said: undefined,
    exporting: undefined,
    leaving: undefined,
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'sent':
      return change(state, action.to, (screen) => kindOf(screen).reduce(screen, action.action));
    case 'open':
      return push(state, action.screen);
    case 'become':
      return become(state, action.id, action.screen);
    case 'close':
      return close(state, action.id, action.wrong);
    case 'back':
      return close(state, top(state).id, []);
    case 'say':
      return { ...state, said: { lines: action.lines, wrong: action.wrong } };
    case 'key':
      return state.said === undefined ? state : { ...state, said: undefined };
    case 'language':
      return { ...state, language: state.language === 'nl' ? 'en' : 'nl' };
    case 'help':
      return { ...state, over: { name: 'help' } };
    case 'palette':
      return { ...state, over: { name: 'palette', sought: '', chosen: 0 } };
    case 'sought':
      return state.over?.name === 'palette'
        ? { ...state, over: palette(state.over, action.action) }
        : state;
    case 'commanded': {
      const uncovered = { ...state, over: undefined };
      return action.command === undefined ? uncovered : reduce(uncovered, action.command);
    }
    case 'export':
      return state.exporting === undefined ? { ...state, exporting: action.folder } : state;
    case 'exported': {
      const { lines, wrong } = action;
      return { ...state, exporting: undefined, said: { lines, wrong } };
    }
    case 'uncover':
      return { ...state, over: undefined };
    case 'resized':
      return { ...state, size: action.size };
    case 'quit':
    case 'interrupt':
      return { ...state, leaving: state.leaving ?? action.type };
  }
}

type Stack = State['stack'];

function change(state: State, id: number, how: (screen: AnyScreen) => AnyScreen): State {
  const at = state.stack.findIndex((opened) => opened.id === id);
  const screen = state.stack[at]?.screen;
  if (screen === undefined) return state;
  const next = how(screen);
  if (next === screen) return state;
  return { ...state, stack: state.stack.with(at, { id, screen: next }) as unknown as Stack };
}

function push(state: State, screen: AnyScreen): State {
  const { stack, opened } = state;
  return { ...state, stack: [...stack, { id: opened, screen }], opened: opened + 1 };
}

function become(state: State, id: number, screen: AnyScreen): State {
  const { stack, opened } = state;
  const at = stack.findIndex((one) => one.id === id);
  if (at < 0) return state;
  const next = stack.with(at, { id: opened, screen }) as unknown as Stack;
  return { ...state, stack: next, opened: opened + 1 };
}

/** The first screen stays. */
function close(state: State, id: number, wrong: readonly string[]): State {
  const [first, ...others] = state.stack;
  if (!others.some((opened) => opened.id === id)) return state;
  const stack: Stack = [first, ...others.filter((opened) => opened.id !== id)];
  const said = wrong.length === 0 ? state.said : { lines: wrong, wrong: true };
  return { ...state, stack, said };
}
