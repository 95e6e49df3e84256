import type { Binding } from '../binding.ts';
import type { State } from '../state.ts';

const when = ({ screen, help }: State) => screen.name === 'choose' && !help;

export const chooseKeys = [
  { command: 'previous', keys: ['up', 'k'], short: 'select', when },
  { command: 'next', keys: ['down', 'j'], short: 'select', when },
  { command: 'firstScenario', keys: ['home', '<', 'g'], short: undefined, when },
  { command: 'lastScenario', keys: ['end', '>', 'G'], short: undefined, when },
  { command: 'choose', keys: ['enter'], short: 'choose', when },
] as const satisfies readonly Binding[];
