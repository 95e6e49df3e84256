import { runOf } from '../run/state.ts';
import type { Binding } from '../screen.ts';
import type { HomeAction, Homing } from './state.ts';

type Keys = readonly Binding<Homing, HomeAction>[];

export const homeKeys: Keys = [
  {
    keys: ['up', 'k'],
    help: (say) => say.home.previous,
    short: (say) => say.short.select,
    does: () => ({ own: { type: 'previous' } }),
  },
  {
    keys: ['down', 'j'],
    help: (say) => say.home.next,
    short: (say) => say.short.select,
    does: () => ({ own: { type: 'next' } }),
  },
  {
    keys: ['home', '<', 'g'],
    help: (say) => say.home.first,
    does: () => ({ own: { type: 'first' } }),
  },
  {
    keys: ['end', '>', 'G'],
    help: (say) => say.home.last,
    does: () => ({ own: { type: 'last' } }),
  },
  {
    keys: ['enter'],
    help: (say) => say.home.choose,
    short: (say) => say.home.chooseShort,
    does({ scenarios, chosen }) {
      const shipped = scenarios[chosen];
      if (shipped === undefined) return undefined;
      const { file, name } = shipped;
      return { go: { type: 'open', screen: runOf({ file, name, set: [] }) } };
    },
  },
];
