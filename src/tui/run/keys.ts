import type { Binding } from '../screen.ts';
import { top } from '../state.ts';
import { playing, winding } from './film/keys.ts';
import type { RunAction, Running } from './state.ts';

export const runKeys: readonly Binding<Running, RunAction>[] = [
  {
    keys: ['enter'],
    help: (say) => say.run.compare,
    short: (say) => say.run.compareShort,
    when: ({ answer }) => answer !== undefined,
    does: ({ answer }, { state }) =>
      answer && { go: { type: 'become', id: top(state).id, screen: answer } },
  },
  ...playing,
  {
    keys: ['tab'],
    help: (say) => say.run.table,
    short: (say) => say.run.tableShort,
    when: ({ film, watching }) => film !== undefined && watching === 'film',
    does: () => ({ own: { type: 'turn' } }),
  },
  {
    keys: ['tab'],
    help: (say) => say.run.film,
    short: (say) => say.run.filmShort,
    when: ({ film, watching }) => film !== undefined && watching === 'table',
    does: () => ({ own: { type: 'turn' } }),
  },
  {
    keys: ['esc'],
    help: (say) => say.run.stop,
    short: (say) => say.run.stopShort,
    when: ({ phase }) => phase === 'starting' || phase === 'simulating',
    does: () => ({ own: { type: 'stop' } }),
  },
  {
    keys: ['esc'],
    help: (say) => say.commands.back,
    short: (say) => say.short.back,
    when: ({ phase }) => phase === 'done',
    does: () => ({ go: { type: 'back' } }),
  },
  ...winding,
];
