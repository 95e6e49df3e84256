import type { Binding } from '../binding.ts';
import type { State } from '../state.ts';

const when = ({ screen, help }: State) => screen.name === 'compare' && !help;

export const compareKeys = [
  { command: 'up', keys: ['up', 'k'], short: 'scroll', when },
  { command: 'down', keys: ['down', 'j'], short: 'scroll', when },
  { command: 'pageUp', keys: ['pageUp', ',', 'ctrl-u'], short: 'page', when },
  { command: 'pageDown', keys: ['pageDown', '.', 'ctrl-d'], short: 'page', when },
  { command: 'top', keys: ['home', '<', 'g'], short: undefined, when },
  { command: 'bottom', keys: ['end', '>', 'G'], short: undefined, when },
  { command: 'back', keys: ['esc'], short: 'back', when },
] as const satisfies readonly Binding[];
