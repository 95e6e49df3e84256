import type { Binding } from '../binding.ts';
import type { State } from '../state.ts';

const when = ({ help }: State) => help;

export const helpKeys = [
  { command: 'closeHelp', keys: ['esc', '?', 'q'], short: 'closeHelp', when },
] as const satisfies readonly Binding[];
