import type { Binding } from '../screen.ts';
import type { ExplainAction, Explaining } from './state.ts';

type Own = Binding<Explaining, ExplainAction>;

const isFound = ({ found }: Explaining) => found !== undefined;

export const explainKeys: readonly Own[] = [
  {
    keys: ['up', 'k'],
    help: (say) => say.explain.previous,
    short: (say) => say.explain.measure,
    when: isFound,
    does: () => ({ own: { type: 'previous' } }),
  },
  {
    keys: ['down', 'j'],
    help: (say) => say.explain.next,
    short: (say) => say.explain.measure,
    when: isFound,
    does: () => ({ own: { type: 'next' } }),
  },
  {
    keys: ['esc'],
    help: (say) => say.explain.stop,
    short: (say) => say.explain.stopShort,
    when: (screen) => !isFound(screen),
    does: () => ({ go: { type: 'back' } }),
  },
  {
    keys: ['esc'],
    help: (say) => say.commands.back,
    short: (say) => say.short.back,
    when: isFound,
    does: () => ({ go: { type: 'back' } }),
  },
];
