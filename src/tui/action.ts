import type { Command } from './binding.ts';
import type { Extent } from './compare/state.ts';
import type { Action } from './state.ts';

/** What a command does, given how long the open page is. */
export function actionOf(command: Command, extent: () => Extent): Action {
  switch (command) {
    case 'up':
    case 'down':
    case 'pageUp':
    case 'pageDown':
    case 'top':
    case 'bottom':
      return { type: command, extent: extent() };
    default:
      return { type: command };
  }
}
