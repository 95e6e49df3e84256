import { reduce } from './reduce.ts';
import type { Action, State } from './state.ts';

export interface Store {
  get(): State;
  dispatch(action: Action): void;
  /** Called after every change, with what was and what is. Returns how to stop that. */
  subscribe(listener: (before: State, after: State) => void): () => void;
}

export function createStore(first: State): Store {
  let state = first;
  const listeners = new Set<(before: State, after: State) => void>();
  return {
    get: () => state,
    dispatch(action) {
      const before = state;
      state = reduce(state, action);
      if (state !== before) for (const listener of listeners) listener(before, state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
