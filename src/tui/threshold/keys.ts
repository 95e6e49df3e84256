import { mapOf } from '../map/state.ts';
import type { Binding } from '../screen.ts';
import { type Searching, searchIn, type ThresholdAction } from './state.ts';

type Own = Binding<Searching, ThresholdAction>;

const isSearching = (screen: Searching) => searchIn(screen)?.phase === 'searching';

export const thresholdKeys: readonly Own[] = [
  {
    keys: ['r'],
    help: (say) => say.threshold.goOn,
    short: (say) => say.threshold.goOnShort,
    when: (screen) => searchIn(screen)?.phase === 'stopped',
    does: () => ({ own: { type: 'goOn' } }),
  },
  {
    keys: ['esc'],
    help: (say) => say.threshold.stop,
    short: (say) => say.threshold.stopShort,
    when: isSearching,
    does: () => ({ own: { type: 'stop' } }),
  },
  {
    keys: ['esc'],
    help: (say) => say.commands.back,
    short: (say) => say.short.back,
    when: (screen) => !isSearching(screen),
    does: () => ({ go: { type: 'back' } }),
  },
  {
    keys: ['v'],
    help: (say) => say.map.ask,
    short: (say) => say.map.askShort,
    when: (screen) => screen.arms.length > 0 && !isSearching(screen),
    does({ of, arms, chosen }) {
      const arm = arms[chosen];
      return arm && { go: { type: 'open', screen: mapOf(of, arm.id) } };
    },
  },
  {
    keys: ['left'],
    help: (say) => say.threshold.previous,
    short: (say) => say.threshold.armShort,
    when: ({ arms, chosen }) => arms.length > 1 && chosen > 0,
    does: () => ({ own: { type: 'previous' } }),
  },
  {
    keys: ['right'],
    help: (say) => say.threshold.next,
    short: (say) => say.threshold.armShort,
    when: ({ arms, chosen }) => chosen < arms.length - 1,
    does: () => ({ own: { type: 'next' } }),
  },
];
