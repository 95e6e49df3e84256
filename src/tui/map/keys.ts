import type { Binding } from '../screen.ts';
import type { MapAction, Mapping } from './state.ts';

const computing = ({ phase }: Mapping) => phase === 'computing';

export const mapKeys: readonly Binding<Mapping, MapAction>[] = [
  {
    keys: ['esc'],
    help: (say) => say.map.stop,
    short: (say) => say.threshold.stopShort,
    when: computing,
    does: () => ({ own: { type: 'stop' } }),
  },
  {
    keys: ['esc'],
    help: (say) => say.commands.back,
    short: (say) => say.short.back,
    when: (screen) => !computing(screen),
    does: () => ({ go: { type: 'back' } }),
  },
  {
    keys: ['r'],
    help: (say) => say.threshold.goOn,
    short: (say) => say.threshold.goOnShort,
    when: ({ phase }) => phase === 'stopped',
    does: () => ({ own: { type: 'goOn' } }),
  },
  {
    keys: ['left', 'up', 'k'],
    help: (say) => say.map.previous,
    short: (say) => say.map.measure,
    does: () => ({ own: { type: 'previous' } }),
  },
  {
    keys: ['right', 'down', 'j'],
    help: (say) => say.map.next,
    short: (say) => say.map.measure,
    does: () => ({ own: { type: 'next' } }),
  },
];
