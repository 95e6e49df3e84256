import type { Binding } from '../screen.ts';
import type { RunAction, Running } from './state.ts';

export const runKeys: readonly Binding<Running, RunAction>[] = [
  {
    keys: ['esc'],
    help: (say) => say.run.stop,
    short: (say) => say.run.stopShort,
    when: ({ phase }) => phase === 'starting' || phase === 'simulating',
    does: () => ({ own: { type: 'stop' } }),
  },
];
