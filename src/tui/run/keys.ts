import type { Binding } from '../binding.ts';
import type { State } from '../state.ts';

const when = ({ screen, help }: State) =>
  screen.name === 'run' && (screen.phase === 'starting' || screen.phase === 'simulating') && !help;

export const runKeys = [
  { command: 'stop', keys: ['esc'], short: 'stop', when },
] as const satisfies readonly Binding[];
