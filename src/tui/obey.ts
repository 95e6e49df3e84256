/** What must happen because the state changed: simulations begin and stop. */
import type { Simulation } from './run/simulate.ts';
import type { State } from './state.ts';

export interface Work {
  /** Begins what the new state asks for, and stops what it no longer wants. */
  obey(before: State, after: State): void;
  /** Resolves when nothing runs any more. */
  readonly idle: () => Promise<void>;
}

export function work(begin: (file: string, state: State) => Simulation): Work {
  let current: Simulation | undefined;
  return {
    obey(before, after) {
      const [was, is] = [before.screen, after.screen];
      if (after.leaving !== undefined) current?.abandon();
      else if (is.name === 'run' && was.name !== 'run') current = begin(is.file, after);
      else if (is.name === 'run' && is.phase === 'stopping') current?.stop();
    },
    idle: async () => current?.ended,
  };
}
